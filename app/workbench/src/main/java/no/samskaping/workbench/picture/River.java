package no.samskaping.workbench.picture;

import static no.samskaping.workbench.picture.Decimals.tenths;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A {@link Stream} with its coordinates, in a frame of {@link #WIDTH} times {@code height}.
 *
 * @param outline the water's outline, as an SVG path
 * @param knots a place with a number for each stage that the stream has
 */
public record River(Stream stream, int height, String outline, List<Knot> knots) {

	/** The width of the frame; a stage stands in the middle of its equal share. */
	public static final int WIDTH = 976;

	private static final double MARGIN = 20;
	private static final double PLATEAU = 0.2;
	private static final double SWAY = 4;

	/** A number on the water. */
	public record Knot(double x, double y, double radius, int count) {

		/** Whether nothing is there. */
		public boolean isEmpty() {
			return count == 0;
		}
	}

	static River of(Stream stream) {
		var stages = IntStream.range(0, stream.counts().size()).boxed().toList();
		var share = (double) WIDTH / stages.size();
		var thickest = stages.stream().mapToDouble(stream::thicknessAt).max().orElse(0);
		var height = (int) Math.ceil(Math.max(thickest, 2 * radius(stream)) + 2 * MARGIN);
		var bends = stages.stream().map(stage -> new Bend(share * (stage + 0.5), height / 2.0 + SWAY * Math.cos(stage * 0.8),
				stream.thicknessAt(stage) / 2, share * PLATEAU)).toList();
		var knots = stages.stream().filter(stage -> stream.counts().get(stage) != Stream.PASSES_BY)
				.map(stage -> new Knot(tenths(bends.get(stage).x), tenths(bends.get(stage).y), radius(stream), stream.counts().get(stage)))
				.toList();
		return new River(stream, height, outline(bends), knots);
	}

	private static double radius(Stream stream) {
		return stream.thin() ? 12 : 15;
	}

	/** Along the upper bank from spring to mouth, and back along the lower one. */
	private static String outline(List<Bend> bends) {
		var path = new StringBuilder("M0 ").append(tenths(bends.getFirst().upper()));
		var from = 0.0;
		var level = bends.getFirst().upper();
		for (var bend : bends) {
			path.append(smooth(from, level, bend.x - bend.plateau, bend.upper()));
			from = bend.x + bend.plateau;
			level = bend.upper();
			path.append(straight(from, level));
		}
		path.append(straight(WIDTH, level));
		from = WIDTH;
		level = bends.getLast().lower();
		path.append(straight(from, level));
		for (var bend : bends.reversed()) {
			path.append(smooth(from, level, bend.x + bend.plateau, bend.lower()));
			from = bend.x - bend.plateau;
			level = bend.lower();
			path.append(straight(from, level));
		}
		return path.append(straight(0, level)).append('Z').toString();
	}

	private static String straight(double x, double y) {
		return "L" + tenths(x) + " " + tenths(y);
	}

	/** A bend that leaves and arrives level. */
	private static String smooth(double fromX, double fromY, double x, double y) {
		var middle = tenths((fromX + x) / 2);
		return "C" + middle + " " + tenths(fromY) + " " + middle + " " + tenths(y) + " " + tenths(x) + " " + tenths(y);
	}

	private record Bend(double x, double y, double half, double plateau) {

		double upper() {
			return y - half;
		}

		double lower() {
			return y + half;
		}
	}
}
