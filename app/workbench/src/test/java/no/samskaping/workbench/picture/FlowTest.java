package no.samskaping.workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.picture.River.Knot;

class FlowTest {

	private static final Text WORD = Text.verbatim("word");

	@Test
	void putsAKnotInTheMiddleOfEachStage() {
		assertThat(flow(stream(1, 0)).rivers().getFirst().knots()).extracting(Knot::x, Knot::count)
				.containsExactly(tuple(244.0, 1), tuple(732.0, 0));
	}

	@Test
	void leavesOutTheKnotOfAStageThatTheStreamDoesNotHave() {
		assertThat(flow(stream(1, Stream.PASSES_BY)).rivers().getFirst().knots()).hasSize(1);
	}

	@Test
	void growsThickerWithEachOneAndNeverOutOfItsFrame() {
		assertThat(stream(1, 4).thicknessAt(1) - stream(1, 4).thicknessAt(0)).isEqualTo(39);
		assertThat(stream(1, 4000).thicknessAt(1)).isEqualTo(90);
		assertThat(flow(stream(1, 4000)).rivers().getFirst().height()).isBetween(90, 140);
	}

	@Test
	void laysTheStreamsSideBySideOnANarrowScreen() {
		var flow = flow(stream(1, 3), stream(2, 1));

		assertThat(flow.barStart(1, 1)).isEqualTo(75);
		assertThat(flow.barLength(1, 1)).isEqualTo(25);
		assertThat(flow.totalAt(0)).isEqualTo(3);
	}

	private static Flow flow(Stream... streams) {
		return new Flow("flow", WORD, List.of(WORD, WORD), List.of(streams));
	}

	private static Stream stream(Integer... counts) {
		return new Stream(WORD, WORD, List.of(counts), false);
	}
}
