package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Scale;
import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.conclusion.ClosingDesk;
import no.samskaping.meetings.conclusion.ClosingRule;
import no.samskaping.meetings.conclusion.Reading;
import no.samskaping.meetings.conclusion.Verdict;
import no.samskaping.meetings.followup.ActionPoints;
import no.samskaping.meetings.matter.MatterTitles;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.Titles.Titled;

/** Draws a matter: what it is about, the three panels, what they amount to, and what closing it asks for. M6. */
@Component
class MatterDrawing {

	private static final Reading NOTHING_READ = new Reading("", null, null, 0);

	private final ClosingDesk closing;
	private final PanelDrawing panels;
	private final Initiatives initiatives;
	private final Charters charters;
	private final ActionPoints points;
	private final NoteDrawing notes;
	private final Surroundings surroundings;
	private final Names names;
	private final Words words;
	private final Clock clock;

	MatterDrawing(ClosingDesk closing, PanelDrawing panels, Initiatives initiatives, Charters charters, ActionPoints points, NoteDrawing notes,
			Surroundings surroundings, Names names, Words words, Clock clock) {
		this.closing = closing;
		this.panels = panels;
		this.initiatives = initiatives;
		this.charters = charters;
		this.points = points;
		this.notes = notes;
		this.surroundings = surroundings;
		this.names = names;
		this.words = words;
		this.clock = clock;
	}

	MeetingView.MatterSheet of(MatterView matter, @Nullable Meeting meeting, @Nullable Titled titled, Acting by) {
		var facts = closing.facts(matter, NOTHING_READ);
		var drawn = matter.isForDiscussion() ? panels.of(matter, facts.about(), meeting, facts.voices(), by) : List.<MeetingView.Panel>of();
		var inTheWay = ClosingRule.inTheWay(facts);
		var verdict = facts.verdict();
		var running = meeting != null && meeting.state() == MeetingState.RUNNING;
		var unfinished = matter.state().isUnfinished();
		var leads = MeetingDesk.leads(meeting, by);
		var takesPoints = unfinished && by.worksOnThePlatform() && (running || matter.answersBy() != null);
		return new MeetingView.MatterSheet(matter.id().value(), line(matter), MatterTitles.title(matter, titled), matter.body(), about(matter, titled),
				drawn, drawn.stream().anyMatch(MeetingView.Panel::open),
				running || !unfinished || !facts.voices().isSilent() || matter.answersBy() != null, matter.isForDiscussion(), unfinished, heading(verdict),
				effect(verdict, matter), proposals(matter, unfinished && (running ? leads : by.worksOnThePlatform())), matter.proposal().name(),
				proposal(matter, matter.proposal()),
				inTheWay.map(rule -> rule.asks(facts)).orElse(null),
				leads && takesPoints, takesPoints,
				verdict.concludes() ? Text.of("meetings.when-closed." + verdict.outcome(matter.proposal())) : null,
				matter.outcome() == null ? null : Text.of("meetings.outcome." + matter.outcome()), matter.conclusion(), matter.concludedAt(),
				matter.outside().stream().sorted().map(sector -> Text.of("meetings.sector." + sector)).toList(),
				meeting == null ? List.of() : lacking(meeting, facts.about()), matter.leftKey() == null ? null : Text.of(matter.leftKey()), matter.answersBy(),
				unfinished && matter.isForDiscussion() && by.worksOnThePlatform(),
				matter.proposal() == Outcome.FINISHES_AS_IT_IS, gateways(matter),
				notes.on(matter, by),
				points(matter, by), parties(), surroundings.about(matter.subject()), surroundings.history(matter.id().subject()), Ids.next(),
				matter.version());
	}

	/** What became of a closed matter, for who comes too late to close it: who closed it, when, and what was concluded. M7. */
	Optional<Text> overtaken(MatterView matter) {
		return matter.concludedAt() == null ? Optional.empty()
				: surroundings.newest(matter.id().subject(), "meetings.history.matter.concluded").map(closed -> Text.of("meetings.outdated.concluded.more",
						who(closed), matter.concludedAt(), Text.of("meetings.outcome." + matter.outcome())));
	}

	private Text who(History.Entry entry) {
		var person = entry.person() == null ? null : new PersonId(entry.person());
		var known = names.of(Collections.singleton(person));
		return entry.party() == null ? Text.verbatim(known.person(person))
				: Text.of("meetings.speaker", known.person(person), known.party(new PartyId(entry.party())));
	}

	/** The sectors for which nobody attends who may speak on a matter that concerns these. M2, P5. */
	List<String> lacking(Meeting meeting, Set<Subject> about) {
		var represented = meeting.sectorsOn(about);
		return in(sector -> !represented.contains(sector));
	}

	private Text line(MatterView matter) {
		return Text.of("meetings.matter.line", matter.shortNumber(), Text.of("meetings.treatment." + matter.treatment()),
				Text.of("meetings.matter.reason." + matter.reason()));
	}

	private MeetingView.@Nullable About about(MatterView matter, @Nullable Titled titled) {
		if (titled == null || matter.subject().equals(matter.id().subject())) {
			return null;
		}
		if (!matter.isAboutAnInitiative()) {
			return new MeetingView.About(titled.href(), Text.of("meetings.matter.open-subject"), null, List.of(), null);
		}
		var id = new InitiativeId(matter.subject().id());
		var card = initiatives.of(Set.of(id)).get(id);
		var tiles = charters.everNamed().stream().filter(challenge -> card != null && card.challenges().contains(challenge.code()))
				.map(challenge -> new Tile(challenge.icon(), challenge.tone(), Text.verbatim(challenge.name()))).toList();
		return new MeetingView.About(titled.href(), Text.of("meetings.matter.open-initiative"), card == null ? null : card.objective(), tiles,
				card == null || card.scale() == Scale.SMALL ? null : card.estimate());
	}

	private Text heading(Verdict verdict) {
		return switch (verdict) {
			case Verdict.Information information -> Text.of("meetings.verdict.information");
			case Verdict.Agreed agreed -> Text.of("meetings.verdict.agreed", agreed.remarks());
			case Verdict.WithoutOne without -> Text.of("meetings.verdict.without-one", sectors(Set.of(without.sector())));
			case Verdict.NotForward not -> Text.of("meetings.verdict.not-forward", sectors(not.disagree()));
			case Verdict.Waits waits -> Text.of("meetings.verdict.waits", sectors(waits.sectors()));
			case Verdict.Disagreement disagreement -> Text.of("meetings.verdict.disagreement", sectors(disagreement.disagree()));
		};
	}

	private static Text effect(Verdict verdict, MatterView matter) {
		return switch (verdict) {
			case Verdict.Waits waits -> Text.of("meetings.effect.waits");
			case Verdict.Disagreement disagreement -> Text.of(matter.worded("meetings.effect.disagreement"), disagreement.disagree().size());
			case Verdict.Information _, Verdict.Agreed _, Verdict.WithoutOne _, Verdict.NotForward _ ->
				Text.of("meetings.effect." + verdict.outcome(matter.proposal()));
		};
	}

	private String sectors(Set<Sector> sectors) {
		return words.list(in(sectors::contains));
	}

	private List<String> in(Predicate<Sector> such) {
		return Arrays.stream(Sector.values()).filter(such).map(sector -> words.of("meetings.sector." + sector + ".in")).toList();
	}

	private static List<Option> proposals(MatterView matter, boolean open) {
		return !open || !matter.isForDiscussion() || matter.reason().proposals().size() < 2 ? List.of()
				: matter.reason().proposals().stream().map(outcome -> new Option(outcome.name(), proposal(matter, outcome))).toList();
	}

	private static Text proposal(MatterView matter, Outcome outcome) {
		var proposal = "meetings.proposal." + outcome;
		return Text.of(outcome == Outcome.NOTED && !matter.isAboutAnInitiative() ? proposal + ".without-initiative" : proposal);
	}

	private List<Option> gateways(MatterView matter) {
		return matter.proposal() != Outcome.GATEWAY_FOUND ? List.of()
				: names.of(List.of()).parties().values().stream().filter(Party::gateway)
						.map(party -> new Option(party.id().value().toString(), Text.verbatim(party.name()))).toList();
	}

	private List<Option> parties() {
		var options = new ArrayList<Option>();
		names.of(List.of()).parties().values().stream()
				.sorted(Comparator.comparing(Party::sector).thenComparing(Party::name))
				.forEach(party -> options.add(new Option(party.id().value().toString(), Text.verbatim(party.name()))));
		return options;
	}

	private List<MeetingView.Point> points(MatterView matter, Acting by) {
		var known = names.of(List.of());
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		var shown = matter.reason() == Reason.OVERDUE_POINTS && matter.state().isUnfinished()
				? points.overdue(today, Limit.of(50)) : points.of(List.of(matter.id()));
		return shown.stream().map(point -> new MeetingView.Point(point.getId().value(), point.text(), known.shape(point.party()),
				known.party(point.party()), point.due(), point.doneAt() != null, point.isUpTo(by))).toList();
	}
}
