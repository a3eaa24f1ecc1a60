package no.samskaping.workbench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/** Settings that hold wherever the workbench runs, in the application and in the tests of each module; everything else may override them. */
final class SharedSettings implements EnvironmentPostProcessor {

	/** The build has proven the product's own walls; those of extensions are proven when they start, which takes a look at every class. */
	private static final Map<String, Object> WITH_EXTENSIONS = Map.of("spring.modulith.runtime.verification-enabled", true, "spring.autoconfigure.exclude", "");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (ExtensionModules.arePresent()) {
			environment.getPropertySources().addLast(new MapPropertySource("extensions", WITH_EXTENSIONS));
		}
		try {
			new YamlPropertySourceLoader()
					.load("workbench", new ClassPathResource("workbench.yaml", SharedSettings.class.getClassLoader()))
					.forEach(environment.getPropertySources()::addLast);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
