package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

import no.samskaping.SamskapingApplication;

/** The contexts, and which way their arrows point. */
class ModulesTest {

	private static final ApplicationModules MODULES = ApplicationModules.of(SamskapingApplication.class);

	@ParameterizedTest
	@EnumSource
	void the_modules_keep_the_wall(ModuleWall wall) {
		assertThat(wall.broken(MODULES)).isEmpty();
	}
}
