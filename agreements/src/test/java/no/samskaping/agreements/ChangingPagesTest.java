package no.samskaping.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.AmendingDesk;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.ContactLinks;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.register.AgreementList.Selection;
import no.samskaping.agreements.register.NextSteps;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.Tasks;
import no.samskaping.workbench.screen.Viewers;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CENTRE_PARTY;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.MUNICIPALITY_PARTY;
import static no.samskaping.agreements.Neighbours.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@AgreementModuleTest
class ChangingPagesTest {

	@Autowired
	MockMvc pages;

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	AmendingDesk amending;

	@Autowired
	EndingDesk ending;

	@Autowired
	AnswerDesk answering;

	@Autowired
	AgreementList list;

	@Autowired
	Agreements agreements;

	@Autowired
	NextSteps steps;

	@Autowired
	Tasks tasks;

	@Autowired
	PersonalLinks links;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	private InitiativeId initiative = InitiativeId.next();

	@BeforeEach
	void aNewInitiative() {
		initiative = InitiativeId.next();
		Neighbours.RECUSED.clear();
		WHO.remove("link");
	}

	@Test
	void by_personal_link_a_participant_accepts_a_small_change_goes_on_and_leaves_P2() throws Exception {
		var id = hand.inForce(initiative);
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		var open = "/apen/avtale/" + id.value();
		var change = proposed(id);
		pages.perform(get(open).with(link())).andExpect(status().isOk()).andExpect(content().string(containsString(open + "/endring")));
		shown(get(open + "/endring").with(link()));

		pages.perform(post(open + "/endring/godta").param("about", change.id().toString()).param("actor", CLUB.value().toString()).with(link()).with(csrf()))
				.andExpect(redirectedUrl(open + "/endring"));
		pages.perform(post(open + "/endring/godta").param("about", change.id().toString()).param("actor", MUNICIPALITY.value().toString())
				.with(link()).with(csrf())).andExpect(status().isForbidden());
		shown(get(open + "/oppsigelse").with(link()));
		pages.perform(post(open + "/oppsigelse").param("id", UUID.randomUUID().toString()).param("reason", " ").with(link()).with(csrf()))
				.andExpect(status().isUnprocessableContent());
		pages.perform(post(open + "/oppsigelse").param("id", UUID.randomUUID().toString()).param("reason", "Klubben legges ned.").with(link()).with(csrf()))
				.andExpect(redirectedUrl(open));
		assertThat(drafts.one(id).notices().next().actor()).isEqualTo(CLUB);
	}

	@Test
	void whoever_comes_by_link_sees_the_change_that_waits_with_its_answer_before_the_agreement_in_force_A7() throws Exception {
		var id = hand.inForce(initiative);
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		var open = "/apen/avtale/" + id.value();
		var change = proposed(id);

		for (var language : List.of("nn", "en", "nb")) {
			shown(get(open).param("sprak", language).with(link()));
		}
		var page = pages.perform(get(open).with(link())).andExpect(content().string(containsString("Sesongen varer lenger.")))
				.andReturn().getResponse().getContentAsString();
		assertThat(page).containsSubsequence("En endring venter på godkjenning", "action=\"" + open + "/endring/godta", change.id().toString(),
				"Avtalen gjelder fra");

		answering.agreeTo(id, CLUB, change.id(), null, WHO.get("chair"), clock.instant());
		pages.perform(get(open).with(link())).andExpect(content().string(not(containsString("/endring/godta"))))
				.andExpect(content().string(containsString(open + "/endring")));
	}

	@Test
	void the_day_on_which_the_signed_text_was_accepted_stands_when_a_small_change_is_accepted_later_A3_A7() throws Exception {
		var id = hand.inForce(initiative);
		var change = proposed(id);
		var later = clock.instant().plus(Duration.ofDays(40));
		var day = DateTimeFormatter.ofPattern("d.'\u00a0'MMMM'\u00a0'yyyy", Locale.of("nb")).format(later.atZone(Words.ZONE));

		answering.agreeTo(id, MUNICIPALITY, change.id(), null, WHO.get("mayor"), later);

		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(not(containsString("<span>Godtatt " + day))));
		pages.perform(get(at(id, "/endring")).with(user("worker"))).andExpect(content().string(containsString("Godtatt " + day)));
	}

	@Test
	void a_participant_from_outside_is_mailed_its_link_once_when_a_small_change_is_proposed_P2_A7() throws Exception {
		var id = hand.inForce(initiative);
		var mails = mails();
		var form = post(at(id, "/endring")).param("version", String.valueOf(drafts.one(id).version())).param("id", UUID.randomUUID().toString())
				.param("until", drafts.one(id).force().until().plusMonths(1).toString()).param("what", "Sesongen varer.").with(user("worker")).with(csrf());

		pages.perform(form).andExpect(redirectedUrl(at(id, "/endring")));
		pages.perform(form).andExpect(redirectedUrl(at(id, "/endring")));

		assertThat(links.about(id.subject())).singleElement().satisfies(link -> assertThat(link.holder()).isEqualTo(CLUB.value()));
		assertThat(mails()).hasSize(mails.size() + 1);
		assertThat(mails().getLast()).contains("Endring av samskapingsavtalen «Sykkelverksted for ungdom» venter på deg");
	}

	@Test
	void a_participant_from_outside_is_mailed_its_link_with_the_question_once_when_another_gives_notice_P2_A8() throws Exception {
		var id = hand.inForce(initiative);
		var before = mails().size();
		var form = post(at(id, "/oppsigelse/" + MUNICIPALITY.value())).param("id", UUID.randomUUID().toString()).param("reason", "Pengene er brukt opp.")
				.with(user("mayor")).with(csrf());

		pages.perform(form).andExpect(redirectedUrl(at(id, "")));
		pages.perform(form).andExpect(redirectedUrl(at(id, "")));

		assertThat(links.about(id.subject())).singleElement().satisfies(link -> assertThat(link.holder()).isEqualTo(CLUB.value()));
		assertThat(mails()).hasSize(before + 1);
		assertThat(mails().getLast()).isEqualTo("Fortsetter dere? En deltaker har sagt opp samskapingsavtalen «Sykkelverksted for ungdom»");
		assertThat(lastLetter()).contains("Vennesla kommune har sagt opp avtalen", "Pengene er brukt opp.", "Fortsetter dere andre?");
	}

	@Test
	void the_links_that_tell_of_a_notice_are_made_by_the_platform_and_signatures_given_by_them_say_so_P2_A6_A8() throws Exception {
		var id = hand.inForce(initiative);
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		ending.giveNotice(id, UUID.randomUUID(), MUNICIPALITY, "Pengene er brukt opp.", null, WHO.get("mayor"), clock.instant());
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(1))));
		hand.acceptAll(id);
		hand.lock(id);
		hand.anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);

		pages.perform(post("/apen/avtale/" + id.value() + "/signer").param("id", UUID.randomUUID().toString()).param("sha256", hand.sha256(id))
				.param("authority", "SIGNATURE_RIGHT").param("signer", "Jonas Haugen, styreleder").param("confirmed", "true").with(link()).with(csrf()))
				.andExpect(redirectedUrl("/apen/avtale/" + id.value()));

		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString("med personlig lenke, laget av plattformen, ")));
	}

	@Test
	void a_link_sent_anew_asks_for_the_notice_first_until_it_is_answered_A8() throws Exception {
		var id = hand.inForce(initiative);
		proposed(id);
		ending.giveNotice(id, UUID.randomUUID(), MUNICIPALITY, "Pengene er brukt opp.", null, WHO.get("mayor"), clock.instant());
		assertThat(letter(id)).startsWith("Fortsetter dere?");
		assertThat(lastLetter()).contains("Fortsetter dere andre?");

		answering.agreeTo(id, CLUB, drafts.one(id).notices().next().id(), null, WHO.get("chair"), clock.instant());

		assertThat(letter(id)).startsWith("Endring av");
	}

	@Test
	void a_notice_that_takes_effect_after_the_last_day_says_that_the_last_day_comes_first_A8() throws Exception {
		var id = hand.inForce(initiative);
		left(id, CENTRE, "leader");
		database.sql("update agreements.agreement set force_until = :until where id = :id")
				.param("until", LocalDate.now(clock).plusDays(3)).param("id", id.value()).update();

		pages.perform(post(at(id, "/oppsigelse/" + MUNICIPALITY.value())).param("id", UUID.randomUUID().toString()).param("reason", "Pengene er brukt opp.")
				.with(user("mayor")).with(csrf())).andExpect(redirectedUrl(at(id, "")))
				.andExpect(flash().attribute("flash", Text.of("agreements.flash.notice.last-day", LocalDate.now(clock).plusDays(3))));

		assertThat(lastLetter()).contains("som kommer før deltakeren går ut").doesNotContain("Avtalen avsluttes", "Fortsetter dere");
	}

	@Test
	void an_answer_by_link_that_is_refused_leaves_the_change_that_waits_in_sight_A6_A7() throws Exception {
		var id = hand.inForce(initiative);
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		var change = proposed(id);

		pages.perform(post("/apen/avtale/" + id.value() + "/svar").with(link()).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("/endring/godta"))).andExpect(content().string(containsString(change.id().toString())));
	}

	@Test
	void whoever_is_recused_is_not_asked_whether_the_others_go_on_P5_A8() throws Exception {
		var id = hand.inForce(initiative);
		ending.giveNotice(id, UUID.randomUUID(), MUNICIPALITY, "Pengene er brukt opp.", null, WHO.get("mayor"), clock.instant());
		var own = "name=\"actor\" value=\"" + CENTRE.value() + "\"";
		pages.perform(get(at(id, "/endring")).with(user("leader"))).andExpect(content().string(containsString(own)));

		Neighbours.RECUSED.add(Neighbours.LEADER);

		pages.perform(get(at(id, "/endring")).with(user("leader"))).andExpect(status().isOk()).andExpect(content().string(not(containsString(own))));
	}

	@Test
	void whoever_gives_notice_is_not_asked_by_mail_whether_it_goes_on_A8() throws Exception {
		var id = hand.inForce(initiative);
		var before = mails().size();

		notice(id, CLUB.value(), "Brev fra styret").andExpect(redirectedUrl(at(id, "")));

		assertThat(mails()).hasSize(before + 1).last().asString().startsWith("Det er registrert");
	}

	@Test
	void a_participant_from_outside_whose_contact_has_no_address_keeps_the_link_it_was_handed_P2() throws Exception {
		var id = hand.inForce(initiative);
		newContact(id, UUID.randomUUID(), CLUB.value().toString(), "Ola Nes", "ola@sykkelklubb.example");
		hand.agreeTo(id, drafts.one(id).adjustment().id());
		pages.perform(post(at(id, "/lenke/" + CLUB.value())).param("form", UUID.randomUUID().toString()).with(user("worker")).with(csrf()))
				.andExpect(status().isOk());
		var handed = links.about(id.subject()).stream().filter(link -> !link.withdrawn()).findFirst().orElseThrow().id();

		proposed(id);

		assertThat(links.valid(handed)).isPresent();
	}

	@Test
	void a_personal_link_is_offered_for_an_agreement_in_force_also_while_a_change_waits_P2() throws Exception {
		var id = hand.inForce(initiative);
		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString(at(id, "/lenke/" + CLUB.value()))))
				.andExpect(content().string(not(containsString(at(id, "/svar/" + CLUB.value())))));
		proposed(id);

		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString(at(id, "/lenke/" + CLUB.value()))));
		pages.perform(post(at(id, "/lenke/" + CLUB.value())).param("form", UUID.randomUUID().toString()).with(user("worker")).with(csrf()))
				.andExpect(redirectedUrl(at(id, "")));
	}

	@Test
	void the_letter_with_a_link_says_that_an_amendment_waits_only_to_whom_it_does_A2_A6_A7() throws Exception {
		var id = hand.inForce(initiative);
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		assertThat(letter(id)).startsWith("Personlig lenke til");

		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(1))));
		assertThat(letter(id)).endsWith("venter på deg");
		hand.acceptAll(id);
		assertThat(letter(id)).startsWith("Personlig lenke til");
		hand.lock(id);
		assertThat(letter(id)).startsWith("Personlig lenke til");
		hand.anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);
		assertThat(letter(id)).endsWith("venter på deg");
		hand.sign(id, CLUB, "chair");
		assertThat(letter(id)).startsWith("Personlig lenke til");
	}

	@Test
	void the_letter_with_a_link_says_that_a_first_text_waits_only_to_whom_it_does_A2_A6() throws Exception {
		var id = hand.drafted(initiative);
		assertThat(letter(id)).endsWith("venter på deg");

		hand.acceptAll(id);
		assertThat(letter(id)).startsWith("Personlig lenke til");
		hand.lock(id);
		assertThat(letter(id)).startsWith("Personlig lenke til");
		assertThat(database.sql("select body from platform.mail where recipient = 'leder@sykkelklubb.example' order by written_at desc, id desc limit 1")
				.query(String.class).single()).contains("venter på deg nå").doesNotContain("klar for svaret ditt");
		hand.anchor(id, MUNICIPALITY_PARTY, CENTRE_PARTY);
		assertThat(letter(id)).endsWith("venter på deg");
		hand.sign(id, CLUB, "chair");
		assertThat(letter(id)).startsWith("Personlig lenke til");
	}

	@Test
	void the_letter_with_a_link_says_that_a_small_change_waits_only_to_whom_it_does_A7() throws Exception {
		var id = hand.inForce(initiative);
		var change = proposed(id);
		assertThat(letter(id)).startsWith("Endring av").endsWith("venter på deg");

		answering.agreeTo(id, CLUB, change.id(), null, WHO.get("chair"), clock.instant());

		assertThat(letter(id)).startsWith("Personlig lenke til");
	}

	@Test
	void an_amendment_in_which_nothing_is_changed_yet_asks_for_a_change_before_it_is_locked_A7() throws Exception {
		var id = hand.inForce(initiative);
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());
		asksForAChange(id);

		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms", draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(1))));
		hand.acceptAll(id);
		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString("Alt er på plass. Teksten kan låses.")));
		assertThat(waitingFor("worker", id)).containsExactly("agreements.task.lock");

		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms", draft -> draft.with(draft.terms().until(draft.terms().endsOn().minusYears(1))));
		hand.acceptAll(id);
		asksForAChange(id);
	}

	private void asksForAChange(AgreementId id) throws Exception {
		for (var language : List.of("nn", "en", "nb")) {
			shown(get(at(id, "")).param("sprak", language).with(user("worker")));
			shown(get("/avtaler").param("sprak", language).with(user("worker")));
		}
		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(not(containsString("Alt er på plass."))))
				.andExpect(content().string(containsString("Ingenting er endret ennå.")))
				.andExpect(content().string(containsString("Ingenting er endret i forhold til avtalen som gjelder.")))
				.andExpect(content().string(not(containsString(at(id, "/las")))));
		pages.perform(get(at(id, "/las")).with(user("worker"))).andExpect(content().string(containsString("Ingenting er endret i forhold til avtalen som gjelder.")))
				.andExpect(content().string(not(containsString("name=\"due\""))));
		assertThat(steps.byAgreement(Set.of(id)).get(id).what().key()).isEqualTo("agreements.next.unchanged");
		assertThat(waitingFor("worker", id)).isEmpty();
		assertThatThrownBy(() -> hand.lock(id)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.broken()).extracting(Broken::rule).containsExactly("A7"));
		assertThat(drafts.one(id).work()).isEqualTo(Work.DRAFT);
	}

	private List<String> waitingFor(String who, AgreementId about) {
		return tasks.waitingFor(new Viewer(Viewer.LOCAL, who, null), 1000).stream().filter(task -> task.key().endsWith(about.value().toString()))
				.map(task -> task.what().key()).toList();
	}

	@Test
	void a_last_day_that_has_passed_is_refused_beside_its_field_in_a_draft_and_in_an_amendment_A6_A7() throws Exception {
		var drafted = hand.drafted(initiative);
		var amended = hand.inForce(InitiativeId.next());
		amending.amend(amended, drafts.one(amended).version(), WHO.get("worker"), clock.instant());
		var today = LocalDate.now(clock.withZone(Words.ZONE));

		for (var id : List.of(drafted, amended)) {
			terms(id, today.minusDays(1).toString(), "0").andExpect(status().isUnprocessableContent())
					.andExpect(content().string(containsString("2 ting må rettes")))
					.andExpect(content().string(containsString("<a href=\"#endsOn\">Sluttdato – Avtalens siste dag er passert. Sett en ny sluttdato.")))
					.andExpect(content().string(containsString("<a href=\"#reportMonths\">")));
			terms(id, today.toString(), "3").andExpect(redirectedUrl(at(id, "")));
		}
	}

	@Test
	void an_end_date_that_is_none_is_called_none_A4() throws Exception {
		var id = hand.drafted(initiative);

		for (var none : List.of("", "2027-02-31")) {
			terms(id, none, "3").andExpect(status().isUnprocessableContent())
					.andExpect(content().string(containsString("<a href=\"#endsOn\">Sluttdato – Skriv sluttdatoen som en dato.")))
					.andExpect(content().string(not(containsString("etter startdatoen"))));
		}
	}

	@Test
	void the_history_is_shown_whole_when_that_is_asked_for() throws Exception {
		var id = hand.inForce(initiative);
		for (var times = 0; times < 8; times++) {
			proposedAndWithdrawn(id);
		}
		var first = "Utkast laget fra";

		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString("Vis alt (")))
				.andExpect(content().string(containsString("alt=true#historikk"))).andExpect(content().string(not(containsString(first))));
		pages.perform(get(at(id, "?alt=true")).with(user("worker"))).andExpect(content().string(containsString(first)))
				.andExpect(content().string(not(containsString("Vis alt ("))));
	}

	@Test
	void while_an_amendment_is_worked_on_the_page_for_small_changes_says_why_it_has_no_form_A7() throws Exception {
		var id = hand.inForce(initiative);
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());

		pages.perform(get(at(id, "/endring")).with(user("worker")))
				.andExpect(content().string(containsString("Det arbeides med en tilleggsavtale. En liten endring kan foreslås når den gjelder eller er forkastet.")))
				.andExpect(content().string(not(containsString("Ingenting venter på svar nå."))));
	}

	@Test
	void the_anchoring_of_the_text_in_force_is_not_counted_for_an_amendment_that_is_written_A7_P3() throws Exception {
		var id = hand.inForce(initiative);
		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(matchesPattern("(?s).*<b>Forankret</b>\\s*<span[^>]*>[^<]*</span>\\s*<span>2 av 2.*")));
		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());

		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString("Venter på teksten")))
				.andExpect(content().string(matchesPattern("(?s).*<b>Forankret</b>\\s*<span[^>]*>[^<]*</span>\\s*<span>0 av 2.*")));
	}

	@Test
	void a_contact_person_is_proposed_by_name_and_takes_over_when_everyone_has_accepted_A7() throws Exception {
		var id = hand.inForce(initiative);
		var form = UUID.randomUUID();
		newContact(id, form, "", "Ola Nes", "ola@sykkelklubb.example").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Velg deltakeren som får ny kontaktperson."))).andExpect(content().string(containsString("Ola Nes")));
		newContact(id, form, CLUB.value().toString(), "Ola Nes", " ").andExpect(status().isUnprocessableContent());
		newContact(id, form, CLUB.value().toString(), "Ola Nes", "ingen adresse").andExpect(status().isUnprocessableContent());
		assertThat(drafts.one(id).adjustment()).as("nothing waits that was refused").isNull();

		newContact(id, form, CLUB.value().toString(), "Ola Nes", "ola@sykkelklubb.example").andExpect(redirectedUrl(at(id, "/endring")));
		for (var language : new String[] { "nn", "en", "nb" }) {
			shown(get(at(id, "/endring")).param("sprak", language).with(user("mayor")));
		}
		for (var page : List.of("/endring", "")) {
			pages.perform(get(at(id, page)).with(user("mayor")))
					.andExpect(content().string(containsString("Ny kontaktperson for Vennesla Sykkelklubb: Ola Nes.")));
		}
		hand.agreeTo(id, drafts.one(id).adjustment().id());

		assertThat(drafts.one(id).bound(CLUB).contact()).isNotEqualTo(Neighbours.CHAIR).isEqualTo(drafts.one(id).side(CLUB).contact());
		assertThat(Neighbours.REGISTERED).containsEntry(drafts.one(id).bound(CLUB).contact(), "Ola Nes");
		pages.perform(get(at(id, "/endring")).with(user("mayor")))
				.andExpect(content().string(containsString("Ny kontaktperson for Vennesla Sykkelklubb: Ola Nes.")));
	}

	@Test
	void whoever_may_not_propose_makes_no_contact_person_known_P2() throws Exception {
		var id = hand.untouchedInForce();
		var agreement = drafts.one(id);

		pages.perform(post(at(id, "/endring")).param("version", String.valueOf(agreement.version())).param("id", UUID.randomUUID().toString())
				.param("until", agreement.force().until().toString()).param("what", "Lederen har flyttet.").param("contactOf", CLUB.value().toString())
				.param("name", "Liv Moe").param("reach", "liv@sykkelklubb.example").with(user("chair")).with(csrf())).andExpect(status().isForbidden());

		assertThat(Neighbours.REGISTERED).doesNotContainValue("Liv Moe");
	}

	@Test
	void how_far_a_last_day_may_lie_is_said_beside_its_field_before_anything_is_refused_A7_A8() throws Exception {
		pages.perform(get(at(hand.drafted(initiative), "/vilkar")).with(user("worker")))
				.andExpect(content().string(containsString("Når den er passert, kan teksten verken låses eller signeres.")))
				.andExpect(content().string(containsString("Måneder fra oppsigelsen til deltakeren har gått ut, fra 0 til 60.")));
		var id = hand.untouchedInForce();
		pages.perform(get(at(id, "/endring")).with(user("worker")))
				.andExpect(content().string(containsString("Uten ny tekst kan siste dag være fra i dag til og med "
				+ DateTimeFormatter.ofPattern("d.'\u00a0'MMMM'\u00a0'yyyy", Locale.of("nb")).format(drafts.one(id).force().endsOn().plusMonths(6)))));
	}

	@Test
	void going_on_and_a_small_change_are_asked_at_the_same_time_and_the_change_can_be_withdrawn_A8() throws Exception {
		var id = hand.inForce(initiative);
		var change = proposed(id);
		ending.giveNotice(id, UUID.randomUUID(), CLUB, "Klubben legges ned.", null, WHO.get("chair"), clock.instant());

		for (var language : new String[] { "nb", "nn", "en" }) {
			shown(get(at(id, "/endring")).param("sprak", language).with(user("worker")));
		}
		pages.perform(get(at(id, "/endring")).param("sprak", "nb").with(user("worker")))
				.andExpect(content().string(containsString("Vennesla Sykkelklubb går ut. Fortsetter dere andre?")))
				.andExpect(content().string(containsString("En endring venter på godkjenning")));
		pages.perform(post(at(id, "/endring/trekk")).param("about", change.id().toString()).with(user("chair")).with(csrf())).andExpect(status().isForbidden());
		pages.perform(post(at(id, "/endring/trekk")).param("about", change.id().toString()).with(user("worker")).with(csrf()))
				.andExpect(redirectedUrl(at(id, "/endring")));
		assertThat(drafts.one(id).adjustment()).isNull();
	}

	@Test
	void whether_the_others_go_on_is_asked_and_answered_in_its_own_words_signed_in_and_by_link_A8() throws Exception {
		var id = hand.inForce(initiative);
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		ending.giveNotice(id, UUID.randomUUID(), CENTRE, "Huset rives.", null, WHO.get("leader"), clock.instant());
		var open = "/apen/avtale/" + id.value();

		for (var page : List.of(get(at(id, "/endring")).with(user("mayor")), get(open + "/endring").with(link()))) {
			pages.perform(page).andExpect(content().string(containsString("<h1>Fortsetter dere?</h1>"))).andExpect(content().string(containsString("<span>Vi fortsetter</span>")))
					.andExpect(content().string(containsString("Den som ikke vil fortsette, lar være å bekrefte")))
					.andExpect(content().string(not(containsString("<span>Godta</span>"))));
		}
		pages.perform(get(open).with(link())).andExpect(content().string(containsString("<span>Vi fortsetter</span>")));
		for (var language : List.of("nn", "en", "nb")) {
			shown(get(at(id, "/endring")).param("sprak", language).with(user("mayor")));
		}
		answering.agreeTo(id, CLUB, drafts.one(id).notices().next().id(), null, WHO.get("link"), clock.instant());
		pages.perform(get(at(id, "/endring")).with(user("worker"))).andExpect(content().string(containsString("Fortsetter, svarte ")));
		proposed(id);
		pages.perform(get(at(id, "/endring")).with(user("mayor"))).andExpect(content().string(containsString("<h1>Oppsigelse og endring</h1>")));
	}

	@Test
	void only_those_for_whom_a_question_waits_are_told_to_read_and_answer_A8() throws Exception {
		var id = hand.inForce(initiative);
		ending.giveNotice(id, UUID.randomUUID(), MUNICIPALITY, "Pengene er brukt opp.", null, WHO.get("mayor"), clock.instant());

		pages.perform(get(at(id, "")).with(user("mayor"))).andExpect(content().string(not(containsString("Les og svar")))).andExpect(content().string(containsString("Se svarene")));
		pages.perform(get(at(id, "")).with(user("leader"))).andExpect(content().string(containsString("Les og svar")));
		answering.agreeTo(id, CENTRE, drafts.one(id).notices().next().id(), null, WHO.get("leader"), clock.instant());
		pages.perform(get(at(id, "")).with(user("leader"))).andExpect(content().string(not(containsString("Les og svar"))));
	}

	@Test
	void a_small_change_tells_of_a_new_last_day_only_where_there_is_one_and_says_what_changes_A7() throws Exception {
		var id = hand.inForce(initiative);
		var same = post(at(id, "/endring")).param("version", String.valueOf(drafts.one(id).version())).param("id", UUID.randomUUID().toString())
				.param("until", drafts.one(id).force().until().toString());
		pages.perform(same.param("what", " ").with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Skriv hva som endres.")));
		amending.propose(id, drafts.one(id).version(), new Adjustment(UUID.randomUUID(), drafts.one(id).force().until(), "Byggingen begynner i mai."),
				WHO.get("worker"), clock.instant());

		for (var page : List.of("", "/endring")) {
			pages.perform(get(at(id, page)).with(user("mayor"))).andExpect(content().string(containsString("Byggingen begynner i mai.")))
					.andExpect(content().string(not(containsString("Ny sluttdato"))));
		}
		amending.withdraw(id, drafts.one(id).adjustment().id(), WHO.get("worker"), clock.instant());
		proposed(id);
		for (var page : List.of("", "/endring")) {
			pages.perform(get(at(id, page)).with(user("mayor"))).andExpect(content().string(containsString("Ny sluttdato")));
		}
	}

	@Test
	void where_too_few_would_remain_nobody_is_asked_to_go_on_and_the_end_is_told_with_its_reason_A8() throws Exception {
		var id = hand.inForce(initiative);
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		left(id, CENTRE, "leader");
		var before = mails().size();

		pages.perform(post(at(id, "/oppsigelse/" + MUNICIPALITY.value())).param("id", UUID.randomUUID().toString()).param("reason", "Pengene er brukt opp.")
				.with(user("mayor")).with(csrf())).andExpect(redirectedUrl(at(id, "")));

		var ends = "Avtalen avsluttes " + DateTimeFormatter.ofPattern("d.'\u00a0'MMMM'\u00a0'yyyy", Locale.of("nb")).format(drafts.one(id).notices().next().effective());
		for (var language : List.of("nn", "en", "nb")) {
			shown(get(at(id, "")).param("sprak", language).with(user("worker")));
		}
		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString(ends)))
				.andExpect(content().string(not(containsString("Til og med "))));
		for (var page : List.of(get(at(id, "/endring")).with(user("worker")), get("/apen/avtale/" + id.value()).with(link()))) {
			pages.perform(page).andExpect(content().string(containsString(ends))).andExpect(content().string(not(containsString("Vi fortsetter"))))
					.andExpect(content().string(not(containsString("Fortsetter dere"))));
		}
		answering.agreeTo(id, CLUB, drafts.one(id).notices().next().id(), null, WHO.get("link"), clock.instant());
		pages.perform(get(at(id, "/endring")).with(user("worker"))).andExpect(content().string(not(containsString("Fortsetter"))));
		assertThat(mails()).hasSize(before + 1);
		assertThat(lastLetter()).contains("Avtalen avsluttes").doesNotContain("Fortsetter dere");
	}

	@Test
	void where_a_notice_leaves_too_few_its_day_is_the_last_one_in_the_list_among_what_ends_soon_and_for_other_contexts_A8() {
		var id = hand.inForce(initiative);
		var until = drafts.one(id).force().until();
		ending.giveNotice(id, UUID.randomUUID(), CENTRE, "Huset rives.", null, WHO.get("leader"), clock.instant());
		assertThat(drafts.one(id).notices().next().effective()).isBefore(until);
		endsOn(id, until);
		answering.agreeTo(id, CLUB, drafts.one(id).notices().next().id(), null, WHO.get("chair"), clock.instant());
		answering.agreeTo(id, MUNICIPALITY, drafts.one(id).notices().next().id(), null, WHO.get("mayor"), clock.instant());
		ending.noticeTakesEffect(id, new Acting.Platform("test"), drafts.one(id).notices().next().effective().atTime(12, 0).atZone(Words.ZONE).toInstant());
		endsOn(id, until);

		ending.giveNotice(id, UUID.randomUUID(), MUNICIPALITY, "Pengene er brukt opp.", null, WHO.get("mayor"), clock.instant());

		endsOn(id, drafts.one(id).notices().next().effective());
	}

	private void endsOn(AgreementId id, LocalDate day) {
		assertThat(list.page(new Selection(Set.of(), drafts.one(id).number(), null), null, 1)).singleElement().satisfies(row -> assertThat(row.endsOn()).isEqualTo(day));
		assertThat(agreements.of(Set.of(id)).get(id).endsOn()).isEqualTo(day);
		assertThat(list.ending(day, 1000)).filteredOn(row -> row.id().equals(id)).singleElement().satisfies(row -> assertThat(row.endsOn()).isEqualTo(day));
		assertThat(list.ending(day.minusDays(1), 1000)).noneMatch(row -> row.id().equals(id));
	}

	private void left(AgreementId id, ActorId actor, String who) {
		ending.giveNotice(id, UUID.randomUUID(), actor, "Huset rives.", null, WHO.get(who), clock.instant());
		answering.agreeTo(id, CLUB, drafts.one(id).notices().next().id(), null, WHO.get("chair"), clock.instant());
		answering.agreeTo(id, MUNICIPALITY, drafts.one(id).notices().next().id(), null, WHO.get("mayor"), clock.instant());
		ending.noticeTakesEffect(id, new Acting.Platform("test"), drafts.one(id).notices().next().effective().atTime(12, 0).atZone(Words.ZONE).toInstant());
	}

	@Test
	void staff_record_an_outside_participants_notice_with_its_source_but_never_a_platform_partys_P2() throws Exception {
		var id = hand.inForce(initiative);
		pages.perform(get(at(id, "/endring")).with(user("worker"))).andExpect(content().string(containsString("/oppsigelse/" + CLUB.value())));

		shown(get(at(id, "/oppsigelse/" + CLUB.value())).with(user("worker")));
		notice(id, CLUB.value(), " ").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Klubben legges ned.")));
		notice(id, MUNICIPALITY.value(), "Brev").andExpect(status().isForbidden());
		notice(id, CLUB.value(), "Brev fra styret").andExpect(redirectedUrl(at(id, "")));
	}

	@Test
	void what_was_written_into_a_clause_that_is_gone_stands_in_the_form_for_a_new_one() throws Exception {
		var id = hand.drafted(initiative);
		var own = withOwnClause(id);
		var place = String.valueOf(drafts.one(id).draft().numberOf(own));
		var version = String.valueOf(drafts.one(id).version());
		pages.perform(post(at(id, "/nytt-punkt/fjern")).param("version", version).param("clause", own.id().toString()).with(user("worker")).with(csrf()))
				.andExpect(redirectedUrl(at(id, "")));

		pages.perform(post(at(id, "/punkt/" + place)).param("version", version).param("id", own.id().toString()).param("heading", "Brua")
				.param("own", "Brua er åpen hele året.").with(user("leader")).with(csrf())).andExpect(status().isConflict())
				.andExpect(content().string(containsString("Brua er &aring;pen hele &aring;ret."))).andExpect(content().string(containsString("/nytt-punkt")))
				.andExpect(content().string(not(containsString(own.id().toString()))));
	}

	@Test
	void a_form_for_an_own_clause_is_not_used_for_another_text_once_it_was_answered_to_A3() throws Exception {
		var id = hand.drafted(initiative);
		var own = withOwnClause(id);
		hand.acceptAll(id);
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "clause.removed", draft -> draft.withClauses(
				draft.clauses().stream().filter(clause -> !clause.id().equals(own.id())).toList()));

		pages.perform(post(at(id, "/nytt-punkt")).param("version", String.valueOf(drafts.one(id).version())).param("id", own.id().toString())
				.param("heading", "Brua").param("own", "Brua stenges.").with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Brua stenges."))).andExpect(content().string(containsString("Dette skjemaet er brukt")))
				.andExpect(content().string(not(containsString(own.id().toString()))));
	}

	@Test
	void whoever_comes_too_late_keeps_what_was_typed() throws Exception {
		var id = hand.drafted(initiative);
		var club = "&deltaker=" + CLUB.value();
		noticeOfTheClub(id, 6);

		pages.perform(post(at(id, "/begrunn/E4?funn=notice" + club)).param("version", "0").param("reason", "Verktøyet er vårt.").with(user("worker"))
				.with(csrf())).andExpect(status().isConflict()).andExpect(content().string(containsString("Verktøyet er vårt.")));
		pages.perform(post(at(id, "/oppgi")).param("version", "0").param("reason", "Vi orker ikke.").with(user("worker")).with(csrf()))
				.andExpect(status().isConflict()).andExpect(content().string(containsString("Vi orker ikke.")));
		pages.perform(post(at(id, "/rett")).param("version", "0").param("remedy", "SAME_NOTICE").with(user("worker")).with(csrf()))
				.andExpect(redirectedUrl(at(id, "")));
		var binding = hand.untouchedInForce();
		pages.perform(post(at(binding, "/endring")).param("version", "0").param("id", UUID.randomUUID().toString()).param("until", "2027-12-31")
				.param("what", "Sesongen varer.").with(user("worker")).with(csrf())).andExpect(status().isConflict())
				.andExpect(content().string(containsString("Sesongen varer.")));
		pages.perform(post(at(binding, "/tillegg")).param("version", "0").with(user("worker")).with(csrf())).andExpect(status().isConflict());
	}

	@Test
	void a_reason_is_written_for_what_was_found_only_and_can_be_taken_away_A3() throws Exception {
		var id = hand.drafted(initiative);
		justify(id, "Verktøyet er vårt.", false).andExpect(status().isUnprocessableContent());
		noticeOfTheClub(id, 6);
		pages.perform(get(at(id, "")).with(user("worker")))
				.andExpect(content().string(containsString("begrunn/E4?funn=notice&amp;deltaker=" + CLUB.value())));

		justify(id, "Verktøyet er vårt.", false).andExpect(redirectedUrl(at(id, "")));
		assertThat(drafts.one(id).draft().justifications()).hasSize(1);
		noticeOfTheClub(id, 12);
		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString("kan gå ut med 12 måneders varsel")))
				.andExpect(content().string(not(containsString("Verktøyet er vårt."))));
		justify(id, "Verktøyet er vårt.", false).andExpect(redirectedUrl(at(id, "")));
		assertThat(drafts.one(id).draft().justifications()).hasSize(1);
		justify(id, "", true).andExpect(redirectedUrl(at(id, "")));
		assertThat(drafts.one(id).draft().justifications()).isEmpty();
	}

	@Test
	void what_no_form_sends_is_answered_in_the_form_and_never_by_a_fault() throws Exception {
		var id = hand.drafted(initiative);
		var version = String.valueOf(drafts.one(id).version());
		var terms = post(at(id, "/vilkar")).param("version", version).param("endsOn", "2027-12-31").param("reportMonths", "3");

		pages.perform(terms.with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Velg et av alternativene.")));
		pages.perform(post(at(id, "/vilkar")).param("version", version).param("decisions", "FOO").with(user("worker")).with(csrf()))
				.andExpect(status().isUnprocessableContent());
		pages.perform(post(at(id, "/vilkar")).param("version", version).param("decisions", "CONSENSUS").param("disagreement", "DISCUSSION_MEETING")
				.param("endsOn", "2027-12-31").param("reportMonths", "3").param("plan", "x".repeat(4001)).with(user("worker")).with(csrf()))
				.andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Teksten kan ha høyst")));
		pages.perform(post(at(id, "/avgrensning")).param("version", version).with(user("worker")).with(csrf())).andExpect(status().is3xxRedirection());
		pages.perform(post(at(id, "/avgrensning")).param("version", version).param("sides[0].paid", "FOO").with(user("worker")).with(csrf()))
				.andExpect(status().isUnprocessableContent());
		pages.perform(post(at(id, "/nytt-punkt")).param("version", version).with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Gi punktet en overskrift.")));
	}

	@Test
	void who_may_not_write_is_told_so_before_anything_that_they_typed_is_looked_at_P2() throws Exception {
		var id = hand.drafted(initiative);
		var unread = "x";

		for (var form : List.of("/nytt-punkt", "/punkt/1", "/avgrensning")) {
			pages.perform(post(at(id, form)).param("version", unread).param("id", drafts.one(id).draft().clauses().getFirst().id().toString())
					.with(user("reader")).with(csrf())).andExpect(status().isForbidden());
		}
		pages.perform(post(at(id, "/punkt/1")).param("version", "0").param("id", UUID.randomUUID().toString()).with(user("reader")).with(csrf()))
				.andExpect(status().isForbidden());
	}

	@Test
	void while_an_amendment_is_worked_on_the_agreement_is_in_force_and_the_amendment_is_not_A7() throws Exception {
		var id = hand.inForce(initiative);
		var label = "<b>Gjelder</b>";
		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString(label)));

		amending.amend(id, drafts.one(id).version(), WHO.get("worker"), clock.instant());

		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString("<b>Endringen gjelder</b>")))
				.andExpect(content().string(not(containsString(label)))).andExpect(content().string(containsString(">Gjelder<")));
	}

	@Test
	void a_contact_person_is_named_with_the_terms_and_made_known_A4() throws Exception {
		var id = hand.drafted(initiative);
		assertThat(drafts.one(id).draft().side(CLUB).orElseThrow().contact()).isEqualTo(Neighbours.CHAIR);
		var person = UUID.randomUUID();

		contact(id, person, "Ola Nes", "ingen adresse").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ola Nes")));
		contact(id, person, "Ola Nes", "ola@sykkelklubb.example").andExpect(redirectedUrl(at(id, "")));

		assertThat(drafts.one(id).draft().side(CLUB).orElseThrow().contact().value()).as("P2: never somebody whom a form names")
				.isNotIn(person, Neighbours.CHAIR.value());
		pages.perform(get(at(id, "/vilkar")).with(user("worker"))).andExpect(content().string(containsString("Kontaktperson: Ola Nes")));
	}

	@Test
	void the_earlier_contact_persons_link_ends_with_the_terms_that_name_another_P2() throws Exception {
		var id = hand.drafted(initiative);
		pages.perform(post(at(id, "/lenke/" + CLUB.value())).param("form", UUID.randomUUID().toString()).with(user("worker")).with(csrf()));
		var earlier = links.about(id.subject()).getFirst().id();
		contact(id, UUID.randomUUID(), "", "").andExpect(redirectedUrl(at(id, "")));
		assertThat(links.valid(earlier)).as("other terms change nothing").isPresent();

		contact(id, UUID.randomUUID(), "Ola Nes", "ola@sykkelklubb.example").andExpect(redirectedUrl(at(id, "")));

		assertThat(links.valid(earlier)).isEmpty();
	}

	@Test
	void a_correction_is_shown_to_whoever_answers_who_sees_it_by_one_click_or_objects_A3() throws Exception {
		var id = hand.drafted(initiative);
		var own = withOwnClause(id);
		hand.acceptAll(id);
		correct(id, own, "Brua er open for alle.");
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		var correction = drafts.one(id).draft().clause(own.id()).orElseThrow().correction();
		var open = "/apen/avtale/" + id.value();

		pages.perform(get(open).with(link())).andExpect(content().string(containsString("Brua er åpen for alle.")))
				.andExpect(content().string(containsString("Brua er open for alle."))).andExpect(content().string(containsString(correction + "_1")))
				.andExpect(content().string(containsString(open + "/innvend")));
		pages.perform(post(open + "/svar").param("seen", own.id() + "_1", correction + "_1").with(link()).with(csrf())).andExpect(redirectedUrl(open));
		pages.perform(get(open).with(link())).andExpect(content().string(not(containsString(correction + "_1"))));
		pages.perform(post(open + "/innvend").param("clause", own.id().toString()).with(link()).with(csrf())).andExpect(redirectedUrl(open));

		assertThat(drafts.one(id).draft().clause(own.id()).orElseThrow().revision()).isEqualTo(2);
	}

	@Test
	void a_correction_is_objected_to_signed_in_by_the_participant_itself_only_A3_P2() throws Exception {
		var id = hand.drafted(initiative);
		var own = withOwnClause(id);
		correct(id, own, "Brua er open for alle.");
		var objection = post(at(id, "/innvend/" + CLUB.value())).param("clause", own.id().toString()).with(csrf());

		pages.perform(objection.with(user("leader"))).andExpect(status().isForbidden());
		pages.perform(objection.with(user("chair"))).andExpect(redirectedUrl(at(id, "")));

		assertThat(drafts.one(id).draft().clause(own.id()).orElseThrow().revision()).isEqualTo(2);
		pages.perform(post(at(id, "/innvend/ingen")).param("clause", own.id().toString()).with(user("chair")).with(csrf())).andExpect(status().isNotFound());
	}

	@Test
	void a_clause_of_ones_own_is_removed_after_a_second_thought() throws Exception {
		var id = hand.drafted(initiative);
		var own = withOwnClause(id);
		correct(id, own, "Brua er open for alle.");

		var page = pages.perform(get(at(id, "/punkt/" + drafts.one(id).draft().numberOf(own))).with(user("worker"))).andExpect(status().isOk());

		page.andExpect(content().string(containsString("Fjern «Brua»?"))).andExpect(content().string(containsString("/nytt-punkt/fjern")));
	}

	@Test
	void a_notice_of_no_months_is_said_in_plain_words() throws Exception {
		var id = hand.drafted(initiative);
		noticeOfTheClub(id, 0);

		pages.perform(get(at(id, "")).with(user("worker"))).andExpect(content().string(containsString("Vennesla Sykkelklubb kan gå ut uten varsel.")));
	}

	@Test
	void a_last_day_that_is_no_date_is_asked_for_as_one_A7() throws Exception {
		var id = hand.untouchedInForce();

		pages.perform(post(at(id, "/endring")).param("version", String.valueOf(drafts.one(id).version())).param("id", UUID.randomUUID().toString())
				.param("until", "til jul").param("what", "Sesongen varer.").with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Skriv siste dag som en dato."))).andExpect(content().string(not(containsString("startdatoen"))));
	}

	private Clause withOwnClause(AgreementId id) {
		var own = Clause.first(UUID.randomUUID(), ClauseKind.OWN, "Brua", "Brua er åpen for alle.", null);
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "clause.added", draft -> {
			var clauses = new ArrayList<>(draft.clauses());
			clauses.add(own);
			return draft.withClauses(clauses);
		});
		return own;
	}

	private void correct(AgreementId id, Clause own, String text) throws Exception {
		pages.perform(post(at(id, "/punkt/" + drafts.one(id).draft().numberOf(own))).param("version", String.valueOf(drafts.one(id).version()))
				.param("id", own.id().toString()).param("heading", "Brua").param("own", text).param("editorial", "true").with(user("worker")).with(csrf()))
				.andExpect(status().is3xxRedirection());
	}

	private ResultActions newContact(AgreementId id, UUID form, String whose, String name, String reach) throws Exception {
		var agreement = drafts.one(id);
		return pages.perform(post(at(id, "/endring")).param("version", String.valueOf(agreement.version())).param("id", form.toString())
				.param("until", agreement.force().until().toString()).param("what", "Lederen har flyttet.").param("contactOf", whose).param("name", name)
				.param("reach", reach).with(user("worker")).with(csrf()));
	}

	private ResultActions terms(AgreementId id, String endsOn, String reportMonths) throws Exception {
		return pages.perform(post(at(id, "/vilkar")).param("version", String.valueOf(drafts.one(id).version())).param("endsOn", endsOn)
				.param("decisions", "CONSENSUS").param("disagreement", "DISCUSSION_MEETING").param("reportMonths", reportMonths)
				.with(user("worker")).with(csrf()));
	}

	/** The heading of the letter with which the club is sent a link now. */
	private String letter(AgreementId id) throws Exception {
		pages.perform(post(at(id, "/lenke/" + CLUB.value())).param("form", UUID.randomUUID().toString()).with(user("worker")).with(csrf()))
				.andExpect(redirectedUrl(at(id, "")));
		return mails().getLast();
	}

	private String lastLetter() {
		return database.sql("select body from platform.mail where recipient = 'leder@sykkelklubb.example' order by written_at desc, id desc limit 1")
				.query(String.class).single();
	}

	private List<String> mails() {
		return database.sql("select subject from platform.mail where recipient = 'leder@sykkelklubb.example' order by written_at, id")
				.query(String.class).list();
	}

	private void proposedAndWithdrawn(AgreementId id) {
		amending.withdraw(id, proposed(id).id(), WHO.get("worker"), clock.instant());
	}

	private Adjustment proposed(AgreementId id) {
		var agreement = drafts.one(id);
		var change = new Adjustment(UUID.randomUUID(), agreement.force().endsOn().plusMonths(2), "Sesongen varer lenger.");
		amending.propose(id, agreement.version(), change, WHO.get("worker"), clock.instant());
		return change;
	}

	private ResultActions notice(AgreementId id, UUID actor, String source) throws Exception {
		return pages.perform(post(at(id, "/oppsigelse/" + actor)).param("id", UUID.randomUUID().toString()).param("reason", "Klubben legges ned.")
				.param("source", source).with(user("worker")).with(csrf()));
	}

	private void noticeOfTheClub(AgreementId id, int months) {
		drafts.edit(id, drafts.one(id).version(), WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.withSides(side -> side.actor().equals(CLUB) ? side.on(side.footing().leaving(months)) : side));
	}

	private ResultActions justify(AgreementId id, String reason, boolean removes) throws Exception {
		return pages.perform(post(at(id, "/begrunn/E4")).param("version", String.valueOf(drafts.one(id).version())).param("funn", "notice")
				.param("deltaker", CLUB.value().toString()).param("reason", reason).param("fjern", String.valueOf(removes)).with(user("worker")).with(csrf()));
	}

	private ResultActions contact(AgreementId id, UUID person, String name, String reach) throws Exception {
		return pages.perform(post(at(id, "/vilkar")).param("version", String.valueOf(drafts.one(id).version())).param("endsOn", "2027-12-31")
				.param("decisions", "CONSENSUS").param("disagreement", "DISCUSSION_MEETING").param("reportMonths", "3")
				.param("sides[0].actor", CLUB.value().toString()).param("sides[0].role", "CONTRACTING_PARTY").param("sides[0].voices", "1")
				.param("sides[0].noticeMonths", "3").param("sides[0].mayAmend", "true").param("sides[0].insight", "true")
				.param("sides[0].contact", person.toString()).param("sides[0].contactName", name).param("sides[0].contactReach", reach)
				.with(user("worker")).with(csrf()));
	}

	private void shown(MockHttpServletRequestBuilder page) throws Exception {
		pages.perform(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))))
				.andExpect(content().string(containsString("<h1")));
	}

	private static RequestPostProcessor link() {
		return user("link").authorities(new SimpleGrantedAuthority(Viewers.LINK_AUTHORITY));
	}

	private String at(AgreementId id, String page) {
		return "/avtaler/" + hand.number(id) + page;
	}
}
