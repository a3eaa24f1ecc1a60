package no.samskaping.architecture.drawing;

import java.util.ArrayList;
import java.util.List;

import no.samskaping.architecture.drawing.Drawing.Arrow;
import no.samskaping.architecture.drawing.Drawing.Box;
import no.samskaping.architecture.drawing.Drawing.Line;

/** Who says what to whom, from top to bottom (sekvens). */
public final class Sequence {

	private static final int FIRST = 190;
	private static final int APART = 264;
	private static final int HEAD = 52;
	private static final int ROW = 34;
	private static final int STEP = 40;

	private final List<Who> all;
	private final List<Arrow> arrows = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private double y = HEAD + 16;

	/** Somebody with a line of life. */
	public record Who(String name, String title, String href) {}

	/**
	 * Something said.
	 *
	 * @param to who hears it; the same as who says it where nobody else does
	 * @param asked whether it is asked for and answered at once, not told
	 */
	public record Said(String what, String from, List<String> to, boolean asked) {}

	/** A step with what is said in it. */
	public record Step(String title, List<Said> said) {}

	private Sequence(List<Who> all) {
		this.all = all;
	}

	/** The drawing. */
	public static Drawing of(List<Who> all, List<Step> steps) {
		return new Sequence(all).drawn(steps);
	}

	private Drawing drawn(List<Step> steps) {
		var wide = FIRST + APART * (all.size() - 1) + 240;
		var boxes = new ArrayList<Box>();
		for (var step : steps) {
			boxes.add(new Box(0, y, wide, STEP + step.said().size() * (double) ROW, steps.indexOf(step) % 2 == 0 ? "band" : "band even", List.of(), null));
			lines.add(new Line(16, y + 26, "title small", step.title()));
			y += STEP;
			var begun = y - 4;
			step.said().forEach(this::say);
			live(begun, y);
		}
		for (var who : all) {
			arrows.addFirst(Arrow.plain("M%s %sV%s".formatted(x(who.name()), HEAD, HEAD + 16), "life"));
			boxes.add(new Box(x(who.name()) - 90, 1, 180, HEAD - 2.0, "", List.of(new Line(x(who.name()) - 76, 22, "title small", who.title()),
					new Line(x(who.name()) - 76, 41, "code", who.name())), who.href()));
		}
		return new Drawing(wide, (int) y + 2, "sequence", boxes, arrows, lines);
	}

	/** The lines of life beneath what is said in a step; they leave its title alone. */
	private void live(double from, double to) {
		all.forEach(who -> arrows.addFirst(Arrow.plain("M%s %sV%s".formatted(x(who.name()), from, to), "life")));
	}

	private void say(Said said) {
		var from = x(said.from());
		var look = said.asked() ? "asked" : "";
		var others = said.to().stream().filter(to -> !to.equals(said.from())).toList();
		others.forEach(to -> arrows.add(x(to) > from ? Arrow.right("M%s %sH%s".formatted(from, y + 14, x(to) - 11), x(to) - 1, y + 14, look)
				: Arrow.left("M%s %sH%s".formatted(from, y + 14, x(to) + 11), x(to) + 1, y + 14, look)));
		var itself = said.to().contains(said.from());
		if (itself && others.isEmpty()) {
			arrows.add(Arrow.left("M%s %sh26v14H%s".formatted(from, y + 4, from + 11), from + 1, y + 18, look));
		} else if (itself) {
			arrows.add(Arrow.right("M%s %sh-26v14H%s".formatted(from, y, from - 11), from - 1, y + 14, look));
		} else if (others.isEmpty()) {
			arrows.add(Arrow.plain("M%s %sm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0".formatted(from, y + 12), "dot"));
		}
		lines.add(others.isEmpty() ? new Line(from + (itself ? 34 : 14), y + 16, "code", said.what())
				: new Line(leftmost(from, others), y + 9, "code", said.what()));
		y += ROW;
	}

	/** Beside the line of life where what is said begins, or where it arrives when it goes to the left. */
	private double leftmost(double from, List<String> others) {
		return others.stream().allMatch(to -> x(to) < from) ? x(others.getFirst()) + 16 : from + 16;
	}

	private double x(String name) {
		for (var at = 0; at < all.size(); at++) {
			if (all.get(at).name().equals(name)) {
				return FIRST + (double) at * APART;
			}
		}
		throw new IllegalArgumentException(name + " has no line of life");
	}
}
