package no.samskaping.meetings.matter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.meetings.MatterConcluded;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.Outcome;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A matter (sak) for a discussion meeting: about something that has a page, or with a text of its own. M4, M6. */
@Table(schema = "meetings", name = "matter")
public final class Matter extends AbstractAggregateRoot<Matter> implements AggregateRoot<Matter, MatterId> {

	private final @Id MatterId id;
	private final String number;
	private final String subjectKind;
	private final UUID subjectId;
	private final Reason reason;
	private final UUID origin;
	private final Treatment treatment;
	private @Nullable String title;
	private @Nullable String body;
	private @Nullable String titleKey;
	private @Nullable List<String> titleArguments;
	private @Nullable MeetingId meeting;
	private boolean pinned;
	private MatterState state;
	private Outcome proposal;
	private @Nullable LocalDate answersBy;
	private int meetingsDiscussed;
	private @Nullable Outcome outcome;
	private @Nullable String conclusion;
	private @Nullable BigDecimal ceiling;
	private @Nullable PartyId gateway;
	private @Nullable Instant concludedAt;
	private @Nullable Quorum quorum;
	private @Nullable String leftKey;
	private @MappedCollection(idColumn = "matter") Set<Outside> outside = new HashSet<>();
	private @Version @Nullable Long version;

	@PersistenceCreator
	Matter(MatterId id, String number, String subjectKind, UUID subjectId, Reason reason, UUID origin, Treatment treatment,
			MatterState state, Outcome proposal) {
		this.id = id;
		this.number = number;
		this.subjectKind = subjectKind;
		this.subjectId = subjectId;
		this.reason = reason;
		this.origin = origin;
		this.treatment = treatment;
		this.state = state;
		this.proposal = proposal;
	}

	/** A matter that has come up and waits for a meeting. */
	public static Matter of(NewMatter matter, String number) {
		var made = new Matter(matter.id(), number, matter.subject().kind(), matter.subject().id(), matter.reason(), matter.origin(),
				matter.treatment(), MatterState.OPEN, proposed(matter));
		made.title = matter.title();
		made.body = matter.body();
		if (matter.contributed() != null) {
			made.titleKey = matter.contributed().key();
			made.titleArguments = matter.contributed().arguments().stream().map(String::valueOf).toList();
		}
		made.meeting = matter.meeting();
		made.pinned = matter.meeting() != null;
		return made;
	}

	private static Outcome proposed(NewMatter matter) {
		return matter.treatment() == Treatment.INFORMATION ? Outcome.NOTED : matter.reason().proposals().getFirst();
	}

	/** Proposes another conclusion: positions on the earlier one no longer count. M6. */
	void propose(Outcome other) {
		requireUnfinished();
		if (!fits(other)) {
			throw Refused.because("M6", "proposal", Text.of("meetings.rule.matter.proposal"));
		}
		this.proposal = other;
	}

	/** Lets absent and undecided sectors answer in writing before a day; also for an urgent matter between meetings. M6. */
	void openForAnswers(LocalDate until, LocalDate today) {
		requireUnfinished();
		if (!isForDiscussion()) {
			throw Refused.because("M6", Text.of("meetings.rule.position.FOR_DISCUSSION"));
		}
		if (!isAhead(until, today)) {
			throw Refused.because("M6", "answersBy", Text.of("meetings.rule.matter.answers-by"));
		}
		this.state = MatterState.WRITTEN;
		this.answersBy = until;
	}

	@Decides({ "M6.8", "I6.8" })
	private boolean fits(Outcome other) {
		return treatment != Treatment.INFORMATION && reason.proposals().contains(other);
	}

	@Decides("M6.9")
	private boolean isForDiscussion() {
		return treatment != Treatment.INFORMATION;
	}

	@Decides("M6.10")
	private static boolean isAhead(LocalDate until, LocalDate today) {
		return until.isAfter(today);
	}

	/** Closes it, once, with what was read out; from then on the conclusion acts. M6, M7. */
	public void conclude(Closing closing, Instant now) {
		requireUnfinished();
		this.quorum = closing.quorum();
		this.state = MatterState.CONCLUDED;
		this.outcome = closing.outcome();
		this.conclusion = closing.text();
		this.ceiling = closing.ceiling() == null ? null : closing.ceiling().amount();
		this.gateway = closing.gateway();
		this.outside = new HashSet<>(closing.outside().stream().map(Outside::new).toList());
		this.concludedAt = now;
		registerEvent(new MatterConcluded(Ids.next(), now, id, meeting, subject(), closing.outcome(), nextVersion()));
	}

	/** Goes on and waits for the next meeting; a discussion at a meeting with all sectors counts. M4, M6. */
	public void goOn(boolean discussed) {
		requireUnfinished();
		this.meeting = null;
		this.pinned = false;
		if (discussed) {
			meetingsDiscussed++;
		}
	}

	/** Is put onto a meeting by hand, and stays there. M4. */
	void pin(MeetingId onto) {
		requireUnfinished();
		this.meeting = onto;
		this.pinned = true;
	}

	/** Leaves visibly, because what it is about was withdrawn or went another way. M4. */
	void leave(String why) {
		if (state.isUnfinished()) {
			this.state = MatterState.LEFT;
			this.leftKey = why;
		}
	}

	@Decides("M4.5")
	private void requireUnfinished() {
		if (!state.isUnfinished()) {
			throw Refused.because("M4", Text.of("meetings.rule.position.OPEN"));
		}
	}

	private long nextVersion() {
		return version == null ? 0 : version + 1;
	}

	@Override
	public MatterId getId() {
		return id;
	}

	UUID origin() {
		return origin;
	}

	public Subject subject() {
		return new Subject(subjectKind, subjectId);
	}

	/** How it stands, for pages and minutes. */
	public MatterView view() {
		var contributed = titleKey == null || titleKey.isEmpty() ? null
				: Text.of(titleKey, titleArguments == null ? new Object[0] : titleArguments.toArray());
		return new MatterView(id, number, subject(), reason, treatment, title, body, contributed, meeting, state, proposal, answersBy,
				meetingsDiscussed, outcome, conclusion, ceiling == null ? null : new Kroner(ceiling), gateway, concludedAt,
				quorum, leftKey, sectorsOutside(), version == null ? 0 : version);
	}

	private Set<Sector> sectorsOutside() {
		return Set.copyOf(outside.stream().map(Outside::sector).toList());
	}

	/** A sector that stays outside with its reason. M6. */
	@Table(schema = "meetings", name = "matter_outside")
	record Outside(Sector sector) {}
}
