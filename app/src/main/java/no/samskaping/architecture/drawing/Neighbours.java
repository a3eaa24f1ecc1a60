package no.samskaping.architecture.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import no.samskaping.architecture.drawing.Drawing.Arrow;
import no.samskaping.architecture.drawing.Drawing.Box;
import no.samskaping.architecture.drawing.Drawing.Line;

/** One module in the middle, what it needs at the left, and who needs it at the right (naboene). */
public final class Neighbours {

	private static final int WIDE = 720;
	private static final int BOX = 168;
	private static final int OWN = 190;
	private static final int STEP = 68;

	private Neighbours() {}

	/** A box with a title and the name in the code. */
	public record Place(String name, String title, String href) {}

	/** The drawing. */
	public static Drawing of(Place own, List<Place> needs, List<Place> neededBy) {
		var high = Math.max(72, Math.max(needs.size(), neededBy.size()) * STEP);
		var middle = high / 2.0;
		var boxes = new ArrayList<Box>();
		var arrows = new ArrayList<Arrow>();
		var left = (WIDE - OWN) / 2.0;
		for (var box : column(needs, 1, middle)) {
			boxes.add(box);
			arrows.add(Arrow.left(bend(left, middle, box.right() + 12, box.level()), box.right() + 2, box.level(), ""));
		}
		var users = column(neededBy, WIDE - BOX - 1, middle);
		for (var box : users) {
			var y = middle + (users.indexOf(box) - (users.size() - 1) / 2.0) * 14;
			boxes.add(box);
			arrows.add(Arrow.left(bend(box.x(), box.level(), left + OWN + 12, y), left + OWN + 2, y, ""));
		}
		boxes.add(new Box(left, middle - 34, OWN, 68, "own", List.of(new Line(left + 18, middle - 4, "title", own.title()), new Line(left + 18, middle + 18, "code", own.name())), null));
		return new Drawing(WIDE, high, "neighbours", boxes, arrows, List.of());
	}

	private static List<Box> column(List<Place> places, double x, double middle) {
		return IntStream.range(0, places.size()).mapToObj(at -> {
			var y = middle + (at - places.size() / 2.0) * STEP + 8;
			return new Box(x, y, BOX, STEP - 16.0, "", List.of(new Line(x + 16, y + 22, "title small", places.get(at).title()),
					new Line(x + 16, y + 41, "code", places.get(at).name())), places.get(at).href());
		}).toList();
	}

	static String bend(double fromX, double fromY, double toX, double toY) {
		var middle = (fromX + toX) / 2;
		return "M%s %sC%s %s %s %s %s %s".formatted(fromX, fromY, middle, fromY, middle, toY, toX, toY);
	}
}
