package no.samskaping.workbench.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.samskaping.workbench.Words;

/** Plays all scenes once, in their order; what was played stays until the demonstration's directory is removed. */
final class Performance implements ApplicationRunner, Director {

	private static final Logger LOG = LoggerFactory.getLogger(Performance.class);
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration GLANCE = Duration.ofMillis(20);

	private final List<Scene> scenes;
	private final DemonstrationClock clock;
	private final JdbcClient database;

	Performance(List<Scene> scenes, DemonstrationClock clock, JdbcClient database) {
		this.scenes = scenes.stream().sorted(Comparator.comparingInt(Scene::order)).toList();
		this.clock = clock;
		this.database = database;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (var scene : scenes) {
			var name = scene.getClass().getName();
			if (wasPlayed(name)) {
				continue;
			}
			scene.play(this);
			settle();
			clock.setToRealTime();
			database.sql("insert into platform.demonstration_scene (name, played_at) values (?, now())").param(name).update();
		}
		LOG.info("The demonstration is ready: all people, organisations and figures are invented");
	}

	@Override
	public LocalDate today() {
		return LocalDate.now(clock.real().withZone(Words.ZONE));
	}

	@Override
	public void at(LocalDate day, LocalTime time) {
		clock.set(day.atTime(time).atZone(Words.ZONE).toInstant());
	}

	@Override
	public void settle() {
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

	private boolean wasPlayed(String scene) {
		return database.sql("select exists (select from platform.demonstration_scene where name = ?)").param(scene).query(Boolean.class).single();
	}
}
