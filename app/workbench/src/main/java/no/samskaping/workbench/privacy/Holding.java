package no.samskaping.workbench.privacy;

import java.util.List;

import no.samskaping.workbench.Text;

/**
 * What is held of one kind about a person (opplysninger av ett slag).
 *
 * @param name a short word for it in a file that machines read: lower case letters
 * @param what what it is, in words
 * @param fate what becomes of it when the person is erased
 * @param items each of them, the oldest first
 */
public record Holding(String name, Text what, Fate fate, List<Item> items) {

	public Holding {
		items = List.copyOf(items);
	}

	/** One of them: what it says, field by field. */
	public record Item(List<Field> fields) {

		public Item {
			fields = fields.stream().filter(it -> !it.value().equals("")).toList();
		}

		/** Those of these that say something. */
		public static Item of(Field... fields) {
			return new Item(List.of(fields));
		}
	}
}
