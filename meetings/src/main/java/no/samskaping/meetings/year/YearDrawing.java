package no.samskaping.meetings.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.year.Standings.Standing;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.picture.Spot;
import no.samskaping.workbench.picture.Wheel;

/** Draws a year: the wheel, the list beside it, and what is missing. M3. */
@Component
public class YearDrawing {

	private final Cadence cadence;
	private final Standings standings;
	private final Clock clock;

	YearDrawing(Cadence cadence, Standings standings, Clock clock) {
		this.cadence = cadence;
		this.standings = standings;
		this.clock = clock;
	}

	/** The year's wheel; a small one has no links. */
	public Wheel wheel(int year, boolean small) {
		var slots = cadence.slots(year);
		var spots = new ArrayList<Spot>();
		for (var slot : slots) {
			slot.happenings().forEach(one -> spots.add(new Spot(day(one.startsAt().toLocalDate(), year), slot.kind() == Happening.Kind.WORKSHOP,
					state(one, today()), one.name(), small ? null : one.href())));
			if (slot.happenings().isEmpty() && (slot.status() == Slot.Status.MISSING || slot.status() == Slot.Status.EXPLAINED)) {
				spots.add(new Spot(middle(slot), slot.kind() == Happening.Kind.WORKSHOP,
						slot.status() == Slot.Status.MISSING ? Spot.State.LACKING : Spot.State.CANCELLED, slot.name(), null));
			}
		}
		return new Wheel(year, Text.of("meetings.wheel.label", String.valueOf(year)),
				held(slots), today(), spots, small, !small);
	}

	/** How many meetings of a year are held, of those that are expected in it. P9. */
	static Text held(List<Slot> slots) {
		var meetings = slots.stream().filter(slot -> slot.kind() == Happening.Kind.MEETING && slot.status() != Slot.Status.NOT_EXPECTED).toList();
		return Text.of("meetings.wheel.centre", meetings.stream().filter(slot -> slot.status() == Slot.Status.HELD).count(), (long) meetings.size());
	}

	/** The list beside it, by quarter. */
	public List<Quarter> quarters(int year) {
		var slots = cadence.slots(year);
		var standing = standings.of(slots.stream().flatMap(slot -> slot.happenings().stream()).toList());
		var quarters = new ArrayList<Quarter>();
		for (var number = 1; number <= 4; number++) {
			var quarter = number;
			var lines = slots.stream().filter(slot -> quarterOf(slot) == quarter).flatMap(slot -> lines(slot, standing).stream())
					.sorted(Comparator.comparing(Line::day)).toList();
			quarters.add(new Quarter(number, lines));
		}
		return quarters;
	}

	/** What is missing in a year: its month or quarter, and what happened. */
	public List<Missing> missing(int year) {
		return missing(cadence.slots(year));
	}

	/** What of these is missing. */
	public List<Missing> missing(List<Slot> slots) {
		return slots.stream().filter(slot -> slot.status().isGap()).map(slot -> new Missing(slot.kind(), slot.year(), slot.number(),
				Text.of("meetings.gap.heading." + slot.kind(), slot.kind().period(slot.number())),
				slot.happenings().isEmpty() ? Text.of("meetings.gap.none." + slot.kind())
						: Text.of("meetings.gap.not-held", slot.happenings().getLast().startsAt().toLocalDate()))).toList();
	}

	/** How many months and quarters of a year have nothing planned, though there is time. */
	public long unplanned(int year) {
		return cadence.slots(year).stream().filter(slot -> slot.status() == Slot.Status.UNPLANNED).count();
	}

	private List<Line> lines(Slot slot, Standing standing) {
		if (slot.happenings().isEmpty()) {
			return switch (slot.status()) {
				case MISSING -> List.of(new Line(middle(slot), null, slot.kind() == Happening.Kind.WORKSHOP, Spot.State.LACKING, slot.name(), null,
						warning("meetings.state.missing"), true));
				case EXPLAINED -> List.of(new Line(middle(slot), null, slot.kind() == Happening.Kind.WORKSHOP, Spot.State.CANCELLED, slot.name(),
						null, new Tag(0, Tag.Kind.ENDED, Text.of("meetings.state.explained", reason(slot.statedReason()))), false));
				default -> List.of();
			};
		}
		return slot.happenings().stream().map(one -> new Line(one.startsAt().toLocalDate(), one.startsAt().toLocalDate(),
				slot.kind() == Happening.Kind.WORKSHOP, state(one, today()), one.shortName(), one.href(), tag(slot, one, standing),
				slot.status().isGap())).toList();
	}

	private Tag tag(Slot slot, Happening one, Standing standing) {
		if (one.isOverdue(today())) {
			return slot.status() == Slot.Status.EXPLAINED
					? new Tag(0, Tag.Kind.ENDED, Text.of("meetings.state.explained", reason(slot.statedReason())))
					: warning("meetings.state.overdue");
		}
		return switch (one.state()) {
			case HELD -> standing.held(one);
			case CANCELLED -> new Tag(0, Tag.Kind.ENDED, Text.of("meetings.state.cancelled-because", reason(one.reason())));
			case RUNNING -> Tag.stage(5, Text.of("meetings.state.RUNNING"));
			case CALLED -> Tag.stage(3, Text.of("meetings.state.called", standing.matters(one)));
			case PLANNED -> standing.planned(one);
		};
	}

	private static Tag warning(String key) {
		return new Tag(0, Tag.Kind.WARNING, Text.of(key));
	}

	private static Text reason(@Nullable String reason) {
		return Text.verbatim(reason == null ? "" : reason);
	}

	private static Spot.State state(Happening one, LocalDate today) {
		if (one.isOverdue(today)) {
			return Spot.State.LACKING;
		}
		return switch (one.state()) {
			case HELD -> Spot.State.HELD;
			case CALLED, RUNNING -> Spot.State.CALLED;
			case PLANNED -> Spot.State.PLANNED;
			case CANCELLED -> Spot.State.CANCELLED;
		};
	}

	/** One that counts for this year but takes place outside it stands at the year's edge. */
	private static LocalDate day(LocalDate day, int year) {
		return day.getYear() < year ? LocalDate.of(year, 1, 1) : day.getYear() > year ? LocalDate.of(year, 12, 31) : day;
	}

	private static LocalDate middle(Slot slot) {
		return slot.kind().lastDay(slot.year(), slot.number()).minusDays(14);
	}

	private static int quarterOf(Slot slot) {
		return slot.kind() == Happening.Kind.WORKSHOP ? slot.number() : (slot.number() + 2) / 3;
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	/** A quarter of the list. */
	public record Quarter(int number, List<Line> lines) {}

	/**
	 * A line of the list.
	 *
	 * @param day by which it is ordered
	 * @param shown the day that is shown; none where nothing was planned
	 */
	public record Line(LocalDate day, @Nullable LocalDate shown, boolean outer, Spot.State state, Text name, @Nullable String href, Tag tag,
			boolean attention) {}

	/** Something that is missing. */
	public record Missing(Happening.Kind kind, int year, int slot, Text heading, Text text) {}
}
