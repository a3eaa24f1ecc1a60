package no.samskaping.meetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.meetings.MeetingHeld;
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.MeetingScheduled;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A discussion meeting (drøftelsesmøte) between the three sectors, one for each month. It keeps its local time and zone. M2, M3. */
@Table(schema = "meetings", name = "meeting")
public final class Meeting extends AbstractAggregateRoot<Meeting> implements AggregateRoot<Meeting, MeetingId> {

	private final @Id MeetingId id;
	private final int year;
	private final int month;
	private final int sequence;
	private LocalDateTime startsAt;
	private final String zone;
	private String place;
	private MeetingState state;
	private @Nullable Instant noticeSentAt;
	private @Nullable Instant startedAt;
	private @Nullable Instant endedAt;
	private @Nullable String reason;
	private @Nullable PersonId minuteTaker;
	private @MappedCollection(idColumn = "meeting") Set<Attendee> attendees;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Meeting(MeetingId id, int year, int month, int sequence, LocalDateTime startsAt, String zone, String place, MeetingState state,
			Set<Attendee> attendees) {
		this.id = id;
		this.year = year;
		this.month = month;
		this.sequence = sequence;
		this.startsAt = startsAt;
		this.zone = zone;
		this.place = place;
		this.state = state;
		this.attendees = attendees;
	}

	/** Plans a meeting. M3. */
	static Meeting plan(MeetingId id, Slot slot, LocalDateTime startsAt, ZoneId zone, String place, Instant at) {
		var meeting = new Meeting(id, slot.year(), slot.month(), slot.sequence(), startsAt, zone.getId(), place.strip(),
				MeetingState.PLANNED, new HashSet<>());
		meeting.registerEvent(new MeetingScheduled(Ids.next(), at, id, startsAt, meeting.nextVersion()));
		return meeting;
	}

	/** Whether it is then and there already. */
	boolean isAt(LocalDateTime day, String place) {
		return startsAt.equals(day) && this.place.equals(place.strip());
	}

	void move(LocalDateTime to, String place, Instant at) {
		requireAhead();
		this.startsAt = to;
		this.place = place.strip();
		registerEvent(new MeetingScheduled(Ids.next(), at, id, to, nextVersion()));
	}

	void cancel(String reason) {
		requireAhead();
		requireReason(reason);
		this.reason = reason.strip();
		this.state = MeetingState.CANCELLED;
	}

	@Decides("M3.2")
	private static void requireReason(String reason) {
		if (reason.isBlank()) {
			throw Refused.because("M3", "reason", Text.of("meetings.rule.meeting.reason"));
		}
	}

	/** Sends the notice: what comes later goes to the following meeting. M4. */
	public void call(Instant at) {
		requireCallable();
		if (takesWhatComesUp()) {
			state = MeetingState.CALLED;
			noticeSentAt = at;
		}
	}

	@Decides("M4.3")
	private void requireCallable() {
		if (!state.isAhead()) {
			throw Refused.because("M4", Text.of("meetings.rule.meeting.AHEAD", startsAt.toLocalDate()));
		}
	}

	void open(Set<Attendee> attending, @Nullable PersonId minuteTaker, Instant at) {
		MeetingRule.require(this, at.atZone(zone()).toLocalDate(), MeetingRule.AHEAD, MeetingRule.DAY_REACHED);
		state = MeetingState.RUNNING;
		startedAt = at;
		attended(attending, minuteTaker);
	}

	void attended(Set<Attendee> attending, @Nullable PersonId minuteTaker) {
		MeetingRule.require(this, startsAt.toLocalDate(), MeetingRule.RUNNING);
		this.attendees = new HashSet<>(attending);
		this.minuteTaker = minuteTaker;
	}

	/** Ends it; without all three sectors it was held, but not quorate. M2. */
	public void end(Instant at) {
		MeetingRule.require(this, startsAt.toLocalDate(), MeetingRule.RUNNING);
		state = MeetingState.HELD;
		endedAt = at;
		registerEvent(new MeetingHeld(Ids.next(), at, id, isQuorate(), nextVersion()));
	}

	/** The sectors for which somebody attends who may speak on a matter that concerns these. P5. */
	public Set<Sector> sectorsOn(Set<Subject> about) {
		var represented = EnumSet.noneOf(Sector.class);
		attendees.stream().filter(attendee -> attendee.speaksOn(about)).forEach(attendee -> represented.add(attendee.sector()));
		return represented;
	}

	/**
	 * Whether it may conclude (beslutningsdyktig). M2. Who was appointed for a single matter does not make it so: a sector is
	 * represented only where somebody may speak for it.
	 */
	public boolean isQuorate() {
		return isQuorateOn(Set.of());
	}

	/**
	 * Whether it may conclude a matter that concerns these, all three sectors being represented: there, and there only, who was appointed
	 * for it represents the sector. M2, P5.
	 */
	@Decides("M2.2")
	public boolean isQuorateOn(Set<Subject> about) {
		return sectorsOn(about).equals(EnumSet.allOf(Sector.class));
	}

	/** The single matters for which those were appointed who attend for nothing else. P5. */
	public Set<Subject> appointments() {
		return attendees.stream().map(Attendee::only).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/** Whether matters come onto its agenda by themselves: until its notice is sent. M4. */
	@Decides("M4.2")
	boolean takesWhatComesUp() {
		return state == MeetingState.PLANNED;
	}

	/** Whether matters can still be put onto its agenda by hand. M4. */
	@Decides("M4.4")
	public boolean takesMatters() {
		return state.isAhead() || state == MeetingState.RUNNING;
	}

	/** The last day on which the notice is in time. P10. */
	public LocalDate noticeDue(int noticeDays) {
		return startsAt.toLocalDate().minusDays(noticeDays);
	}

	private void requireAhead() {
		MeetingRule.require(this, startsAt.toLocalDate(), MeetingRule.AHEAD);
	}

	private long nextVersion() {
		return version == null ? 0 : version + 1;
	}

	@Override
	public MeetingId getId() {
		return id;
	}

	public Slot slot() {
		return new Slot(year, month, sequence);
	}

	public LocalDateTime startsAt() {
		return startsAt;
	}

	public ZoneId zone() {
		return ZoneId.of(zone);
	}

	public ZonedDateTime start() {
		return startsAt.atZone(zone());
	}

	public String place() {
		return place;
	}

	public MeetingState state() {
		return state;
	}

	public @Nullable Instant noticeSentAt() {
		return noticeSentAt;
	}

	public @Nullable Instant startedAt() {
		return startedAt;
	}

	public @Nullable Instant endedAt() {
		return endedAt;
	}

	public @Nullable String reason() {
		return reason;
	}

	public @Nullable PersonId minuteTaker() {
		return minuteTaker;
	}

	public Set<Attendee> attendees() {
		return Set.copyOf(attendees);
	}

	public long version() {
		return version == null ? 0 : version;
	}
}
