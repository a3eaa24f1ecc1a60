package no.samskaping.initiatives.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.evaluation.Answers;
import no.samskaping.initiatives.evaluation.Degree;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.evaluation.EvaluationId;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.GatewayDesk;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.participation.ParticipantLinks;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Parties;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.demonstration.Director;

/** Where a story turns: merged, withdrawn or closed on its way, classified anew, turned away by its gateway, or done and evaluated. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class Turns {

	private static final LocalTime MORNING = LocalTime.of(9, 30);
	private static final Map<String, String> SUCCESSORS = Map.of("Sykkelbibliotek ved skolene", "Sykkelverksted for ungdom i sentrum",
			"Regnbed på torget", "Grønt sentrum");

	private static final String CONFIDED = "Sykkelverksted for ungdom i sentrum";

	private final InitiativeDesk desk;
	private final GatewayDesk gateways;
	private final EndingDesk endings;
	private final CommentDesk comments;
	private final EvaluationDesk evaluations;
	private final ParticipantLinks links;
	private final Company company;
	private final Parties parties;
	private final Charters charters;
	private final Clock clock;
	private final Map<String, InitiativeId> told = new HashMap<>();

	Turns(InitiativeDesk desk, GatewayDesk gateways, EndingDesk endings, CommentDesk comments, EvaluationDesk evaluations,
			ParticipantLinks links, Company company, Parties parties, Charters charters, Clock clock) {
		this.desk = desk;
		this.gateways = gateways;
		this.endings = endings;
		this.comments = comments;
		this.evaluations = evaluations;
		this.links = links;
		this.company = company;
		this.parties = parties;
		this.charters = charters;
		this.clock = clock;
	}

	void tell(Story story, InitiativeId id, Acting by, LocalDate begins, Director director) {
		told.put(story.title(), id);
		var today = director.today();
		if (story.title().equals(CONFIDED)) {
			director.at(begins.plusDays(12), MORNING, () -> confide(id, by, today));
			director.at(today.minusDays(3), MORNING, () -> sendLink(id, by));
		}
		switch (story.ending()) {
			case "søker kontaktpart" -> {
				director.at(begins.plusDays(2), MORNING, () -> gateways.answer(command(id, by),
						new GatewayAnswer.Declines("Vi har ikke noen som kan følge det i år.")));
				director.at(begins.plusDays(3), MORNING, () -> gateways.seek(command(id, initiator(story, by))));
			}
			case "under utvikling; ikke ført videre" -> director.at(begins.plusDays(6), MORNING,
					() -> endings.close(command(id, by), "Busselskapet åpner et venterom selv."));
			case "klar for drøfting; trukket" -> director.at(begins.plusDays(21), MORNING,
					() -> endings.withdraw(command(id, initiator(story, by)), "Gården fikk ny drift, og initiativet ble trukket."));
			case "klar for drøfting; slått sammen" -> director.at(today.minusDays(4), MORNING, () -> merge(story, id, by));
			case "klar for drøfting; nytt anslag 85 000" -> director.at(today.minusDays(4), MORNING,
					() -> estimate(id, Kroner.of(85_000), "Scenegulvet fikk vi av byggevarehuset.", by));
			case "avtale under arbeid; slått sammen" -> director.at(today.minusDays(30), MORNING, () -> merge(story, id, by));
			case "avtale under arbeid; trukket" -> director.at(today.minusDays(29), MORNING,
					() -> endings.withdraw(command(id, by).from(Source.MAIL), "En tavle fins allerede i nabokommunen, og vi blir med der."));
			case "avtale under arbeid; ikke ført videre" -> closeAfterAll(id, by, director);
			case "i gang; fullført" -> director.at(today.minusDays(40), MORNING, () -> complete(id, by));
			default -> { }
		}
	}

	/** What is said of single people stays with those who work with it. P7. */
	private void confide(InitiativeId id, Acting by, LocalDate today) {
		comments.comment(command(id, by), "To av ungdommene som skal være med fra starten, har oppfølging fra kommunen. "
				+ "Avtal med dem hver for seg hva de vil dele.", new Marking("Offentleglova § 13, jf. forvaltningsloven § 13", today.plusYears(2).toString()));
	}

	/** The initiator has no account, and follows its initiative by link. P2. */
	private void sendLink(InitiativeId id, Acting by) {
		var initiative = desk.load(id);
		links.issue(LinkPurpose.INITIATIVE, initiative, initiative.initiators().getFirst(), Ids.next(), by, clock.instant());
	}

	private void merge(Story story, InitiativeId id, Acting by) {
		endings.merge(command(id, by), told.get(SUCCESSORS.get(story.title())));
	}

	/** It became small, grew again, and came to nothing. */
	private void closeAfterAll(InitiativeId id, Acting by, Director director) {
		var today = director.today();
		director.at(today.minusDays(28), MORNING, () -> estimate(id, Kroner.of(90_000), "Verktøyet kan lånes.", by));
		director.at(today.minusDays(27), MORNING, () -> estimate(id, Kroner.of(130_000), "Strømmen må graves ned likevel.", by));
		director.at(today.minusDays(26), MORNING, () -> endings.close(command(id, by), "Rådhusplassen skal graves opp neste år."));
	}

	private void complete(InitiativeId id, Acting by) {
		evaluations.missing(id).forEach(actor -> {
			var party = parties.byActor(Set.of(actor)).get(actor);
			evaluations.answer(new EvaluationId(Ids.next()), id, actor, Answers.given(Degree.YES, "Vi teller dem som møter opp hver uke.", Degree.YES,
					party == null ? Degree.YES : Degree.PARTLY, "Faste dager virker bedre enn påmelding."),
					party == null ? Source.TELEPHONE : null, party == null ? by : company.representativeOf(party), clock.instant());
		});
		endings.complete(command(id, by), "Turene går videre i turlagets egen regi.");
	}

	private void estimate(InitiativeId id, Kroner amount, String reason, Acting by) {
		desk.estimate(command(id, by), Estimate.of(amount, charters.current(), reason));
	}

	private Acting initiator(Story story, Acting by) {
		ActorId actor = company.actor(story.initiator(), story.kind(), by);
		return new Acting.Participant(actor, company.contactOf(actor), null);
	}

	private Command command(InitiativeId id, Acting by) {
		return Command.of(id, by, clock.instant());
	}
}
