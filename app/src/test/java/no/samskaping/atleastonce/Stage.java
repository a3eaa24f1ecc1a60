package no.samskaping.atleastonce;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** Plays the demonstration's scenes in the order of time; between two moments somebody else has the word. The clock stays at the last one. */
final class Stage implements Director {

	private final PriorityQueue<Moment> toCome = new PriorityQueue<>(Comparator.comparing(Moment::time).thenComparing(Moment::told));
	private final LocalDate today = LocalDate.now(Clock.system(Words.ZONE));
	private int told;

	void play(List<Scene> scenes, Runnable between) {
		scenes.forEach(scene -> scene.play(this));
		while (!toCome.isEmpty()) {
			var moment = toCome.remove();
			showTime(moment.time());
			moment.happens().run();
			between.run();
		}
	}

	@Override
	public LocalDate today() {
		return today;
	}

	@Override
	public void at(LocalDate day, LocalTime time, Runnable happens) {
		toCome.add(new Moment(day.atTime(time), told++, happens));
	}

	private static void showTime(LocalDateTime time) {
		MovableClock.SHARED.reset();
		MovableClock.SHARED.moveBy(Duration.between(MovableClock.SHARED.instant(), time.atZone(Words.ZONE)));
	}

	private record Moment(LocalDateTime time, int told, Runnable happens) {}
}
