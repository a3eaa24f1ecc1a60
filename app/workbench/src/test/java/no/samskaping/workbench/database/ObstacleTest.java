package no.samskaping.workbench.database;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObstacleTest {

	@ParameterizedTest
	@EnumSource
	void namesThePlaceAndTheWayOut(Obstacle obstacle) {
		assertThat(obstacle.at(Path.of("/place"), "first", "second")).hasMessageContaining("/place").message().doesNotContain("%");
	}
}
