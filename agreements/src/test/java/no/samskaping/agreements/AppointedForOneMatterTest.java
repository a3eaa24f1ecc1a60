package no.samskaping.agreements;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.RelatedMatters;
import no.samskaping.partnership.TakingPart;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Tasks;

import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Neighbours.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@AgreementModuleTest
class AppointedForOneMatterTest {

	private static final Viewer APPOINTED = new Viewer(Viewer.LOCAL, "appointed", null);

	@Autowired
	MockMvc pages;

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	Tasks tasks;

	@Autowired
	RelatedMatters matters;

	@Autowired
	TakingPart part;

	@Autowired
	List<Related> related;

	private InitiativeId initiative = InitiativeId.next();

	@BeforeEach
	void aNewInitiative() {
		initiative = InitiativeId.next();
		Neighbours.RECUSED.clear();
	}

	@AfterEach
	void nobodyIsAppointed() {
		WHO.remove("appointed");
	}

	@Test
	void who_was_appointed_for_one_agreement_or_its_initiative_writes_in_that_only_P2_P5() throws Exception {
		var own = hand.drafted(initiative);
		var other = hand.drafted(InitiativeId.next());

		for (var matter : List.of(own.subject(), initiative.subject())) {
			appointFor(matter);
			for (var page : List.of("/vilkar", "/avgrensning", "/nytt-punkt", "/begrunn/E4?funn=notice&deltaker=" + CLUB.value(), "/las",
					"/oppgi", "/svar/" + CLUB.value())) {
				pages.perform(get(at(own, page)).with(user("appointed"))).andExpect(status().isOk());
				pages.perform(get(at(other, page)).with(user("appointed"))).andExpect(status().isForbidden());
			}
			pages.perform(get(at(own, "")).with(user("appointed"))).andExpect(content().string(containsString(at(own, "/vilkar"))));
			pages.perform(get(at(other, "")).with(user("appointed"))).andExpect(status().isOk())
					.andExpect(content().string(not(containsString(at(other, "/vilkar")))));
			pages.perform(get(at(own, "/punkt/7")).with(user("appointed"))).andExpect(content().string(containsString("name=\"own\"")));
			pages.perform(get(at(other, "/punkt/7")).with(user("appointed"))).andExpect(content().string(not(containsString("name=\"own\""))));
		}
	}

	@Test
	void the_initiative_stands_behind_its_agreement_and_behind_nothing_else_P5() {
		assertThat(matters.behind(hand.drafted(initiative).subject())).containsExactly(initiative.subject());
		assertThat(matters.behind(initiative.subject())).isEmpty();
		assertThat(matters.behind(new Subject(AgreementId.KIND, UUID.randomUUID()))).isEmpty();
	}

	@Test
	void those_who_take_part_in_an_agreement_are_told_to_whoever_asks_about_recusal_P5() {
		var agreement = hand.drafted(initiative);
		assertThat(part.in(Set.of(agreement.subject(), initiative.subject()))).containsOnlyKeys(agreement.subject())
				.hasEntrySatisfying(agreement.subject(), it -> assertThat(it).contains(CLUB));
		assertThat(part.in(Set.of(new Subject(AgreementId.KIND, UUID.randomUUID())))).isEmpty();
	}

	@Test
	void what_one_who_was_appointed_for_another_agreement_sends_changes_nothing_P2_P5() throws Exception {
		var own = hand.accepted(initiative);
		var other = hand.accepted(InitiativeId.next());
		appointFor(own.subject());

		var before = drafts.one(other).version();
		isForbidden(post(at(other, "/hent")).param("version", String.valueOf(before)));
		isForbidden(post(at(other, "/vilkar")).param("version", String.valueOf(before)));
		isForbidden(post(at(other, "/las")).param("version", String.valueOf(before)).param("due", "2030-01-31"));
		isForbidden(post(at(other, "/lenke/" + CLUB.value())).param("form", UUID.randomUUID().toString()));
		isForbidden(post(at(other, "/svar/" + CLUB.value())).param("seen", "").param("source", "Telefon med lederen"));

		assertThat(drafts.one(other).version()).isEqualTo(before);
		pages.perform(post(at(own, "/las")).param("version", String.valueOf(drafts.one(own).version())).param("due", "2030-01-31")
				.with(user("appointed")).with(csrf())).andExpect(redirectedUrl(at(own, "")));
	}

	@Test
	void who_was_appointed_for_another_agreement_changes_nothing_in_one_that_binds_P2_P5() throws Exception {
		var own = hand.inForce(initiative);
		var other = hand.untouchedInForce();
		appointFor(own.subject());

		for (var page : List.of("/tillegg", "/oppsigelse/" + CLUB.value())) {
			pages.perform(get(at(own, page)).with(user("appointed"))).andExpect(status().isOk());
			pages.perform(get(at(other, page)).with(user("appointed"))).andExpect(status().isForbidden());
		}
		pages.perform(get(at(own, "/endring")).with(user("appointed"))).andExpect(content().string(containsString("name=\"until\"")))
				.andExpect(content().string(containsString(at(own, "/oppsigelse/" + CLUB.value()))));
		pages.perform(get(at(other, "/endring")).with(user("appointed"))).andExpect(content().string(not(containsString("name=\"until\""))))
				.andExpect(content().string(not(containsString("/oppsigelse/"))));
		isForbidden(post(at(other, "/tillegg")).param("version", String.valueOf(drafts.one(other).version())));
		isForbidden(post(at(other, "/endring/trekk")).param("about", UUID.randomUUID().toString()));
		isForbidden(change(other));
		pages.perform(change(own).with(user("appointed")).with(csrf())).andExpect(redirectedUrl(at(own, "/endring")));
	}

	@Test
	void paper_is_recorded_in_the_one_agreement_only_P2_P5() throws Exception {
		var own = hand.atSigning(initiative);
		var other = hand.untouchedAtSigning();
		appointFor(own.subject());

		pages.perform(get(at(own, "/papir/" + CLUB.value())).with(user("appointed"))).andExpect(status().isOk());
		pages.perform(get(at(other, "/papir/" + CLUB.value())).with(user("appointed"))).andExpect(status().isForbidden());
		isForbidden(post(at(other, "/papir/" + CLUB.value())));
	}

	@Test
	void who_was_appointed_for_one_initiative_has_a_draft_made_of_that_only_P2_P5() throws Exception {
		Neighbours.SMALL.add(initiative);
		Neighbours.STAGES.put(initiative, Stage.RUNNING);

		appointFor(InitiativeId.next().subject());
		assertThat(drafting()).isEmpty();
		pages.perform(get("/avtaler/nytt-utkast?initiativ=" + initiative.value()).with(user("appointed"))).andExpect(status().isForbidden());
		isForbidden(post("/avtaler/nytt-utkast").param("initiativ", initiative.value().toString()));
		assertThat(drafts.living(initiative)).isEmpty();

		appointFor(initiative.subject());
		assertThat(drafting()).hasSize(1);
		pages.perform(get("/avtaler/nytt-utkast?initiativ=" + initiative.value()).with(user("appointed"))).andExpect(status().isOk());
		pages.perform(post("/avtaler/nytt-utkast").param("initiativ", initiative.value().toString()).with(user("appointed")).with(csrf()))
				.andExpect(status().is3xxRedirection());
		assertThat(drafts.living(initiative)).isPresent();
	}

	@Test
	void only_the_one_agreement_waits_for_whom_was_appointed_for_it_P5() {
		var own = hand.drafted(initiative);
		var other = hand.accepted(InitiativeId.next());
		appointFor(own.subject());

		assertThat(waitingFor(own)).isNotEmpty();
		assertThat(waitingFor(other)).isEmpty();
	}

	private List<String> waitingFor(AgreementId id) {
		return tasks.waitingFor(APPOINTED, 1000).stream().map(task -> task.key()).filter(key -> key.endsWith(id.value().toString())).toList();
	}

	private List<Related.Panel> drafting() {
		return related.stream().flatMap(one -> one.about(initiative.subject(), APPOINTED).stream())
				.filter(panel -> panel.href() != null && panel.href().startsWith("/avtaler/nytt-utkast")).toList();
	}

	private MockHttpServletRequestBuilder change(AgreementId id) {
		return post(at(id, "/endring")).param("version", String.valueOf(drafts.one(id).version())).param("id", UUID.randomUUID().toString())
				.param("until", drafts.one(id).force().until().plusMonths(1).toString()).param("what", "Sesongen varer lenger.");
	}

	private void isForbidden(MockHttpServletRequestBuilder sent) throws Exception {
		pages.perform(sent.with(user("appointed")).with(csrf())).andExpect(status().isForbidden());
	}

	/** Somebody of the centre, whose representative is recused there. */
	private static void appointFor(Subject matter) {
		WHO.put("appointed", new Acting.Representative(PersonId.next(), CENTRE_PARTY, MandateId.next(), false, matter));
	}

	private String at(AgreementId id, String page) {
		return "/avtaler/" + hand.number(id) + page;
	}
}
