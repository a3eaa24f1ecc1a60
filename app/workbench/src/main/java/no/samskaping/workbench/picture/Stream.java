package no.samskaping.workbench.picture;

import java.util.List;

import no.samskaping.workbench.Text;

/**
 * A stream of a {@link Flow} (strøm): how many are at each stage.
 *
 * @param counts a number for each stage of the flow, {@link #PASSES_BY} where this stream has no such stage
 * @param thin whether it is drawn as a smaller stream
 */
public record Stream(Text name, Text more, List<Integer> counts, boolean thin) {

	/** The count of a stage that the stream does not have. */
	public static final int PASSES_BY = -1;

	/** The widest that a stream is drawn, however many there are. */
	private static final double WIDEST = 90;

	/** How thick the water is at a stage: 7 and 13 for each one, a thin stream 4 and 8. */
	double thicknessAt(int stage) {
		var least = thin ? 4.0 : 7.0;
		var most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
		var each = Math.min(thin ? 8.0 : 13.0, (WIDEST - least) / Math.max(1, most));
		return least + each * Math.max(0, counts.get(stage));
	}
}
