package no.samskaping.agreements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.AmendingDesk;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.ContactLinks;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.EndReminders;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Alteration;
import no.samskaping.agreements.force.Alteration.Outcome;
import no.samskaping.agreements.force.AlterationBook;
import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.register.AgreementList.Selection;
import no.samskaping.agreements.register.NextSteps;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;
import no.samskaping.workbench.screen.Viewers;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.RESIDENTS;
import static no.samskaping.agreements.Neighbours.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** While one participant's notice stands, others give notice too. A3 (E4), A8. */
@AgreementModuleTest
class SeveralLeaveTest {

	private static final Acting REMINDER = new Acting.Platform("test");

	@Autowired
	MockMvc pages;

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	EndingDesk ending;

	@Autowired
	AmendingDesk amending;

	@Autowired
	AnswerDesk answers;

	@Autowired
	AlterationBook alterations;

	@Autowired
	AgreementList list;

	@Autowired
	Agreements agreements;

	@Autowired
	NextSteps steps;

	@Autowired
	Tasks tasks;

	@Autowired
	Charters charters;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	private InitiativeId initiative = InitiativeId.next();

	@BeforeEach
	void residentsTakePart() {
		initiative = InitiativeId.next();
		Neighbours.RECUSED.clear();
		WHO.put("residents", new Acting.Participant(RESIDENTS, null, null));
	}

	@AfterEach
	void nobodyElseKnowsThem() {
		WHO.remove("residents");
		WHO.remove("link");
	}

	@Test
	void two_leave_on_different_days_each_when_its_own_day_has_come_A8() {
		var id = inForceWithResidents();
		var first = gives(id, CLUB, "chair", 0);
		var second = gives(id, RESIDENTS, "residents", 10);
		goesOn(id, first, RESIDENTS, CENTRE, MUNICIPALITY);
		goesOn(id, second, CENTRE, MUNICIPALITY);
		assertThat(remembered(id)).isEqualTo(first.effective());

		onDayOf(id, first);
		onDayOf(id, first);

		assertThat(drafts.one(id).notices().all()).extracting(Notice::actor).containsExactly(RESIDENTS);
		assertThat(left(id)).containsExactly(CLUB);
		assertThat(remembered(id)).isEqualTo(second.effective());

		onDayOf(id, second);
		onDayOf(id, second);

		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(drafts.one(id).binding().sides()).extracting(side -> side.actor()).containsExactlyInAnyOrder(CENTRE, MUNICIPALITY);
		assertThat(left(id)).containsExactlyInAnyOrder(CLUB, RESIDENTS);
		assertThat(told(id, "left")).containsExactly("actor:" + CLUB.value(), "actor:" + RESIDENTS.value());
	}

	@Test
	void two_leave_on_the_same_day_at_one_reminder_A8() {
		var id = inForceWithResidents();
		var one = gives(id, CLUB, "chair", 0);
		var other = gives(id, RESIDENTS, "residents", 0);
		goesOn(id, one, CENTRE, MUNICIPALITY);
		goesOn(id, other, CENTRE, MUNICIPALITY);

		onDayOf(id, one);
		onDayOf(id, one);

		assertThat(drafts.one(id).notices().all()).isEmpty();
		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(left(id)).containsExactlyInAnyOrder(CLUB, RESIDENTS);
	}

	@Test
	void a_reminder_that_comes_late_takes_the_notices_in_the_order_of_their_days_A8() {
		var id = inForceWithResidents();
		var second = gives(id, RESIDENTS, "residents", 10);
		var first = gives(id, CLUB, "chair", 0);
		goesOn(id, first, RESIDENTS, CENTRE, MUNICIPALITY);
		goesOn(id, second, CENTRE, MUNICIPALITY);
		assertThat(remembered(id)).as("the earlier day, though given later").isEqualTo(first.effective());

		onDayOf(id, second);

		assertThat(left(id)).containsExactlyInAnyOrder(CLUB, RESIDENTS);
	}

	@Test
	void a_later_leaver_who_does_not_say_that_it_goes_on_after_the_earlier_ends_it_and_its_own_notice_is_void_A8() {
		var id = inForceWithResidents();
		var first = gives(id, CLUB, "chair", 0);
		var second = gives(id, RESIDENTS, "residents", 10);
		goesOn(id, first, CENTRE, MUNICIPALITY);
		goesOn(id, second, CENTRE, MUNICIPALITY);

		onDayOf(id, second);
		onDayOf(id, second);

		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.TERMINATED);
		assertThat(alterations.of(id)).filteredOn(one -> one.outcome() == Outcome.ENDED).extracting(Alteration::id).containsExactly(first.id());
		assertThat(left(id)).isEmpty();
		assertThat(told(id, "terminated")).hasSize(1);
	}

	@Test
	void the_next_day_is_remembered_also_after_one_on_which_no_notice_stands_any_more_A8() {
		var id = inForceWithResidents();
		var notice = gives(id, RESIDENTS, "residents", 10);
		database.sql("delete from platform.reminder where subject_id = ?").param(id.value()).update();

		ending.noticeTakesEffect(id, REMINDER, noon(notice.effective().minusDays(10)));

		assertThat(remembered(id)).isEqualTo(notice.effective());
		assertThat(drafts.one(id).notices().all()).hasSize(1);
	}

	@Test
	void a_small_change_is_made_once_when_the_last_of_the_leavers_who_held_it_back_has_left_A7_A8() {
		var id = inForceWithResidents();
		var change = new Adjustment(UUID.randomUUID(), drafts.one(id).force().until().plusMonths(1), "Byggingen begynner i mai.");
		amending.propose(id, drafts.one(id).version(), change, WHO.get("worker"), clock.instant());
		var first = gives(id, CLUB, "chair", 0);
		var second = gives(id, RESIDENTS, "residents", 10);
		goesOn(id, first, RESIDENTS, CENTRE, MUNICIPALITY);
		goesOn(id, second, CENTRE, MUNICIPALITY);
		answers.agreeTo(id, CENTRE, change.id(), null, WHO.get("leader"), clock.instant());
		answers.agreeTo(id, MUNICIPALITY, change.id(), null, WHO.get("mayor"), clock.instant());

		onDayOf(id, first);
		assertThat(drafts.one(id).adjustment()).isEqualTo(change);
		onDayOf(id, second);
		onDayOf(id, second);

		assertThat(drafts.one(id).adjustment()).isNull();
		assertThat(drafts.one(id).force().until()).isEqualTo(change.until());
		assertThat(alterations.of(id)).filteredOn(one -> one.outcome() == Outcome.AGREED).hasSize(1);
	}

	@Test
	void the_same_notice_is_given_once_and_another_of_the_same_participant_is_refused_A8() {
		var id = inForceWithResidents();
		var first = gives(id, CLUB, "chair", 0);
		gives(id, RESIDENTS, "residents", 0);

		ending.giveNotice(id, first.id(), CLUB, "Klubben legges ned.", null, WHO.get("chair"), clock.instant());

		assertThat(alterations.of(id)).filteredOn(one -> one.outcome() == Outcome.GIVEN).hasSize(2);
		assertThatThrownBy(() -> ending.giveNotice(id, UUID.randomUUID(), CLUB, "Igjen.", null, WHO.get("chair"), clock.instant()))
				.isInstanceOf(Refused.class).hasMessageContaining("agreements.rule.notice-given");
		assertThatThrownBy(() -> ending.giveNotice(id, first.id(), MUNICIPALITY, "Vi også.", null, WHO.get("mayor"), clock.instant()))
				.isInstanceOf(Refused.class).hasMessageContaining("agreements.rule.used-form");
	}

	@Test
	void whoever_has_given_notice_reads_so_and_others_are_offered_the_form_A8() throws Exception {
		var id = inForceWithResidents();
		var given = gives(id, CLUB, "chair", 0);
		WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		var open = "/apen/avtale/" + id.value();
		var own = "Dere har sagt opp og går ut " + date(given.effective());

		pages.perform(get(open).with(link())).andExpect(content().string(containsString(own)));
		pages.perform(get(open + "/endring").with(link())).andExpect(content().string(containsString(own)))
				.andExpect(content().string(not(containsString(open + "/oppsigelse"))));
		pages.perform(get(open + "/oppsigelse").with(link())).andExpect(redirectedUrl(open + "/endring"));
		pages.perform(post(open + "/oppsigelse").param("id", UUID.randomUUID().toString()).param("reason", "Igjen.").with(link()).with(csrf()))
				.andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("har allerede sagt opp og går ut " + date(given.effective()))));
		pages.perform(get(at(id, "/endring")).with(user("mayor"))).andExpect(content().string(not(containsString("Dere har sagt opp"))));
		pages.perform(get(at(id, "")).with(user("mayor"))).andExpect(content().string(containsString(at(id, "/oppsigelse/" + MUNICIPALITY.value()))));
		shown(get(at(id, "/oppsigelse/" + MUNICIPALITY.value())).with(user("mayor")));
		pages.perform(post(at(id, "/oppsigelse/" + MUNICIPALITY.value())).param("id", UUID.randomUUID().toString()).param("reason", "Pengene er brukt opp.")
				.with(user("mayor")).with(csrf())).andExpect(redirectedUrl(at(id, "")));
		pages.perform(get(at(id, "")).with(user("mayor"))).andExpect(content().string(not(containsString(at(id, "/oppsigelse/" + MUNICIPALITY.value())))));
		assertThat(drafts.one(id).notices().all()).hasSize(2);
	}

	@Test
	void each_notice_is_asked_about_by_itself_the_earliest_day_first_and_settled_when_all_have_answered_A8() throws Exception {
		var id = inForceWithResidents();
		var second = gives(id, RESIDENTS, "residents", 10);
		var first = gives(id, CLUB, "chair", 0);

		assertThat(asked("mayor", id)).singleElement().satisfies(task -> {
			assertThat(task.why().arguments()).containsExactly(2);
			assertThat(task.due()).isEqualTo(first.effective());
		});
		for (var language : List.of("nn", "en", "nb")) {
			shown(get(at(id, "")).param("sprak", language).with(user("mayor")));
			shown(get(at(id, "/endring")).param("sprak", language).with(user("mayor")));
		}
		pages.perform(get(at(id, "/endring")).with(user("mayor"))).andExpect(content().string(containsString("2 deltakere har sagt opp avtalen")));
		assertThat(page(id, "/endring", "mayor")).containsSubsequence("Vennesla Sykkelklubb går ut. Fortsetter dere andre?", first.id().toString(),
				"Moseidmoen Vel går ut. Fortsetter dere andre?", second.id().toString());
		assertThat(page(id, "", "mayor")).containsSubsequence("Vennesla Sykkelklubb har sagt opp", "Moseidmoen Vel har sagt opp");

		goesOn(id, first, RESIDENTS, CENTRE, MUNICIPALITY);

		var settled = "Alle har svart: de fortsetter uten Vennesla Sykkelklubb fra " + date(first.effective());
		assertThat(page(id, "/endring", "mayor")).contains("Vennesla Sykkelklubb går ut. Dere andre fortsetter", settled, "En deltaker har sagt opp avtalen",
				"Moseidmoen Vel går ut. Fortsetter dere andre?").doesNotContain("avsluttes avtalen " + date(first.effective()));
		assertThat(page(id, "", "mayor")).contains(settled);
		assertThat(asked("mayor", id)).singleElement().satisfies(task -> assertThat(task.due()).isEqualTo(second.effective()));

		goesOn(id, second, CENTRE, MUNICIPALITY);

		assertThat(page(id, "/endring", "mayor")).contains("<h1>Oppsigelse</h1>", "Ingenting venter på svar nå.").doesNotContain("Fortsetter dere");
		assertThat(asked("mayor", id)).isEmpty();
		for (var language : List.of("nn", "en", "nb")) {
			shown(get(at(id, "")).param("sprak", language).with(user("mayor")));
			shown(get(at(id, "/endring")).param("sprak", language).with(user("mayor")));
		}
	}

	@Test
	void a_later_leaver_is_asked_about_the_earlier_and_not_the_other_way_round_A8() throws Exception {
		var id = inForceWithResidents();
		var first = gives(id, CLUB, "chair", 0);
		var second = gives(id, RESIDENTS, "residents", 10);

		goesOn(id, second, CLUB);
		goesOn(id, first, RESIDENTS);

		assertThat(page(id, "/endring", "mayor")).contains("Fortsetter, svarte ");
		assertThat(database.sql("select actor from agreements.acceptance where about in (?, ?)").param(first.id()).param(second.id()).query(UUID.class).list())
				.containsExactly(RESIDENTS.value());
		assertThat(told(id, "goes-on")).containsExactly("actor:" + CLUB.value());
	}

	@Test
	void where_the_second_notice_leaves_too_few_its_day_is_told_everywhere_and_the_first_is_still_asked_about_A8() throws Exception {
		var id = hand.inForce(initiative);
		var until = drafts.one(id).force().until();
		var first = gives(id, CENTRE, "leader", 0);
		assertThat(endsOn(id)).isEqualTo(until);

		var second = gives(id, MUNICIPALITY, "mayor", 10);

		assertThat(endsOn(id)).isEqualTo(second.effective());
		assertThat(agreements.of(Set.of(id)).get(id).endsOn()).isEqualTo(second.effective());
		assertThat(list.ending(second.effective(), 1000)).anyMatch(row -> row.id().equals(id));
		assertThat(list.ending(second.effective().minusDays(1), 1000)).noneMatch(row -> row.id().equals(id));
		assertThat(steps.byAgreement(Set.of(id)).get(id).what().key()).isEqualTo("agreements.next.too-few");
		var ends = "Avtalen avsluttes " + date(second.effective());
		assertThat(page(id, "", "worker")).contains(ends);
		assertThat(page(id, "/endring", "worker")).contains(ends, "Frivilligsentral A går ut. Fortsetter dere andre?")
				.doesNotContain("Vennesla kommune går ut. Fortsetter dere andre?");
		assertThat(lastLetter()).contains("Vennesla kommune har sagt opp avtalen", ends).doesNotContain("Fortsetter dere");
		letter(id);
		assertThat(lastLetter()).contains("Frivilligsentral A har sagt opp avtalen", "Fortsetter dere andre?", ends);
		goesOn(id, first, CLUB, MUNICIPALITY);

		onDayOf(id, first);
		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.IN_FORCE);
		onDayOf(id, second);

		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.TERMINATED);
		assertThat(page(id, "", "worker")).contains("Vennesla kommune har sagt opp").doesNotContain("Les og svar", "Se svarene");
	}

	@Test
	void it_is_asked_about_before_the_day_on_which_too_few_remain_and_not_again_for_a_notice_that_changes_no_last_day_M4_A8() {
		var id = hand.inForce(initiative);
		var days = charters.current().deadlines().agreementEndDays();
		var until = drafts.one(id).force().until();
		assertThat(remembered(id, EndReminders.END_APPROACHES)).hasValue(until.minusDays(days));
		database.sql("delete from platform.reminder where subject_id = ?").param(id.value()).update();

		gives(id, CENTRE, "leader", 0);
		assertThat(remembered(id, EndReminders.END_APPROACHES)).as("the rest are asked whether they go on").isEmpty();
		var second = gives(id, MUNICIPALITY, "mayor", 10);

		assertThat(remembered(id, EndReminders.END_APPROACHES)).hasValue(second.effective().minusDays(days));
		assertThat(remembered(id, EndReminders.ENDED)).hasValue(until.plusDays(1));
	}

	@Test
	void when_it_has_ended_no_notice_stands_any_more_its_last_day_stays_and_nothing_is_open_A8() throws Exception {
		var id = inForceWithResidents();
		var first = gives(id, CLUB, "chair", 0);
		gives(id, CENTRE, "leader", 10);
		var last = gives(id, MUNICIPALITY, "mayor", 20);
		assertThat(list.open(Set.of(MUNICIPALITY), null, 1000)).contains(id);
		assertThat(endsOn(id)).isEqualTo(last.effective());

		onDayOf(id, first);

		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.TERMINATED);
		assertThat(drafts.one(id).notices().all()).isEmpty();
		assertThat(database.sql("select count(*) from agreements.notice where agreement = ?").param(id.value()).query(Integer.class).single()).isZero();
		assertThat(list.open(Set.of(MUNICIPALITY), null, 1000)).doesNotContain(id);
		assertThat(endsOn(id)).isEqualTo(drafts.one(id).lastDay()).isEqualTo(first.effective());
		assertThat(list.ending(last.effective(), 1000)).noneMatch(row -> row.id().equals(id));
		assertThat(page(id, "", "worker")).contains("Vennesla Sykkelklubb har sagt opp", first.reason()).doesNotContain("Frivilligsentral A har sagt opp");
	}

	@Test
	void each_notice_is_told_by_its_own_letter_and_a_link_sent_anew_tells_of_all_that_are_unanswered_P2_A8() throws Exception {
		var id = inForceWithResidents();
		var before = letters();
		gives(id, RESIDENTS, "residents", 0);
		assertThat(lastLetter()).contains("Moseidmoen Vel har sagt opp avtalen", "Fortsetter dere andre?");
		var second = gives(id, CENTRE, "leader", 10);
		assertThat(letters()).isEqualTo(before + 2);
		assertThat(lastLetter()).contains("Frivilligsentral A har sagt opp avtalen").doesNotContain("Moseidmoen Vel");

		assertThat(letter(id)).isEqualTo("Fortsetter dere? 2 deltakere har sagt opp samskapingsavtalen «Sykkelverksted for ungdom»");
		assertThat(lastLetter()).contains("Moseidmoen Vel har sagt opp avtalen", "Frivilligsentral A har sagt opp avtalen", "lese oppsigelsene og svare");

		goesOn(id, second, CLUB);
		assertThat(letter(id)).isEqualTo("Fortsetter dere? En deltaker har sagt opp samskapingsavtalen «Sykkelverksted for ungdom»");
		assertThat(lastLetter()).contains("Moseidmoen Vel").doesNotContain("Frivilligsentral A");
	}

	@Test
	void what_staff_recorded_stands_with_its_source_and_is_told_to_whom_it_was_recorded_for_P2_A8() throws Exception {
		var id = inForceWithResidents();
		var before = letters();
		ending.giveNotice(id, UUID.randomUUID(), CLUB, "Vi legger ned.", " Brev 9. november ", WHO.get("worker"), clock.instant());

		assertThat(letters()).isEqualTo(before + 1);
		assertThat(lastLetter()).contains("Det er registrert på vegne av dere at dere har sagt opp avtalen", "Kilde: Brev 9. november", "Vi legger ned.", "Registrert av ")
				.doesNotContain("Fortsetter dere");
		assertThat(page(id, "", "worker")).contains("Kilde: Brev 9. november", "har sagt opp, går ut", "Én deltaker har sagt opp.",
				"Frivilligsentral A, Vennesla kommune, Moseidmoen Vel");
		assertThat(page(id, "/endring", "mayor")).contains("Registrert på vegne av deltakeren", "Kilde: Brev 9. november");

		var given = drafts.one(id).notices().next();
		goesOn(id, given, CENTRE, MUNICIPALITY);
		answers.agreeTo(id, RESIDENTS, given.id(), "på telefon", WHO.get("worker"), clock.instant());
		assertThat(page(id, "/endring", "mayor")).contains("Registrert på vegne av deltakeren: på telefon");
		onDayOf(id, given);
		assertThat(page(id, "/endring", "mayor")).contains("Kilde: Brev 9. november");
	}

	@Test
	void who_leaves_as_well_is_told_what_comes_of_it_without_being_asked_A8() {
		var id = inForceWithResidents();
		gives(id, CLUB, "chair", 0);
		gives(id, RESIDENTS, "residents", 0);
		assertThat(lastLetter()).contains("Moseidmoen Vel har sagt opp").doesNotContain("Fortsetter dere", "kommer før");
		var before = letters();

		gives(id, CENTRE, "leader", 0);

		assertThat(letters()).isEqualTo(before + 1);
		assertThat(lastLetter()).contains("Frivilligsentral A har sagt opp", "Avtalen avsluttes").doesNotContain("Fortsetter dere");
	}

	/** The residents are bound too, although the initiative plans without them. */
	private AgreementId inForceWithResidents() {
		var id = hand.inForce(initiative);
		database.sql("""
				insert into agreements.bound select (jsonb_populate_record(b, jsonb_build_object('position', 3, 'actor', cast(:residents as text),
					'organisation_number', '912345678', 'contact', null))).* from agreements.bound b where b.agreement = :id and b.actor = :club""")
				.param("residents", RESIDENTS.value().toString()).param("id", id.value()).param("club", CLUB.value()).update();
		return id;
	}

	private Notice gives(AgreementId id, ActorId actor, String who, int daysLater) {
		ending.giveNotice(id, UUID.randomUUID(), actor, "Vi legger ned.", null, WHO.get(who), clock.instant().plusSeconds(daysLater * 86_400L));
		return drafts.one(id).notices().of(actor).orElseThrow();
	}

	private void goesOn(AgreementId id, Notice about, ActorId... actors) {
		for (var actor : actors) {
			var who = actor.equals(CLUB) ? "chair" : actor.equals(RESIDENTS) ? "residents" : actor.equals(CENTRE) ? "leader" : "mayor";
			answers.agreeTo(id, actor, about.id(), null, WHO.get(who), clock.instant());
		}
	}

	private void onDayOf(AgreementId id, Notice notice) {
		ending.noticeTakesEffect(id, REMINDER, noon(notice.effective()));
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(12, 0).atZone(Words.ZONE).toInstant();
	}

	private LocalDate remembered(AgreementId id) {
		return remembered(id, EndingDesk.NOTICE).orElseThrow();
	}

	private Optional<LocalDate> remembered(AgreementId id, String kind) {
		return database.sql("select day from platform.reminder where subject_id = ? and kind = ?").param(id.value()).param(kind)
				.query(LocalDate.class).optional();
	}

	private List<ActorId> left(AgreementId id) {
		return alterations.of(id).stream().filter(one -> one.outcome() == Outcome.LEFT).map(Alteration::actor).toList();
	}

	private List<String> told(AgreementId id, String what) {
		return database.sql("select coalesce(facts[1], '') from platform.history where subject_id = ? and key = ? order by at, id").param(id.value())
				.param("agreements.history." + what).query(String.class).list();
	}

	private List<Task> asked(String who, AgreementId id) {
		return tasks.waitingFor(new Viewer(Viewer.LOCAL, who, null), 1000).stream().filter(task -> task.key().equals("agreement-go-on:" + id.value())).toList();
	}

	private LocalDate endsOn(AgreementId id) {
		return list.page(new Selection(Set.of(), drafts.one(id).number(), null), null, 1).getFirst().endsOn();
	}

	private String letter(AgreementId id) throws Exception {
		pages.perform(post(at(id, "/lenke/" + CLUB.value())).param("form", UUID.randomUUID().toString()).with(user("worker")).with(csrf()))
				.andExpect(redirectedUrl(at(id, "")));
		return database.sql("select subject from platform.mail where recipient = 'leder@sykkelklubb.example' order by written_at desc, id desc limit 1")
				.query(String.class).single();
	}

	private String lastLetter() {
		return database.sql("select body from platform.mail where recipient = 'leder@sykkelklubb.example' order by written_at desc, id desc limit 1")
				.query(String.class).single();
	}

	private int letters() {
		return database.sql("select count(*) from platform.mail where recipient = 'leder@sykkelklubb.example'").query(Integer.class).single();
	}

	private static String date(LocalDate day) {
		return DateTimeFormatter.ofPattern("d.'\u00a0'MMMM'\u00a0'yyyy", Locale.of("nb")).format(day);
	}

	private String page(AgreementId id, String page, String who) throws Exception {
		return pages.perform(get(at(id, page)).with(user(who))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
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
