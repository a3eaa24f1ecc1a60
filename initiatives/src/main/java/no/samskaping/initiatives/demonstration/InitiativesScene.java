package no.samskaping.initiatives.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.EndingDesk;
import no.samskaping.initiatives.initiative.GatewayDesk;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Origin;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.WorkingDays;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** The initiatives of a year are registered, taken on, developed, started and ended, each as far as its story says. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class InitiativesScene implements Scene {

	private static final LocalTime MORNING = LocalTime.of(9, 30);
	private static final String NAMED_TWICE = "Stigruppa: ny sti rundt vannet";
	private static final Kroner GROWN = Kroner.of(140_000);

	private final InitiativeDesk desk;
	private final GatewayDesk gateways;
	private final EndingDesk endings;
	private final ParticipationDesk participations;
	private final Turns turns;
	private final Company company;
	private final Charters charters;
	private final WorkingDays workingDays;
	private final Clock clock;

	InitiativesScene(InitiativeDesk desk, GatewayDesk gateways, EndingDesk endings, ParticipationDesk participations, Turns turns, Company company, Charters charters,
			WorkingDays workingDays, Clock clock) {
		this.desk = desk;
		this.gateways = gateways;
		this.endings = endings;
		this.participations = participations;
		this.turns = turns;
		this.company = company;
		this.charters = charters;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Override
	public void play(Director director) {
		Story.all().forEach(story -> {
			var begins = director.today().minusDays(story.daysAgo());
			director.at(begins, MORNING, () -> tell(story, begins, director));
		});
	}

	private void tell(Story story, LocalDate begins, Director director) {
		var host = company.representativeOf(host(story));
		var id = register(story, host);
		turns.tell(story, id, host, begins, director);
		if (!story.isFormalised()) {
			goTheShortWay(story, id, host, begins, director);
		} else if (story.isDeveloped()) {
			develop(story, id, host, begins, director);
		}
	}

	/** Whose people registered it: the gateway's, the platform party's own, or those of one of the centres. */
	private Party host(Story story) {
		return company.party(story.gateway()).or(() -> company.party(story.initiator())).or(() -> company.party("Frivilligsentral A")).orElseThrow();
	}

	private InitiativeId register(Story story, Acting by) {
		var id = InitiativeId.next();
		var initiator = company.actor(story.initiator(), story.kind(), by);
		var direct = story.kind() == ActorKind.PLATFORM_PARTY;
		var asked = story.cameThroughGateway() && !story.ending().equals("registrert")
				? Gateway.asked(company.party(story.gateway()).orElseThrow(), workingDays.after(today(), charters.current().deadlines().gatewayWorkingDays()))
				: null;
		var origin = new Origin(direct ? by.person() : company.contactOf(initiator), direct ? null : Source.TELEPHONE, by.party(), by.person(),
				clock.instant(), null, null, null);
		desk.register(new Registering(id, Wording.typed(story.title(), story.description(), null), origin, List.of(initiator), direct, false,
				Estimate.of(story.estimate(), charters.current(), null), asked, null), by, clock.instant());
		return id;
	}

	/** A small one is started on the day of its registration. I4. */
	private void goTheShortWay(Story story, InitiativeId id, Acting by, LocalDate begins, Director director) {
		desk.edit(command(id, by), Wording.typed(story.title(), story.description(), story.objective()), Map.of());
		involve(story, id, by);
		if (story.ending().equals("registrert")) {
			return;
		}
		desk.start(command(id, by));
		if (story.title().equals(NAMED_TWICE)) {
			director.at(begins.plusDays(20), MORNING, () -> nameAgain(id, by));
		}
		if (story.ending().equals("fullført")) {
			director.at(begins.plusDays(60), MORNING, () -> endings.complete(command(id, by), "Gjennomført som planlagt."));
		} else if (story.ending().contains("nytt anslag")) {
			director.at(director.today().minusDays(1), MORNING, () -> desk.estimate(command(id, by),
					Estimate.of(GROWN, charters.current(), "Scene og vakthold ble dyrere enn antatt.")));
		}
	}

	/** The same group once more, as somebody wrote it who did not look: the coordinator makes them one later. P6. */
	private void nameAgain(InitiativeId id, Acting by) {
		var again = ParticipationId.next();
		participations.name(again, id, company.actor("Stigruppen (oppdiktet)", by), by, clock.instant());
		participations.plan(again, hours(Phase.IMPLEMENT, 60), by, clock.instant());
	}

	private void develop(Story story, InitiativeId id, Acting by, LocalDate begins, Director director) {
		if (story.cameThroughGateway()) {
			director.at(begins.plusDays(2), MORNING, () -> gateways.answer(command(id, by), new GatewayAnswer.TakesOn()));
		}
		director.at(begins.plusDays(10), MORNING, () -> {
			desk.edit(command(id, by), Wording.typed(story.title(), story.description(), story.objective()), story.justifications());
			involve(story, id, by);
		});
		director.at(begins.plusDays(20), MORNING, () -> {
			if (story.ending().equals("ikke ført videre: uenighet om driftsansvar")) {
				endings.close(command(id, by), "Partene ble ikke enige om hvem som har driftsansvaret.");
			} else {
				desk.declareReady(command(id, by));
			}
		});
	}

	private void involve(Story story, InitiativeId id, Acting by) {
		for (var name : story.participants()) {
			var actor = company.actor(name, by);
			var known = participations.of(id).stream().filter(it -> it.actor().equals(actor)).findFirst();
			if (known.isEmpty()) {
				participations.name(ParticipationId.next(), id, actor, by, clock.instant());
			}
			company.party(name).ifPresent(party -> participations.answer(id, party.id(), true, null, company.representativeOf(party), clock.instant()));
		}
		if (story.isFormalised()) {
			contribute(story, id, by);
		}
	}

	/** Everybody brings something of its own; the last one to join was not there when the need was defined. */
	private void contribute(Story story, InitiativeId id, Acting by) {
		var all = new ArrayList<>(participations.of(id));
		var share = new Kroner(story.estimate().amount().divide(BigDecimal.valueOf(all.size()), 0, RoundingMode.DOWN));
		for (var it = 0; it < all.size(); it++) {
			var latecomer = it == all.size() - 1 && all.size() > 3;
			if (!latecomer) {
				var defined = hours(Phase.DEFINE, 20 + 5 * it);
				participations.plan(all.get(it).getId(), defined, by, clock.instant());
				participations.deliver(all.get(it).getId(), defined.id(), true, by, clock.instant());
			}
			plan(all.get(it), hours(Phase.DESIGN, 30), by);
			var money = it == 0 ? new Kroner(story.estimate().amount().subtract(share.amount().multiply(BigDecimal.valueOf(all.size() - 1L)))) : share;
			plan(all.get(it), Contribution.planned(Ids.next(), Phase.IMPLEMENT, ContributionKind.MONEY, money, null, ""), by);
			plan(all.get(it), Contribution.planned(Ids.next(), Phase.CARRY_ON, ContributionKind.KNOWLEDGE, null, null, "Drift og rekruttering"), by);
		}
	}

	private void plan(Participation participation, Contribution contribution, Acting by) {
		participations.plan(participation.getId(), contribution, by, clock.instant());
	}

	private static Contribution hours(Phase phase, int hours) {
		return Contribution.planned(Ids.next(), phase, ContributionKind.HOURS, null, hours, "");
	}

	private Command command(InitiativeId id, Acting by) {
		return Command.of(id, by, clock.instant());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), Words.ZONE);
	}
}
