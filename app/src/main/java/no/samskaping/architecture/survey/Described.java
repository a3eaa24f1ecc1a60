package no.samskaping.architecture.survey;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A module as it is found (modul).
 *
 * @param title the name by which people know it
 * @param in its base package
 * @param needs the modules that its code uses, shared ones left out
 * @param neededBy the modules whose code uses it, of a shared one too
 * @param doors its controllers
 * @param desks where acts are received
 * @param values the published types that are neither interfaces nor events
 * @param migration the last migration of its schema
 */
public record Described(String name, String title, Kind kind, String in, Told purpose, List<String> needs, List<String> neededBy,
		List<Aggregate> aggregates, List<Offered> interfaces, List<Value> values, List<Event> events, List<Listener> listeners, List<Table> tables,
		List<Door> doors, List<Desk> desks, @Nullable String migration) {

	/** What it is to the others. */
	public enum Kind {

		/** It has a schema of its own, and publishes. */
		CONTEXT,

		/** It puts together what the contexts contribute. */
		APPLICATION,

		/** Everybody may use it. */
		SHARED
	}

	/** Whether everybody may use it. */
	public boolean isShared() {
		return kind == Kind.SHARED;
	}

	/** Its tables that hold something about people. */
	public List<Table> personal() {
		return tables.stream().filter(table -> !table.personal().isEmpty()).toList();
	}

	/** Whether it is a context of its own. */
	public boolean isContext() {
		return kind == Kind.CONTEXT;
	}
}
