package no.samskaping.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.MatterTitles;
import no.samskaping.meetings.matter.Notes;
import no.samskaping.meetings.matter.Quorum;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.minutes.Addition;
import no.samskaping.meetings.minutes.Answers;
import no.samskaping.meetings.minutes.Facts;
import no.samskaping.meetings.minutes.Minutes;
import no.samskaping.meetings.minutes.MinutesState;
import no.samskaping.meetings.minutes.SectorAnswer;
import no.samskaping.meetings.voice.Authority;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Draws minutes from the facts that were kept; only names are asked for anew. M7. */
@Component
class MinutesDrawing {

	private final Answers answers;
	private final Notes notes;
	private final Authority authority;
	private final Names names;
	private final Charters charters;
	private final History history;
	private final Clock clock;

	MinutesDrawing(Answers answers, Notes notes, Authority authority, Names names, Charters charters, History history, Clock clock) {
		this.answers = answers;
		this.notes = notes;
		this.authority = authority;
		this.names = names;
		this.charters = charters;
		this.history = history;
		this.clock = clock;
	}

	/** As this one reads them; who reads what is kept from the public is logged. P7. */
	MinutesView of(Minutes minutes, Acting by) {
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		var restricted = new AtomicBoolean();
		var drawn = drawn(minutes, by, (exemption, works) -> {
			restricted.compareAndSet(false, exemption != null && works && exemption.lastsOn(today));
			return Authority.keeps(exemption, works, today);
		});
		if (restricted.get()) {
			history.read(by.entry(minutes.getId().subject(), clock.instant(), "meetings.history.minutes.restricted-read"));
		}
		return drawn;
	}

	/** As the document prints them, for everybody alike: no marked note, whoever reads it and whenever. P7. */
	MinutesView document(Minutes minutes, Acting by) {
		return drawn(minutes, by, (exemption, works) -> exemption != null);
	}

	private MinutesView drawn(Minutes minutes, Acting by, BiPredicate<@Nullable Exemption, Boolean> keeps) {
		var facts = minutes.facts();
		var marks = notes.marks(facts.noteIds());
		var works = authority.works(by, facts.matters().stream().collect(Collectors.toMap(item -> new MatterId(item.matter()), MinutesDrawing::about)));
		var given = answers.of(Set.of(minutes.getId())).get(minutes.getId());
		var added = answers.additions(minutes.getId());
		var known = names.of(people(facts, marks, given, added));
		return new MinutesView(minutes.getId().value(), facts.slot(), facts.startsAt().atZone(ZoneId.of(facts.zone())), facts.place(),
				facts.opened(), facts.ended(), facts.lacksNotice() ? Text.of("meetings.minutes.no-notice") : null, quorum(facts), known.person(person(facts.minuteTaker())),
				facts.present().stream().map(one -> new MinutesView.Present(Names.mark(one.sector()), known.person(new PersonId(one.person())),
						known.party(new PartyId(one.party())), one.appointed() == null ? Names.role(one.deputy())
								: Names.appointed(called(one.appointed(), facts)))).toList(),
				facts.matters().stream().map(item -> item(item, notes(minutes, item, marks, works.contains(new MatterId(item.matter())), keeps, known),
						quorum(item, facts), known)).toList(),
				minutes.remark(), minutes.state(), minutes.sentAt(), minutes.answersBy(), minutes.renewedAt(), minutes.approvedAt(),
				given.stream().anyMatch(answer -> answer.kind() == SectorAnswer.Kind.SILENT), minutes.sha256(), sinceApproval(minutes, facts, marks, keeps), answered(given, known),
				added.stream().map(one -> new MinutesView.Added(Text.of(one.objection() ? "meetings.addition.objection"
						: "meetings.addition.correction"), one.text(), known.person(one.person()), one.at())).toList(),
				by.worksOnThePlatform(), mayAnswer(minutes, known, by), hasAnswered(given, known, by), Ids.next(), minutes.version(),
				charters.current().municipality());
	}

	private static List<Text> sinceApproval(Minutes minutes, Facts facts, Map<UUID, Exemption> marks, BiPredicate<@Nullable Exemption, Boolean> keeps) {
		if (minutes.state() != MinutesState.APPROVED) {
			return List.of();
		}
		var said = new ArrayList<Text>();
		if (facts.shows(marks.entrySet().stream().filter(mark -> keeps.test(mark.getValue(), false))
				.map(Map.Entry::getKey).collect(Collectors.toSet()))) {
			said.add(Text.of("meetings.minutes.marked-later"));
		}
		if (facts.marksOtherwise(marks)) {
			said.add(Text.of("meetings.minutes.mark-changed-later"));
		}
		return said;
	}

	/** Who attends may have changed before the end, so that each matter that was closed speaks for itself. M2, P5. */
	private static Text quorum(Facts facts) {
		if (facts.quorate()) {
			return Text.of("meetings.minutes.quorate");
		}
		return Text.of(facts.hasConcluded() ? "meetings.minutes.not-quorate.concluded" : "meetings.minutes.not-quorate");
	}

	private static @Nullable Text quorum(Facts.Item item, Facts facts) {
		return item.quorum() == null || facts.quorate() && item.quorum() == Quorum.FULL ? null : Text.of("meetings.minutes.quorum." + item.quorum());
	}

	private boolean mayAnswer(Minutes minutes, Names.Known known, Acting by) {
		var party = by.party();
		return party != null && by.binds(party) && minutes.takesAnswers(LocalDate.now(clock.withZone(Words.ZONE)))
				&& known.parties().containsKey(party);
	}

	private static boolean hasAnswered(List<SectorAnswer> given, Names.Known known, Acting by) {
		var party = by.party() == null ? null : known.parties().get(by.party());
		return party != null && given.stream().anyMatch(answer -> answer.sector() == party.sector());
	}

	private static List<MinutesView.Answered> answered(List<SectorAnswer> given, Names.Known known) {
		return Arrays.stream(Sector.values()).map(sector -> given.stream().filter(answer -> answer.sector() == sector).findFirst()
				.map(answer -> new MinutesView.Answered(Names.mark(sector), Text.of("meetings.minutes.answer." + answer.kind()),
						answer.person() == null ? "" : known.person(answer.person()) + ", " + known.party(answer.party()), answer.at()))
				.orElse(new MinutesView.Answered(Names.mark(sector), null, "", null))).toList();
	}

	/** With the marks that are on the notes now: what is found to be exempt after the approval is kept from readers, too. P7. */
	private static List<NoteLine> notes(Minutes minutes, Facts.Item item, Map<UUID, Exemption> marks, boolean works,
			BiPredicate<@Nullable Exemption, Boolean> keeps, Names.Known known) {
		return item.notes().stream().map(note -> NoteLine.of(note.text(), marks.get(note.id()), keeps.test(marks.get(note.id()), works), known,
				works ? NoteLine.address(new MatterId(item.matter()), note.id()) + "?fra=" + minutes.getId().value() : null)).toList();
	}

	private static Subject about(Facts.Item item) {
		return new Subject(item.subjectKind(), item.subjectId());
	}

	private static Text title(Facts.Item item) {
		return MatterTitles.title(item.reason(), item.title(), item.reason() == Reason.CONTRIBUTED
				? Text.verbatim(item.subjectTitle() == null ? "" : item.subjectTitle()) : null, item.subjectTitle());
	}

	/** What somebody was appointed for: by its own title, else as the matter itself or the one that is about it. P5. */
	private static Optional<Text> called(Facts.Appointed appointed, Facts facts) {
		var subject = new Subject(appointed.subjectKind(), appointed.subjectId());
		return Optional.ofNullable(appointed.subjectTitle()).map(Text::verbatim).or(() -> facts.matters().stream()
				.filter(item -> item.title() != null || item.subjectTitle() != null)
				.filter(item -> subject.equals(new MatterId(item.matter()).subject()) || subject.equals(about(item))).findFirst().map(MinutesDrawing::title));
	}

	private static MinutesView.Item item(Facts.Item item, List<NoteLine> notes, @Nullable Text quorum, Names.Known known) {
		var parts = item.number().split("-");
		return new MinutesView.Item(Integer.parseInt(parts[2]) + "/" + parts[1].substring(2),
				title(item), Text.of("meetings.treatment." + item.treatment()), item.body(), outcome(item), quorum, item.conclusion(),
				item.ceiling() == null ? null : new Kroner(item.ceiling()), item.gateway() == null ? null : known.party(new PartyId(item.gateway())),
				item.said().stream().map(said -> said(said, known)).toList(),
				item.outside().stream().sorted().map(sector -> Text.of("meetings.sector." + sector)).toList(),
				item.recused().stream().map(role -> Text.of(declared(role, item), known.person(new PersonId(role.person())), role.role())).toList(),
				notes, item.points().stream()
						.map(point -> new MinutesView.Point(point.text(), known.party(new PartyId(point.party())), point.due())).toList());
	}

	/** Whose position counted was recused only after the conclusion; of everybody else only that is known that no position counted. P5, M7. */
	private static String declared(Facts.Recused role, Facts.Item item) {
		if (!role.recused()) {
			return "meetings.declared";
		}
		return item.said().stream().anyMatch(said -> said.person().equals(role.person())) ? "meetings.declared.recused" : "meetings.minutes.recused";
	}

	private static Text outcome(Facts.Item item) {
		if (item.state() == MatterState.CONCLUDED) {
			return Text.of(item.inWriting() ? "meetings.minutes.in-writing" : "meetings.minutes.concluded",
					Text.of("meetings.outcome." + item.outcome()));
		}
		if (item.state() == MatterState.LEFT) {
			return Text.of("meetings.minutes.left", Text.of(item.leftKey() == null ? "meetings.state.LEFT" : item.leftKey()));
		}
		return item.answersBy() == null ? Text.of("meetings.minutes.goes-on") : Text.of("meetings.minutes.written", item.answersBy());
	}

	private static MinutesView.Said said(Facts.Said said, Names.Known known) {
		return new MinutesView.Said(Names.mark(said.sector()),
				known.person(new PersonId(said.person())) + ", " + known.party(new PartyId(said.party())),
				Text.of("meetings.answer." + said.answer()), said.remark(), said.clarifyBy(), said.inWriting(),
				said.recordedBy() == null ? null : known.person(new PersonId(said.recordedBy())));
	}

	private static List<@Nullable PersonId> people(Facts facts, Map<UUID, Exemption> marks, List<SectorAnswer> given, List<Addition> added) {
		var people = new ArrayList<@Nullable PersonId>();
		people.add(person(facts.minuteTaker()));
		facts.present().forEach(one -> people.add(new PersonId(one.person())));
		facts.matters().forEach(item -> {
			item.said().forEach(said -> {
				people.add(new PersonId(said.person()));
				people.add(person(said.recordedBy()));
			});
			item.recused().forEach(role -> people.add(new PersonId(role.person())));
		});
		marks.values().forEach(mark -> people.add(mark.by()));
		given.forEach(answer -> people.add(answer.person()));
		added.forEach(one -> people.add(one.person()));
		return people;
	}

	private static @Nullable PersonId person(@Nullable UUID id) {
		return id == null ? null : new PersonId(id);
	}
}
