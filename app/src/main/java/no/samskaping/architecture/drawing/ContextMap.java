package no.samskaping.architecture.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.samskaping.architecture.drawing.Drawing.Arrow;
import no.samskaping.architecture.drawing.Drawing.Box;
import no.samskaping.architecture.drawing.Drawing.Line;

/** Modules beside each other, each right of what it needs, and beneath them what puts them together (kontekstkart). */
public final class ContextMap {

	private static final int WIDE = 1080;
	private static final int BOX = 216;
	private static final int LEAST_GAP = 48;
	private static final int RISE = 46;
	private static final int HIGH = 158;
	private static final int BENEATH = 64;

	private final List<Place> places;
	private final double gap;
	private final int wide;
	private final int top;

	/** What stands in a box. */
	public record Place(String name, String title, String about, String counts, String href, List<String> needs) {}

	private record Way(int from, int to) {

		int span() {
			return Math.abs(from - to);
		}
	}

	private ContextMap(List<Place> places) {
		this.places = places;
		this.wide = Math.max(WIDE, places.size() * (BOX + LEAST_GAP) - LEAST_GAP);
		this.gap = places.size() < 2 ? 0 : (wide - places.size() * (double) BOX) / (places.size() - 1);
		this.top = ways().mapToInt(way -> way.span() < 2 ? 16 : (way.span() - 1) * RISE + 30).max().orElse(16);
	}

	/** The drawing, with the application as title and text beneath. */
	public static Drawing of(List<Place> places, String application, String about) {
		return new ContextMap(places).drawn(application, about);
	}

	private Drawing drawn(String application, String about) {
		var boxes = new ArrayList<>(IntStream.range(0, places.size()).mapToObj(this::box).toList());
		var arrows = new ArrayList<>(ways().map(way -> way.span() == 1 ? straight(way) : bow(way)).toList());
		var floor = top + HIGH + BENEATH;
		boxes.forEach(box -> arrows.add(Arrow.up("M%s %sV%s".formatted(box.middle(), floor, top + HIGH + 12.0), box.middle(), top + HIGH + 3.0, "thin")));
		boxes.add(new Box(1, floor, wide - 2.0, 62, "application", List.of(new Line(20, floor + 25.0, "title small", application), new Line(20, floor + 47.0, "about", about)), "#deler"));
		return new Drawing(wide, floor + 66, "map", boxes, arrows, List.of());
	}

	private Box box(int at) {
		var place = places.get(at);
		var x = x(at) + 18;
		var lines = new ArrayList<Line>();
		lines.add(new Line(x, top + 43.0, "title", place.title()));
		lines.add(new Line(x, top + 64.0, "code", place.name()));
		var about = Wrapped.of(place.about(), 26, 3);
		IntStream.range(0, about.size()).forEach(line -> lines.add(new Line(x, top + 88.0 + line * 18, "about", about.get(line))));
		lines.add(new Line(x, top + HIGH - 14.0, "counts", place.counts()));
		return new Box(x(at) + 1, top, BOX - 2.0, HIGH, "rank-" + Math.min(5, 1 + at * 4 / Math.max(1, places.size())), lines, place.href());
	}

	private double x(int at) {
		return Math.round(at * (BOX + gap));
	}

	private Stream<Way> ways() {
		return IntStream.range(0, places.size()).boxed().flatMap(from -> places.get(from).needs().stream().map(this::placeOf)
				.filter(to -> to >= 0).map(to -> new Way(from, to)));
	}

	private int placeOf(String name) {
		return IntStream.range(0, places.size()).filter(at -> places.get(at).name().equals(name)).findFirst().orElse(-1);
	}

	private Arrow straight(Way way) {
		var y = top + 84.0;
		return way.from() > way.to() ? Arrow.left("M%s %sH%s".formatted(x(way.from()), y, x(way.to()) + BOX + 12), x(way.to()) + BOX + 2, y, "")
				: Arrow.right("M%s %sH%s".formatted(x(way.from()) + BOX, y, x(way.to()) - 12), x(way.to()) - 2, y, "");
	}

	/** Over the boxes between; the farther, the higher. */
	private Arrow bow(Way way) {
		var from = port(way.from(), way);
		var to = port(way.to(), way);
		var control = top - ((way.span() - 1) * RISE + 20) * 4 / 3.0;
		return Arrow.down("M%s %sC%s %s %s %s %s %s".formatted(from, top, from, control, to, control, to, top - 12), to, top - 2.0, "");
	}

	/** Where a bow stands on a box, so that none crosses another there: those to the left first, the near ones before the far; then the others. */
	private double port(int box, Way way) {
		var here = ways().filter(one -> one.span() > 1 && (one.from() == box || one.to() == box))
				.sorted(Comparator.comparingInt(one -> other(one, box) < box ? one.span() : 1000 - one.span())).toList();
		return Math.round(x(box) + BOX * (here.indexOf(way) + 1.0) / (here.size() + 1));
	}

	private static int other(Way way, int box) {
		return way.from() == box ? way.to() : way.from();
	}
}
