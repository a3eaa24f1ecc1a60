package no.samskaping.workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.picture.StackedBars.Bar;
import no.samskaping.workbench.picture.StackedBars.Kind;
import no.samskaping.workbench.picture.StackedBars.Piece;

class StackedBarsTest {

	private static final Text WORD = Text.verbatim("word");

	@Test
	void measuresAllBarsByTheSameUnitAndLeavesOutEmptyPieces() {
		var longest = bar(2, 2);
		var bars = new StackedBars("bars", WORD, List.of(new Kind(WORD, 1), new Kind(WORD, 0)), List.of(longest, bar(0, 1)));

		assertThat(bars.piecesOf(longest)).extracting(Piece::start, Piece::length).containsExactly(tuple(0.0, 49.4), tuple(50.0, 49.4));
		assertThat(bars.piecesOf(bar(0, 1))).extracting(Piece::start, Piece::length).containsExactly(tuple(0.0, 24.4));
	}

	private static Bar bar(Integer... counts) {
		return new Bar(new Tile("plant-fill", 1, WORD), List.of(counts), WORD, WORD);
	}
}
