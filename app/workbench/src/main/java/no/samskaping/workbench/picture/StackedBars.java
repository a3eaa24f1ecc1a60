package no.samskaping.workbench.picture;

import static no.samskaping.workbench.picture.Decimals.tenths;

import java.util.ArrayList;
import java.util.List;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tile;

/**
 * Bars of the same unit, each made of pieces whose depth says how far they have come (stolper).
 *
 * @param id tells this picture from others on the page
 * @param label what it shows
 */
public record StackedBars(String id, Text label, List<Kind> kinds, List<Bar> bars) {

	private static final double GAP = 0.6;

	/**
	 * What a piece stands for.
	 *
	 * @param depth from 1 to 5; 0 is hatched, for what has ended
	 */
	public record Kind(Text name, int depth) {

		/** The end of the class name that gives it its looks. */
		public String look() {
			return depth == 0 ? "ended" : String.valueOf(depth);
		}
	}

	/** A bar: a count for each kind, and what stands at the end. */
	public record Bar(Tile tile, List<Integer> counts, Text sum, Text more) {

		int total() {
			return counts.stream().mapToInt(Integer::intValue).sum();
		}
	}

	/** A piece of a bar, with its place in percent of the width. */
	public record Piece(Kind kind, int count, double start, double length, double middle) {}

	/** The pieces of a bar that hold something. */
	public List<Piece> piecesOf(Bar bar) {
		var most = Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(0));
		var pieces = new ArrayList<Piece>();
		var before = 0;
		for (int i = 0; i < kinds.size(); i++) {
			var count = bar.counts().get(i);
			var start = 100.0 * before / most;
			var length = 100.0 * count / most - GAP;
			if (count > 0) {
				pieces.add(new Piece(kinds.get(i), count, tenths(start), tenths(length), tenths(start + length / 2)));
			}
			before += count;
		}
		return pieces;
	}
}
