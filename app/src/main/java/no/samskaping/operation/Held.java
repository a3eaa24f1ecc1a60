package no.samskaping.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Fate;
import no.samskaping.workbench.privacy.Field;
import no.samskaping.workbench.privacy.Holding;
import no.samskaping.workbench.privacy.Holding.Item;

/**
 * What is held of one kind about a person, as the page shows it.
 *
 * @param id the name of its part of the page
 * @param heads what its columns are about
 * @param rows the newest of it, a cell for each column
 * @param more how many there are beyond those
 */
record Held(String id, Text what, Fate fate, int number, List<Text> heads, List<List<Text>> rows, int more) {

	private static final int SHOWN = 10;

	/** The place is counted, since two modules may hold something under one name. */
	static Held of(Holding holding, int place) {
		var columns = new LinkedHashSet<Field.Of>();
		holding.items().forEach(item -> item.fields().forEach(field -> columns.add(field.of())));
		var items = holding.items();
		var newest = new ArrayList<>(items.subList(Math.max(0, items.size() - SHOWN), items.size())).reversed();
		return new Held(holding.name() + "-" + place, holding.what(), holding.fate(), items.size(),
				columns.stream().map(it -> Text.of("keeping.field." + it)).toList(),
				newest.stream().map(item -> columns.stream().map(it -> cell(item, it)).toList()).toList(), Math.max(0, items.size() - SHOWN));
	}

	private static Text cell(Item item, Field.Of column) {
		return item.fields().stream().filter(it -> it.of() == column).findFirst().map(Field::text).orElse(Text.verbatim(""));
	}
}
