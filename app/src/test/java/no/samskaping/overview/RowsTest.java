package no.samskaping.overview;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.samskaping.workbench.screen.Overview.Card;
import no.samskaping.workbench.screen.Overview.Place;

import static org.assertj.core.api.Assertions.assertThat;

class RowsTest {

	private final Card tasks = new Card(0, Place.MAIN, "tasks", "");
	private final Card coming = new Card(100, Place.ASIDE, "coming", "");
	private final Card flow = new Card(200, Place.FULL, "flow", "");
	private final Card challenges = new Card(300, Place.MAIN, "challenges", "");
	private final Card wheel = new Card(310, Place.ASIDE, "wheel", "");

	@Test
	void cards_stand_by_their_order_beside_each_other_where_they_can() {
		assertThat(Row.of(List.of(wheel, flow, tasks, challenges, coming))).containsExactly(
				new Row(List.of(), List.of(tasks), List.of(coming)), new Row(List.of(flow), List.of(), List.of()),
				new Row(List.of(), List.of(challenges), List.of(wheel)));
	}

	@Test
	void what_has_nothing_beside_it_takes_the_full_width() {
		assertThat(Row.of(List.of(tasks, flow, wheel))).containsExactly(new Row(List.of(tasks), List.of(), List.of()),
				new Row(List.of(flow), List.of(), List.of()), new Row(List.of(wheel), List.of(), List.of()));
	}

	@Test
	void several_of_the_main_column_stand_beneath_each_other_until_something_stands_beside_them() {
		assertThat(Row.of(List.of(tasks, new Card(50, Place.MAIN, "more", ""), coming, challenges))).containsExactly(
				new Row(List.of(), List.of(tasks, new Card(50, Place.MAIN, "more", "")), List.of(coming)),
				new Row(List.of(challenges), List.of(), List.of()));
	}
}
