package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.ANNE_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.OF_CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.CHARTER;
import static no.samskaping.initiatives.initiative.Vennesla.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.DUE;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.initiatives.course.Agreed;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.Follower;
import no.samskaping.initiatives.initiative.GatewayDesk;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.initiative.Origin;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.screen.Overview;
import no.samskaping.workbench.screen.Search;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

@InitiativesTest
class TheFiguresTest {

	private static final Viewer LEDER = new Viewer(Viewer.LOCAL, "leder", null);
	private static final Viewer ANNE = new Viewer(Viewer.LOCAL, "anne", null);
	private static final Viewer OF_OTHERS = new Viewer(Viewer.LOCAL, "andre", null);

	@Autowired InitiativeDesk desk;
	@Autowired GatewayDesk gateways;
	@Autowired EndingDesk endings;
	@Autowired CommentDesk comments;
	@Autowired ParticipationDesk participations;
	@Autowired TransactionTemplate transaction;
	@Autowired JdbcClient database;
	@Autowired ObjectProvider<Reminders.Due> dues;
	@Autowired ObjectProvider<Follower> followers;
	@Autowired Overview overview;
	@Autowired Tasks tasks;
	@Autowired Search search;

	@Test
	void what_is_kept_with_each_change_is_what_counting_anew_gives() {
		var grows = registered("Vokser", Estimate.of(Kroner.of(95_000), CHARTER, null), null);
		desk.start(Command.of(grows, ANNE_OF_CENTRE_A, NOW));
		desk.estimate(Command.of(grows, ANNE_OF_CENTRE_A, NOW), Estimate.of(Kroner.of(140_000), CHARTER, "Scenen ble dyrere"));
		var edited = registered("Endres", Estimate.of(Kroner.of(350_000), CHARTER, null), Gateway.asked(CENTRE_A, DUE));
		desk.edit(Command.of(edited, ANNE_OF_CENTRE_A, NOW), new Wording("Endres", null, null), Map.of("climate", "", "exclusion", ""));
		desk.edit(Command.of(edited, ANNE_OF_CENTRE_A, NOW), new Wording("Endres", null, null), Map.of("exclusion", ""));
		endings.withdraw(Command.of(edited, OF_CLUB, NOW), null);

		assertThat(kept()).isNotEmpty().isEqualTo(counted());
		assertThat(overview.cardsFor(ANNE)).hasSize(2);
		assertThat(overview.gapsFor(ANNE)).extracting(gap -> gap.text().arguments().getFirst()).contains("Vokser");
		assertThat(overview.cardsFor(OF_OTHERS)).as("a participant sees its own only, P7").isEmpty();
	}

	@Test
	void figures_that_were_lost_are_counted_anew_when_the_platform_starts() {
		registered("Telles", Estimate.of(Kroner.of(20_000), CHARTER, null), null);
		database.sql("delete from initiatives.standing").update();

		var standings = followers.stream().filter(one -> one.getClass().getName().contains("Standings")).findFirst().orElseThrow();
		ReflectionTestUtils.invokeMethod(standings, "rebuildWhatWasLost");

		assertThat(kept()).isNotEmpty().isEqualTo(counted());
	}

	@Test
	void a_gateway_is_asked_and_after_its_deadline_the_meeting_may_be_I5() {
		var id = registered("Venter", Estimate.of(Kroner.of(350_000), CHARTER, null), Gateway.asked(CENTRE_A, DUE));
		assertThat(tasks.waitingFor(LEDER, 50)).filteredOn(task -> about(task, "Venter")).singleElement().extracting(Task::due).isEqualTo(DUE);
		assertThat(tasks.waitingFor(ANNE, 50)).filteredOn(task -> about(task, "Venter")).as("staff do not answer for the party, P2").isEmpty();

		due("initiatives.gateway", id, DUE.plusDays(1));
		due("initiatives.gateway", id, DUE.plusDays(1));
		gateways.seek(Command.of(id, ANNE_OF_CENTRE_A, NOW).from(Source.TELEPHONE));

		assertThat(desk.load(id).course().seeksGateway()).isTrue();
		assertThat(tasks.waitingFor(LEDER, 50)).filteredOn(task -> about(task, "Venter")).isEmpty();
	}

	@Test
	void after_twelve_silent_months_staff_ask_once_I4() {
		var id = registered("Stille", Estimate.underThreshold(CHARTER, null), null);
		desk.start(Command.of(id, ANNE_OF_CENTRE_A, NOW));
		var day = LocalDate.of(2027, 10, 2);

		due("initiatives.silent", id, day);
		due("initiatives.silent", id, day.plusDays(1));

		assertThat(desk.load(id).course().silentSince()).isEqualTo(day);
		assertThat(tasks.waitingFor(ANNE, 50)).filteredOn(task -> about(task, "Stille")).hasSize(1);
		endings.stillRunning(Command.of(id, ANNE_OF_CENTRE_A, NOW));
		assertThat(tasks.waitingFor(ANNE, 50)).filteredOn(task -> about(task, "Stille")).isEmpty();
	}

	@Test
	void a_comment_a_contribution_and_an_edit_break_the_silence_I4() {
		var id = registered("Rører seg", Estimate.underThreshold(CHARTER, null), null);
		desk.start(Command.of(id, ANNE_OF_CENTRE_A, NOW));
		var later = NOW.plus(Duration.ofDays(200));

		comments.comment(Command.of(id, ANNE_OF_CENTRE_A, later), "De har begynt", Marking.NONE);
		assertThat(remindedOn(id)).isEqualTo(LocalDate.of(2028, 4, 20));

		participations.plan(participations.of(id).getFirst().getId(), hours(), ANNE_OF_CENTRE_A, later.plus(Duration.ofDays(1)));
		assertThat(remindedOn(id)).isEqualTo(LocalDate.of(2028, 4, 21));

		due("initiatives.silent", id, LocalDate.of(2028, 4, 21));
		desk.edit(Command.of(id, ANNE_OF_CENTRE_A, later), new Wording("Rører seg fortsatt", null, null), Map.of());
		assertThat(desk.load(id).course().silentSince()).isNull();
	}

	@Test
	void sums_beyond_what_one_amount_may_be_are_shown_too() {
		var most = new Estimate(new Kroner(new BigDecimal("9999999999999")), Kroner.of(100_000), 1, Scale.FORMALISED, null);
		var one = registered("Enormt", most, Gateway.asked(CENTRE_A, DUE));
		var other = registered("Enormt igjen", most, Gateway.asked(CENTRE_A, DUE));
		for (var id : List.of(one, other)) {
			desk.edit(Command.of(id, ANNE_OF_CENTRE_A, NOW), new Wording("Enormt", null, null), Map.of("climate", ""));
		}

		assertThat(overview.cardsFor(ANNE)).hasSize(2);
	}

	@Test
	void words_and_parts_of_titles_are_found_by_those_who_may_see_them() {
		registered("Blåbærdugnad på heia", Estimate.underThreshold(CHARTER, null), null);

		assertThat(search.find(ANNE, "blåbær", 10)).singleElement().extracting(Search.Hit::title).isEqualTo("Blåbærdugnad på heia");
		assertThat(search.find(ANNE, "heia", 10)).hasSize(1);
		assertThat(search.find(ANNE, "blabær", 10)).isEmpty();
		assertThat(search.find(OF_OTHERS, "blåbær", 10)).isEmpty();
	}

	@Test
	void every_step_and_estimate_leaves_its_trace_I8() {
		var id = registered("Spor", Estimate.of(Kroner.of(95_000), CHARTER, null), null);
		desk.start(Command.of(id, ANNE_OF_CENTRE_A, NOW));
		desk.estimate(Command.of(id, ANNE_OF_CENTRE_A, NOW), Estimate.of(Kroner.of(100_000), CHARTER, "Mer"));
		desk.follow(id, ANNE_OF_CENTRE_A, NOW, "agreement.ended", course -> course.agreed(Agreed.NOTHING));

		assertThat(database.sql("select stage from initiatives.step where initiative = ? order by id").param(id.value()).query(String.class).list())
				.containsExactly("REGISTERED", "RUNNING");
		assertThat(database.sql("select scale || ' ' || amount || ' ' || charter from initiatives.estimate where initiative = ? order by id")
				.param(id.value()).query(String.class).list()).containsExactly("SMALL 95000.00 1", "FORMALISED 100000.00 1");
	}

	private void due(String kind, InitiativeId id, LocalDate day) {
		transaction.executeWithoutResult(_ -> dues.stream().filter(due -> due.kind().equals(kind)).forEach(due -> due.due(id.subject(), day)));
	}

	private LocalDate remindedOn(InitiativeId id) {
		return database.sql("select day from platform.reminder where subject_id = ? and kind = 'initiatives.silent'").param(id.value())
				.query(LocalDate.class).single();
	}

	private static Contribution hours() {
		return Contribution.planned(Ids.next(), Phase.DEFINE, ContributionKind.HOURS, null, 5, "");
	}

	private List<String> kept() {
		return database.sql("select challenge || ' ' || stage || ' ' || scale || ' ' || number || ' ' || amount from initiatives.standing "
				+ "where number > 0 order by 1").query(String.class).list();
	}

	private List<String> counted() {
		return database.sql("""
				select c.challenge || ' ' || i.stage || ' ' || i.scale || ' ' || count(*) || ' ' || sum(coalesce(i.estimate_amount, 0.00)) from initiatives.initiative i
				cross join lateral (select '*' union all select j.challenge from initiatives.justification j where j.initiative = i.id) c (challenge)
				group by c.challenge, i.stage, i.scale order by 1""").query(String.class).list();
	}

	private static boolean about(Task task, String title) {
		return task.what().arguments().contains(title);
	}

	private InitiativeId registered(String title, Estimate estimate, @Nullable Gateway gateway) {
		var id = InitiativeId.next();
		var origin = new Origin(null, null, CENTRE_A.id(), ANNE_OF_CENTRE_A.person(), NOW, null, null, null);
		desk.register(new Registering(id, new Wording(title, null, null), origin, List.of(CLUB), false, false, estimate, gateway, null),
				ANNE_OF_CENTRE_A, NOW);
		return id;
	}
}
