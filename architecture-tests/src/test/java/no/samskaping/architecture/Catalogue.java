package no.samskaping.architecture;

import java.util.List;
import java.util.stream.Stream;

/** All breaches that are planted at every build. */
final class Catalogue {

	static final List<Breach> ALL = Stream.of(SurfaceBreaches.ALL, HabitBreaches.ALL, ScreenBreaches.ALL, EventBreaches.ALL, ListenerBreaches.ALL,
			DataBreaches.ALL, DatabaseBreaches.ALL, MigrationBreaches.ALL, TextBreaches.ALL, RuleBreaches.ALL).flatMap(List::stream).toList();

	private Catalogue() {}

	/** What is planted before guards of one sort, breaches and allowed neighbours. */
	static List<String> planted(Class<? extends Guard> sort) {
		return ALL.stream().filter(breach -> sort.isInstance(breach.guard())).flatMap(breach -> Stream.of(breach.planted(), breach.neighbour()))
				.filter(text -> !text.isEmpty()).toList();
	}
}
