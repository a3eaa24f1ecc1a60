package no.samskaping.workbench.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.samskaping.workbench.Words;
import no.samskaping.workbench.database.DataPlace;
import no.samskaping.workbench.start.CannotStart;

/** Plays all scenes once; what was played stays until the demonstration's directory is removed. */
final class Performance implements ApplicationRunner, Director {

	private static final Logger LOG = LoggerFactory.getLogger(Performance.class);
	private static final String BEGUN = "begun";
	private static final String ENDED = "ended";
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration GLANCE = Duration.ofMillis(10);

	private final List<Scene> scenes;
	private final DemonstrationClock clock;
	private final JdbcClient database;
	private final DataPlace place;
	private final PriorityQueue<Moment> toCome = new PriorityQueue<>(Comparator.comparing(Moment::time).thenComparing(Moment::told));
	private int told;

	Performance(List<Scene> scenes, DemonstrationClock clock, JdbcClient database, DataPlace place) {
		this.scenes = scenes;
		this.clock = clock;
		this.database = database;
		this.place = place;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (is(ENDED)) {
			return;
		}
		if (is(BEGUN)) {
			throw new CannotStart(
					"Demonstrasjonen ble avbrutt mens den ble laget, og er bare halv. Slett %s, og start på nytt.".formatted(place.directory()),
					"The demonstration was interrupted while it was made, and is only half. Delete %s, and start again.".formatted(place.directory()));
		}
		mark(BEGUN);
		scenes.forEach(scene -> scene.play(this));
		while (!toCome.isEmpty()) {
			var moment = toCome.remove();
			clock.set(moment.time().atZone(Words.ZONE).toInstant());
			moment.happens().run();
			settle();
		}
		clock.setToRealTime();
		mark(ENDED);
		LOG.info("The demonstration is ready: all people, organisations and figures are invented");
	}

	@Override
	public LocalDate today() {
		return LocalDate.now(clock.real().withZone(Words.ZONE));
	}

	@Override
	public void at(LocalDate day, LocalTime time, Runnable happens) {
		toCome.add(new Moment(day.atTime(time), told++, happens));
	}

	private void settle() {
		var end = clock.real().instant().plus(PATIENCE);
		while (outstanding() > 0) {
			if (clock.real().instant().isAfter(end)) {
				throw new IllegalStateException("Some listener has not heard what the demonstration published; see platform.event_publication");
			}
			LockSupport.parkNanos(GLANCE.toNanos());
		}
	}

	private int outstanding() {
		return database.sql("select count(*) from platform.event_publication").query(Integer.class).single();
	}

	private void mark(String mark) {
		database.sql("insert into platform.demonstration_mark (mark, set_at) values (?, now())").param(mark).update();
	}

	private boolean is(String mark) {
		return database.sql("select exists (select from platform.demonstration_mark where mark = ?)").param(mark).query(Boolean.class).single();
	}

	private record Moment(LocalDateTime time, int told, Runnable happens) {}
}
