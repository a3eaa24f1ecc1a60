package no.samskaping.workbench.start;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Settings that hold wherever the workbench runs, in the application and in the tests of each module; everything else may override them. */
final class SharedSettings implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		try {
			new YamlPropertySourceLoader()
					.load("workbench", new ClassPathResource("workbench.yaml", SharedSettings.class.getClassLoader()))
					.forEach(environment.getPropertySources()::addLast);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
