package no.samskaping.workbench.picture;

import java.util.List;
import java.util.stream.IntStream;

import no.samskaping.workbench.Text;

/**
 * How many are at each stage, as streams of water that grow deeper on their way (flyt).
 *
 * @param id tells this picture from others on the page
 * @param label what it shows
 */
public record Flow(String id, Text label, List<Text> stages, List<Stream> streams) {

	/** The streams as they are drawn. */
	public List<River> rivers() {
		return streams.stream().map(River::of).toList();
	}

	/** Whether nothing is at that stage. */
	public boolean isEmptyAt(int stage) {
		return totalAt(stage) == 0;
	}

	/** How many are at that stage in all. */
	public int totalAt(int stage) {
		return streams.stream().mapToInt(stream -> Math.max(0, stream.counts().get(stage))).sum();
	}

	/** Where the bar of a stream begins at that stage on a narrow screen, in percent. */
	public double barStart(int stream, int stage) {
		return percent(IntStream.range(0, stream).map(earlier -> Math.max(0, streams.get(earlier).counts().get(stage))).sum());
	}

	/** How long the bar of a stream is at that stage on a narrow screen, in percent. */
	public double barLength(int stream, int stage) {
		return percent(Math.max(0, streams.get(stream).counts().get(stage)));
	}

	private double percent(int count) {
		var most = IntStream.range(0, stages.size()).map(this::totalAt).max().orElse(0);
		return most == 0 ? 0 : Decimals.tenths(100.0 * count / most);
	}
}
