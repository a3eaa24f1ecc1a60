package no.samskaping.workbench.picture;

import static no.samskaping.workbench.picture.Decimals.tenths;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import no.samskaping.workbench.Text;

/**
 * A year as a wheel (årshjul): January at the top, clockwise, with what has its day in it.
 *
 * @param label what it shows
 * @param centre the line under the year
 * @param small whether it is drawn small, without days
 * @param listed whether a list of the same stands beside it, so that it needs no table of its own
 */
public record Wheel(int year, Text label, Text centre, LocalDate today, List<Spot> spots, boolean small, boolean listed) {

	/** Half the side of the frame. */
	public static final int MIDDLE = 280;

	private static final double RING = 179;
	private static final double ORBIT = 226;
	private static final double MONTH = 124;
	private static final double FULL = 360;

	/** A point in the frame. */
	public record Point(double x, double y) {}

	/** A line in the frame. */
	public record Line(Point from, Point to) {}

	/** A month's name, and whether it is the present one. */
	public record Month(int number, Point at, boolean now) {}

	/** A spot with its place. */
	public record Placed(Spot spot, Point at) {}

	/** How many degrees of the year have passed. */
	public double passed() {
		return today.getYear() > year ? FULL : today.getYear() < year ? 0 : tenths(degrees(today));
	}

	/** The hand that points at today, from the outside in. */
	public Line hand() {
		return ray(degrees(today), 258, 150);
	}

	/** Where today's word stands. */
	public Point todayAt() {
		return at(degrees(today), 272);
	}

	/** Whether today is in this year. */
	public boolean isPresent() {
		return today.getYear() == year;
	}

	/** The lines between the months. */
	public List<Line> gaps() {
		return IntStream.range(0, 12).mapToObj(month -> ray(month * 30, 150, 208)).toList();
	}

	/** The lines between the quarters. */
	public List<Line> quarters() {
		return IntStream.range(0, 4).mapToObj(quarter -> ray(quarter * 90, 104, 148)).toList();
	}

	/** The twelve months. */
	public List<Month> months() {
		return IntStream.rangeClosed(1, 12)
				.mapToObj(month -> new Month(month, at(month * 30 - 15, MONTH), isPresent() && today.getMonthValue() == month)).toList();
	}

	/** The spots in the order of their days. */
	public List<Placed> placed() {
		return spots.stream().sorted((one, other) -> one.day().compareTo(other.day()))
				.map(spot -> new Placed(spot, at(degrees(spot.day()), spot.outer() ? ORBIT : RING))).toList();
	}

	/** Whether any spot leads somewhere. */
	public boolean hasLinks() {
		return spots.stream().anyMatch(spot -> spot.href() != null);
	}

	private static double degrees(LocalDate day) {
		return 30 * (day.getMonthValue() - 1 + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth());
	}

	private static Line ray(double degrees, double from, double to) {
		return new Line(at(degrees, from), at(degrees, to));
	}

	private static Point at(double degrees, double radius) {
		var angle = Math.toRadians(degrees);
		return new Point(tenths(MIDDLE + radius * Math.sin(angle)), tenths(MIDDLE - radius * Math.cos(angle)));
	}
}
