package no.samskaping.workbench.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * Where a thing is on its way, and the three answers that follow (statuslinje).
 *
 * @param now what happens now
 * @param who who does it
 * @param forYou what that means for the reader
 * @param forYouHref where the reader can do it
 */
public record StatusLine(List<Station> stations, Text now, @Nullable Text nowMore, Text who, @Nullable Text whoMore, Text forYou,
		@Nullable Text forYouMore, @Nullable String forYouHref) {

	/** Whether a narrow screen leaves that station out: it shows the way up to the next one. */
	public boolean isBeyondNext(int index) {
		return index > 0 && stations.get(index).state() == Station.State.LATER && stations.get(index - 1).state() == Station.State.LATER;
	}
}
