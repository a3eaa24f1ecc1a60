package no.samskaping.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import no.samskaping.workbench.screen.Overview.Card;
import no.samskaping.workbench.screen.Overview.Place;

/**
 * A row of the overview: one card over the full width, or cards in the main column with others beside them.
 *
 * @param full the card over the full width, or none
 * @param main those in the main column, beneath each other
 * @param aside those beside them
 */
record Row(List<Card> full, List<Card> main, List<Card> aside) {

	/** Sets the cards in rows by their order: what is to stand beside something shares its row until a full card ends it. */
	static List<Row> of(List<Card> cards) {
		var rows = new ArrayList<Row>();
		for (var card : cards.stream().sorted(Comparator.comparingInt(Card::order)).toList()) {
			if (rows.isEmpty() || !rows.getLast().takes(card)) {
				rows.add(new Row(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
			}
			rows.getLast().column(card.place()).add(card);
		}
		return rows.stream().map(Row::settled).toList();
	}

	private boolean takes(Card card) {
		return full.isEmpty() && card.place() != Place.FULL && (card.place() == Place.ASIDE || aside.isEmpty());
	}

	private List<Card> column(Place place) {
		return switch (place) {
			case FULL -> full;
			case MAIN -> main;
			case ASIDE -> aside;
		};
	}

	/** What has nothing beside it takes the full width. */
	private Row settled() {
		if (!main.isEmpty() && !aside.isEmpty()) {
			return new Row(List.copyOf(full), List.copyOf(main), List.copyOf(aside));
		}
		var alone = new ArrayList<>(full);
		alone.addAll(main);
		alone.addAll(aside);
		return new Row(List.copyOf(alone), List.of(), List.of());
	}
}
