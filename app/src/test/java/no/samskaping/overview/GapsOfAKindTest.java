package no.samskaping.overview;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.Overview.Gap;

import static org.assertj.core.api.Assertions.assertThat;

class GapsOfAKindTest {

	@Test
	void what_lacks_in_many_things_is_told_once_with_the_others_beneath() {
		var elva = gap(Text.of("initiatives.gap.grown", "Elva"));
		var june = gap(Text.of("meetings.gap.june"));
		var hall = gap(Text.of("initiatives.gap.grown", "Hallen"));
		assertThat(GapsOfAKind.of(List.of(elva, june, hall)))
				.containsExactly(new GapsOfAKind(elva, List.of(hall)), new GapsOfAKind(june, List.of()));
	}

	@Test
	void what_somebody_wrote_is_of_no_kind() {
		var one = gap(Text.verbatim("Ett"));
		var two = gap(Text.verbatim("To"));
		assertThat(GapsOfAKind.of(List.of(one, two))).containsExactly(new GapsOfAKind(one, List.of()), new GapsOfAKind(two, List.of()));
	}

	private static Gap gap(Text text) {
		return new Gap(text, "/", Text.of("overview.overview"));
	}
}
