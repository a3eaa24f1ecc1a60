package no.samskaping.architecture.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.samskaping.architecture.drawing.Drawing.Arrow;
import no.samskaping.architecture.drawing.Drawing.Box;
import no.samskaping.architecture.drawing.Drawing.Line;

/** Tables, each right of the one whose rows it needs most (skjema). */
public final class SchemaMap {

	private static final int WIDE = 1080;
	private static final int BOX = 250;
	private static final int HIGH = 48;
	private static final int STEP = 60;

	private final List<Place> places;
	private final Map<String, Box> boxes = new HashMap<>();
	private int row;

	/** A table, and the tables whose rows it needs. */
	public record Place(String name, String about, String href, List<String> refers) {}

	private SchemaMap(List<Place> places) {
		this.places = places;
	}

	/** The drawing. */
	public static Drawing of(List<Place> places) {
		return new SchemaMap(places).drawn();
	}

	private Drawing drawn() {
		var deepest = places.stream().mapToInt(place -> depth(place, 0)).max().orElse(0);
		var step = deepest == 0 ? 0 : Math.min(BOX + 165, (WIDE - BOX - 2) / deepest);
		var roots = places.stream().filter(place -> parent(place) == null).toList();
		roots.stream().filter(place -> !children(place).isEmpty()).forEach(place -> put(place, 0, step));
		alone(roots.stream().filter(place -> children(place).isEmpty()).toList());
		var arrows = new ArrayList<Arrow>();
		places.forEach(place -> place.refers().stream().filter(boxes::containsKey).forEach(other -> arrows.add(arrow(place, boxes.get(other)))));
		return new Drawing(WIDE, row * STEP + HIGH - STEP + 2 + (STEP - HIGH), "schema", List.copyOf(boxes.values()), arrows, List.of());
	}

	/** What it needs that itself needs the most. */
	private Place parent(Place place) {
		return places.stream().filter(other -> other != place && place.refers().contains(other.name()))
				.max((one, other) -> Integer.compare(depth(one, 0), depth(other, 0))).orElse(null);
	}

	private int depth(Place place, int passed) {
		return passed > places.size() ? 0 : places.stream().filter(other -> other != place && place.refers().contains(other.name()))
				.mapToInt(other -> depth(other, passed + 1) + 1).max().orElse(0);
	}

	private List<Place> children(Place place) {
		return places.stream().filter(other -> parent(other) == place).toList();
	}

	/** The table beside the first of those that need it, and these beneath each other. */
	private void put(Place place, int depth, int step) {
		boxes.put(place.name(), box(place, 1.0 + depth * step, row));
		var children = children(place);
		children.forEach(child -> put(child, depth + 1, step));
		if (children.isEmpty()) {
			row++;
		}
	}

	/** Those that stand alone, four in a row. */
	private void alone(List<Place> places) {
		for (var at = 0; at < places.size(); at++) {
			boxes.put(places.get(at).name(), box(places.get(at), 1 + at % 4 * (WIDE - BOX - 2) / 3.0, row));
			if (at % 4 == 3 || at == places.size() - 1) {
				row++;
			}
		}
	}

	private static Box box(Place place, double x, int row) {
		var y = row * STEP + 1.0;
		return new Box(Math.round(x), y, BOX, HIGH, "", List.of(new Line(x + 14, y + 20, "code strong", place.name()), new Line(x + 14, y + 38, "counts", place.about())), place.href());
	}

	private Arrow arrow(Place place, Box to) {
		var from = boxes.get(place.name());
		var main = parent(place);
		var look = main != null && boxes.get(main.name()) == to ? "" : "thin";
		if (from.x() <= to.x()) {
			return Arrow.left("M%s %sh14V%sH%s".formatted(from.right(), from.level() + 6, to.level() + 6, to.right() + 12), to.right() + 2, to.level() + 6, look);
		}
		var turn = to.right() + (look.isEmpty() ? 34 : 46);
		return Arrow.left("M%s %sH%sV%sH%s".formatted(from.x(), from.level(), turn, to.level(), to.right() + 12), to.right() + 2, to.level(), look);
	}
}
