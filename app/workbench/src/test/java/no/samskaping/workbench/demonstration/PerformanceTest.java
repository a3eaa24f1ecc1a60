package no.samskaping.workbench.demonstration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.database.DataPlace;
import no.samskaping.workbench.start.CannotStart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringJUnitConfig(PlatformDatabase.class)
class PerformanceTest {

	@Autowired
	JdbcClient database;

	@AfterEach
	void nothing_was_played() {
		database.sql("delete from platform.demonstration_mark").update();
	}

	@Test
	void a_half_demonstration_is_not_shown_and_its_directory_is_named() {
		Scene broken = director -> director.at(director.today(), LocalTime.NOON, () -> {
			throw new IllegalStateException("cut off");
		});
		assertThatThrownBy(() -> performance(broken).run(new DefaultApplicationArguments())).hasMessage("cut off");
		assertThatThrownBy(() -> performance(director -> {}).run(new DefaultApplicationArguments())).isInstanceOf(CannotStart.class)
				.hasMessageContaining("Delete /somewhere/demonstrasjon");
	}

	private Performance performance(Scene scene) {
		return new Performance(List.of(scene), new DemonstrationClock(Clock.systemUTC()), database, new DataPlace(Path.of("/somewhere/demonstrasjon")));
	}
}
