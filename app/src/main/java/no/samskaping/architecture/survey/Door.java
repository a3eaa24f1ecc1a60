package no.samskaping.architecture.survey;

import java.util.List;

/**
 * A controller: the addresses at which it answers, and the desks to which it comes (side).
 *
 * @param addresses each with its method, as in {@code POST /avtaler/{id}/signatur}
 * @param changes the module's desks by which it has something changed
 * @param reads those of which it only asks something
 */
public record Door(Named type, List<String> addresses, List<String> changes, List<String> reads) {

	/** A name that no other page of its module has: the end of its package, and its own. */
	public String slug() {
		return type.in().substring(type.in().lastIndexOf('.') + 1) + "-" + type.name();
	}

	/** Whether it comes to a desk at all, of that name. */
	boolean comesTo(String desk) {
		return changes.contains(desk) || reads.contains(desk);
	}
}
