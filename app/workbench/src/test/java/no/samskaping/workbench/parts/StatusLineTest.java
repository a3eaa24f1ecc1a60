package no.samskaping.workbench.parts;

import static no.samskaping.workbench.parts.Station.State.LATER;
import static no.samskaping.workbench.parts.Station.State.NOW;
import static no.samskaping.workbench.parts.Station.State.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.Text;

class StatusLineTest {

	private static final Text WORD = Text.verbatim("word");

	@Test
	void aNarrowScreenShowsTheWayUpToTheNextStation() {
		var stations = Stream.of(PASSED, NOW, LATER, LATER, LATER).map(state -> new Station(WORD, null, state)).toList();
		var line = new StatusLine(stations, WORD, null, WORD, null, WORD, null, null);

		assertThat(IntStream.range(0, 5).filter(line::isBeyondNext)).containsExactly(3, 4);
	}
}
