package no.samskaping.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.AmendingDesk;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.LockingDesk;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.register.AgreementList;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Overview;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
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
class AgreementsOnTheScreenTest {

	@Autowired
	MockMvc pages;

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	AnswerDesk answers;

	@Autowired
	LockingDesk locking;

	@Autowired
	EndingDesk ending;

	@Autowired
	AmendingDesk amending;

	@Autowired
	AgreementList list;

	@Autowired
	Tasks tasks;

	@Autowired
	Overview gaps;

	@Autowired
	List<Related> related;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	private InitiativeId initiative = InitiativeId.next();

	@BeforeEach
	void aNewInitiative() {
		initiative = InitiativeId.next();
		Neighbours.RECUSED.clear();
	}

	@Test
	void double_roles_are_shown_and_declarable_on_the_agreements_page_P5() throws Exception {
		var number = hand.number(hand.drafted(initiative));
		Neighbours.DECLARED.put(initiative.subject(), List.of(new Recusals.DoubleRole(Neighbours.MAYOR, Examples.MUNICIPALITY_PARTY,
				Objects.requireNonNull(Examples.cards().get(CLUB)), true)));

		pages.perform(get(at(number, "")).with(user("worker"))).andExpect(content().string(containsString("Habilitet i avtalen")))
				.andExpect(content().string(containsString("Kari Lien er inhabil: Vennesla Sykkelklubb")));
		pages.perform(get(at(number, "")).with(user("chair"))).andExpect(content().string(not(containsString("Kari Lien er inhabil"))));
	}

	@Test
	void a_small_initiative_may_have_a_voluntary_agreement_drafted_once_I4() throws Exception {
		Neighbours.SMALL.add(initiative);
		Neighbours.STAGES.put(initiative, Stage.RUNNING);
		var worker = new Viewer(Viewer.LOCAL, "worker", null);
		var panel = about(worker).getFirst();
		assertThat(about(new Viewer(Viewer.LOCAL, "reader", null))).isEmpty();
		shown(get(panel.href()).with(user("worker")));
		pages.perform(get(panel.href()).with(user("reader"))).andExpect(status().isForbidden());

		draftByHand(initiative, "worker").andExpect(status().is3xxRedirection());
		draftByHand(initiative, "worker").andExpect(redirectedUrl("/avtaler/" + drafts.living(initiative).orElseThrow().number()));

		assertThat(database.sql("select count(*) from agreements.agreement where initiative = ?").param(initiative.value()).query(Integer.class)
				.single()).isEqualTo(1);
		assertThat(about(worker)).singleElement()
				.satisfies(one -> assertThat(one.href()).startsWith("/avtaler/A-"));
	}

	@Test
	void after_one_was_given_up_another_is_drafted_A8() throws Exception {
		var id = hand.drafted(initiative);
		ending.abandon(id, drafts.one(id).version(), "Ingen midler", Neighbours.WHO.get("worker"), clock.instant());
		Neighbours.STAGES.put(initiative, Stage.TAKEN_FORWARD);

		draftByHand(initiative, "reader").andExpect(status().isForbidden());
		draftByHand(initiative, "worker").andExpect(status().is3xxRedirection());

		assertThat(drafts.living(initiative)).hasValueSatisfying(one -> assertThat(one.getId()).isNotEqualTo(id));
	}

	@Test
	void a_formalised_initiative_gets_no_agreement_before_it_was_taken_forward_I12() throws Exception {
		Neighbours.STAGES.put(initiative, Stage.READY_FOR_DISCUSSION);

		draftByHand(initiative, "worker").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("når drøftelsesmøtet har konkludert")));

		assertThat(drafts.living(initiative)).isEmpty();
	}

	@Test
	void an_answer_that_the_agreement_waits_for_is_told_on_the_page_of_its_initiative_too_A2() {
		var id = hand.drafted(initiative);
		var others = hand.drafted(InitiativeId.next());
		assertThat(onTheInitiative("mayor")).singleElement().satisfies(task -> {
			assertThat(task.what().key()).isEqualTo("agreements.task.accept");
			assertThat(task.href()).isEqualTo(at(hand.number(id), "/svar/" + MUNICIPALITY.value()));
		});
		assertThat(onTheInitiative("reader")).isEmpty();

		hand.acceptAll(id);

		assertThat(onTheInitiative("mayor")).extracting(task -> task.what().key()).containsExactly("agreements.task.lock");
		assertThat(tasks("mayor", others)).isNotEmpty();
	}

	@Test
	void what_a_party_is_asked_to_anchor_of_the_agreement_is_told_on_the_page_of_its_initiative_P3() {
		var id = hand.drafted(initiative);
		hand.acceptAll(id);
		hand.lock(id);
		var request = new Anchorings.Request(Examples.MUNICIPALITY_PARTY, id.subject(), hand.sha256(id), Kroner.of(100_000), 10, null, LocalDate.now(clock));
		Neighbours.ask(request);

		assertThat(onTheInitiative("mayor")).singleElement().satisfies(task -> {
			assertThat(task.what().key()).isEqualTo("agreements.task.anchor");
			assertThat(task.href()).startsWith("/partnerskap/forankring/");
		});
		assertThat(onTheInitiative("worker")).isEmpty();
		Neighbours.ANSWERED.put(Neighbours.key(request), AnchoringState.CONFIRMED);
		assertThat(onTheInitiative("mayor")).isEmpty();
	}

	@Test
	void who_stays_after_a_notice_has_the_task_to_say_whether_it_goes_on_A8() {
		var id = hand.inForce(initiative);
		assertThat(tasks("mayor", id)).isEmpty();
		assertThat(list.open(Set.of(), Examples.MUNICIPALITY_PARTY.value(), 1000)).doesNotContain(id);

		ending.giveNotice(id, UUID.randomUUID(), CLUB, "Vi legger ned", null, Neighbours.WHO.get("chair"), clock.instant());

		assertThat(tasks("mayor", id)).singleElement().satisfies(task -> {
			assertThat(task.what().key()).isEqualTo("agreements.task.go-on");
			assertThat(task.due()).isEqualTo(drafts.one(id).notices().next().effective());
		});
		assertThat(tasks("chair", id)).isEmpty();
		amending.amend(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(1))));
		assertThat(tasks("mayor", id)).extracting(task -> task.what().key()).containsExactly("agreements.task.accept", "agreements.task.go-on");
		answers.agreeTo(id, MUNICIPALITY, drafts.one(id).notices().next().id(), null, Neighbours.WHO.get("mayor"), clock.instant());
		assertThat(tasks("mayor", id)).extracting(task -> task.what().key()).containsExactly("agreements.task.accept");
	}

	@Test
	void a_small_change_that_waits_hides_no_question_whether_the_others_go_on_A7_A8() {
		var id = hand.inForce(initiative);
		var change = new Adjustment(UUID.randomUUID(), drafts.one(id).force().until().plusMonths(1), "Sesongen varer lenger.");
		amending.propose(id, drafts.one(id).version(), change, Neighbours.WHO.get("worker"), clock.instant());
		ending.giveNotice(id, UUID.randomUUID(), CLUB, "Vi legger ned", null, Neighbours.WHO.get("chair"), clock.instant());

		assertThat(tasks("mayor", id)).extracting(task -> task.what().key()).containsExactly("agreements.task.go-on", "agreements.task.agree");
		assertThat(tasks("chair", id)).extracting(task -> task.what().key()).containsExactly("agreements.task.agree");
		answers.agreeTo(id, MUNICIPALITY, change.id(), null, Neighbours.WHO.get("mayor"), clock.instant());
		assertThat(tasks("mayor", id)).extracting(task -> task.what().key()).containsExactly("agreements.task.go-on");
	}

	@Test
	void who_left_the_initiative_while_its_agreement_is_written_or_signed_is_named_at_the_top_and_is_a_task_I9_A2() throws Exception {
		var written = hand.drafted(initiative);
		var other = InitiativeId.next();
		var signing = hand.atSigning(other);
		var named = "Deltar ikke lenger i initiativet: Vennesla Sykkelklubb";
		pages.perform(get(at(hand.number(written), "")).with(user("worker"))).andExpect(content().string(not(containsString("Deltar ikke lenger"))));
		assertThat(tasks("leader", signing)).extracting(task -> task.what().key()).doesNotContain("agreements.task.gone");

		Neighbours.LEFT.put(initiative, CLUB);
		Neighbours.LEFT.put(other, CLUB);

		for (var language : List.of("nn", "en", "nb")) {
			shown(get(at(hand.number(written), "")).param("sprak", language).with(user("worker")));
			shown(get(at(hand.number(signing), "")).param("sprak", language).with(user("worker")));
		}
		var page = pages.perform(get(at(hand.number(written), "")).with(user("worker"))).andExpect(content().string(containsString(named)))
				.andReturn().getResponse().getContentAsString();
		assertThat(page.indexOf(named)).isLessThan(page.indexOf("class=\"stations\""));
		assertThat(page.split("/hent\"", -1)).as("one button that takes it out").hasSize(2);
		pages.perform(get(at(hand.number(signing), "")).with(user("worker"))).andExpect(content().string(containsString(named)))
				.andExpect(content().string(containsString("Åpne teksten igjen for å ta deltakeren ut av avtalen.")));
		Neighbours.WHO.put("stranger", new Acting.Staff(PersonId.next(), PartyId.next(), MandateId.next()));
		pages.perform(get(at(hand.number(signing), "")).with(user("stranger"))).andExpect(content().string(containsString(named)))
				.andExpect(content().string(not(containsString("Åpne teksten igjen"))));
		for (var who : List.of("chair", "reader")) {
			pages.perform(get(at(hand.number(written), "")).with(user(who))).andExpect(content().string(not(containsString("Deltar ikke lenger"))));
		}
		for (var who : List.of("worker", "leader", "mayor")) {
			assertThat(tasks(who, written)).filteredOn(task -> task.what().key().equals("agreements.task.gone")).hasSize(1);
			assertThat(tasks(who, signing)).filteredOn(task -> task.what().key().equals("agreements.task.gone")).hasSize(1);
		}
		pages.perform(post(at(hand.number(written), "/hent")).param("version", String.valueOf(drafts.one(written).version())).with(user("worker")).with(csrf()))
				.andExpect(redirectedUrl(at(hand.number(written), "")));
		assertThat(drafts.one(written).draft().side(CLUB)).isEmpty();
		assertThat(tasks("worker", written)).extracting(task -> task.what().key()).doesNotContain("agreements.task.gone");
	}

	@Test
	void the_newest_comes_first_and_what_a_party_has_signed_does_not_crowd_it_out() {
		var earlier = hand.drafted(InitiativeId.next());
		var signed = hand.atSigning(InitiativeId.next());
		hand.sign(signed, MUNICIPALITY, "mayor");
		var newest = hand.drafted(initiative);

		assertThat(list.open(Set.of(), Examples.MUNICIPALITY_PARTY.value(), 1)).containsExactly(newest);
		assertThat(list.open(Set.of(), Examples.MUNICIPALITY_PARTY.value(), 1000)).contains(earlier).doesNotContain(signed);
		assertThat(list.open(Set.of(), Examples.CENTRE_PARTY.value(), 1000)).contains(signed);
	}

	@Test
	void an_amendment_whose_anchoring_was_declined_is_among_what_needs_somebody_P3() {
		var id = hand.inForce(initiative);
		amending.amend(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant());
		drafts.edit(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(1))));
		hand.acceptAll(id);
		hand.lock(id);
		locking.declined(id, Examples.CENTRE_PARTY, hand.sha256(id), Neighbours.WHO.get("worker"), clock.instant());

		assertThat(gaps.gapsFor(new Viewer(Viewer.LOCAL, "worker", null))).anySatisfy(gap -> {
			assertThat(gap.text().key()).isEqualTo("agreements.gap.declined");
			assertThat(gap.href()).isEqualTo(at(hand.number(id), ""));
		});
	}

	private List<Task> tasks(String who, AgreementId about) {
		return tasks.waitingFor(new Viewer(Viewer.LOCAL, who, null), 1000).stream().filter(task -> task.key().endsWith(about.value().toString())).toList();
	}

	private List<Task> onTheInitiative(String who) {
		return tasks.about(initiative.subject(), new Viewer(Viewer.LOCAL, who, null));
	}

	private ResultActions draftByHand(InitiativeId wanted, String who) throws Exception {
		return pages.perform(post("/avtaler/nytt-utkast").param("initiativ", wanted.value().toString()).with(user(who)).with(csrf()));
	}

	private List<Related.Panel> about(Viewer viewer) {
		return related.stream().flatMap(one -> one.about(initiative.subject(), viewer).stream()).toList();
	}

	private void shown(MockHttpServletRequestBuilder page) throws Exception {
		pages.perform(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))))
				.andExpect(content().string(containsString("<h1")));
	}

	private static String at(String number, String page) {
		return "/avtaler/" + number + page;
	}
}
