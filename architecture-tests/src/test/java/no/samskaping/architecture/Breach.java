package no.samskaping.architecture;

import java.util.List;

/**
 * A breach that somebody could make tomorrow, planted in a test.
 *
 * @param kind what it is, for people
 * @param guard what must refuse it
 * @param planted the Java, SQL or files of the breach
 * @param neighbour what stands close to it and is allowed; empty if nothing does
 * @param words what the message that a developer reads must say
 */
record Breach(String kind, Guard guard, String planted, String neighbour, List<String> words) {

	static Breach of(String kind, Guard guard, String planted, String neighbour, String... words) {
		return new Breach(kind, guard, planted, neighbour, List.of(words));
	}

	@Override
	public String toString() {
		return kind;
	}
}
