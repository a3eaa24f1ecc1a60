package no.samskaping.architecture.drawing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Boxes and arrows with their coordinates (tegning).
 *
 * @param wide the width of the frame
 * @param high its height
 * @param look the end of the class name that gives it its looks
 */
public record Drawing(int wide, int high, String look, List<Box> boxes, List<Arrow> arrows, List<Line> lines) {

	/** A box, and where it leads. */
	public record Box(double x, double y, double wide, double high, String look, List<Line> lines, @Nullable String href) {

		double middle() {
			return x + wide / 2;
		}

		double right() {
			return x + wide;
		}

		double level() {
			return y + high / 2;
		}

		/** All its words, for those who do not see it. */
		public String words() {
			return String.join(" ", lines.stream().map(Line::text).toList());
		}
	}

	/** A line of text. */
	public record Line(double x, double y, String look, String text) {}

	/** An arrow: its shaft as an SVG path, and its head. */
	public record Arrow(String shaft, String head, String look) {

		static Arrow left(String shaft, double x, double y, String look) {
			return new Arrow(shaft, "M%s %sl11 -6v12Z".formatted(x, y), look);
		}

		static Arrow right(String shaft, double x, double y, String look) {
			return new Arrow(shaft, "M%s %sl-11 -6v12Z".formatted(x, y), look);
		}

		static Arrow down(String shaft, double x, double y, String look) {
			return new Arrow(shaft, "M%s %sl-6 -11h12Z".formatted(x, y), look);
		}

		static Arrow up(String shaft, double x, double y, String look) {
			return new Arrow(shaft, "M%s %sl-6 11h12Z".formatted(x, y), look);
		}

		static Arrow plain(String shaft, String look) {
			return new Arrow(shaft, "", look);
		}
	}
}
