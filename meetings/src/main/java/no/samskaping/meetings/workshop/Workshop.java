package no.samskaping.meetings.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.meetings.WorkshopId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A workshop (samskapingsverksted), one for each quarter, open to everyone. Its places are taken by the database alone. M1. */
@Table(schema = "meetings", name = "workshop")
public final class Workshop implements AggregateRoot<Workshop, WorkshopId> {

	private final @Id WorkshopId id;
	private final int year;
	private final int quarter;
	private final int sequence;
	private LocalDateTime startsAt;
	private final String zone;
	private String place;
	private int capacity;
	private @ReadOnlyProperty int placesTaken;
	private WorkshopState state;
	private @Nullable String reason;
	private @Nullable Instant heldAt;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Workshop(WorkshopId id, int year, int quarter, int sequence, LocalDateTime startsAt, String zone, String place, int capacity,
			WorkshopState state) {
		this.id = id;
		this.year = year;
		this.quarter = quarter;
		this.sequence = sequence;
		this.startsAt = startsAt;
		this.zone = zone;
		this.place = place;
		this.capacity = capacity;
		this.state = state;
	}

	/** Plans one. M1, M3. */
	static Workshop plan(WorkshopId id, int year, int quarter, int sequence, LocalDateTime startsAt, ZoneId zone, String place, int capacity) {
		requireRoom(capacity, 0);
		return new Workshop(id, year, quarter, sequence, startsAt, zone.getId(), place.strip(), capacity, WorkshopState.PLANNED);
	}

	/** Whether it is then and there already, with so many places. */
	boolean isAt(LocalDateTime day, String place, int capacity) {
		return startsAt.equals(day) && this.place.equals(place.strip()) && this.capacity == capacity;
	}

	void move(LocalDateTime to, String place, int capacity) {
		requirePlanned();
		requireRoom(capacity, placesTaken);
		this.startsAt = to;
		this.place = place.strip();
		this.capacity = capacity;
	}

	void cancel(String reason) {
		requirePlanned();
		requireReason(reason);
		this.reason = reason.strip();
		this.state = WorkshopState.CANCELLED;
	}

	@Decides("M3.2")
	private static void requireReason(String reason) {
		if (reason.isBlank()) {
			throw Refused.because("M3", "reason", Text.of("meetings.rule.meeting.reason"));
		}
	}

	/** Was held: on its day or after it. */
	void held(Instant at) {
		requirePlanned();
		if (!hasCome(at.atZone(zone()).toLocalDate())) {
			throw Refused.because("M1", Text.of("meetings.rule.workshop.day", startsAt.toLocalDate()));
		}
		this.state = WorkshopState.HELD;
		this.heldAt = at;
	}

	@Decides({ "M1.4", "M8.2" })
	private boolean hasCome(LocalDate today) {
		return !today.isBefore(startsAt.toLocalDate());
	}

	/** Whether somebody can still register. */
	@Decides("M1.2")
	public boolean takesRegistrations(Instant now) {
		return state == WorkshopState.PLANNED && now.isBefore(start().toInstant()) && placesTaken < capacity;
	}

	/** Whether ideas are taken: until a month after it. M5. */
	@Decides("M5.6")
	public boolean takesIdeas(LocalDate today) {
		return state != WorkshopState.CANCELLED && !today.isAfter(startsAt.toLocalDate().plusMonths(1));
	}

	/** Whether it can be evaluated: from its day until a month after it. M8. */
	public boolean takesEvaluations(LocalDate today) {
		return takesIdeas(today) && hasCome(today);
	}

	private void requirePlanned() {
		if (state != WorkshopState.PLANNED) {
			throw Refused.because("M1", Text.of("meetings.rule.workshop.planned"));
		}
	}

	/** What is wrong with so many places, of which so many are taken; nothing if there is room. */
	public static List<Broken> refusals(int capacity, int taken) {
		return capacity < 1 || capacity > 10000 || capacity < taken
				? List.of(new Broken("M1", "plasser", Text.of("meetings.rule.workshop.capacity", Math.max(1, taken)))) : List.of();
	}

	@Decides("M1.3")
	private static void requireRoom(int capacity, int taken) {
		var broken = refusals(capacity, taken);
		Refused.requireNone(broken);
	}

	@Override
	public WorkshopId getId() {
		return id;
	}

	public int year() {
		return year;
	}

	public int quarter() {
		return quarter;
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

	public int capacity() {
		return capacity;
	}

	public int placesTaken() {
		return placesTaken;
	}

	public WorkshopState state() {
		return state;
	}

	public @Nullable String reason() {
		return reason;
	}

	public int sequence() {
		return sequence;
	}

	public long version() {
		return version == null ? 0 : version;
	}
}
