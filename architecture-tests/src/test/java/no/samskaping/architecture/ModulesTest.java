package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

import no.samskaping.SamskapingApplication;
import no.samskaping.agreements.AgreementId;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Subject;

/** The contexts, and which way their arrows point. */
class ModulesTest {

	private static final ApplicationModules MODULES = ApplicationModules.of(SamskapingApplication.class);

	/** A class of each module, which tells where the others lie. */
	private static final Map<String, Class<?>> HOMES = Map.of(PlaceWall.APP, SamskapingApplication.class, PlaceWall.WORKBENCH, Subject.class,
			"partnership", PartyId.class, "initiatives", InitiativeId.class, "agreements", AgreementId.class, "meetings", MeetingId.class);

	@ParameterizedTest
	@EnumSource
	void the_modules_keep_the_wall(ModuleWall wall) {
		assertThat(wall.broken(MODULES)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void the_sources_keep_the_wall(SourceWall wall) throws IOException {
		for (var module : List.of("app", "partnership", "initiatives", "agreements", "meetings")) {
			try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
				var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
				assertThat(sources).hasSizeGreaterThan(20).allSatisfy(source -> assertThat(wall.broken(Files.readString(source))).isEmpty());
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void the_classes_keep_the_wall(PlaceWall wall) throws URISyntaxException {
		for (var home : HOMES.entrySet()) {
			var place = home.getValue().getProtectionDomain().getCodeSource().getLocation();
			assertThat(wall.broken(home.getKey(), Path.of(place.toURI()))).as(home.getKey()).isEmpty();
		}
	}
}
