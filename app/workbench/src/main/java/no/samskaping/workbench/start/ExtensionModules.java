package no.samskaping.workbench.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleSourceFactory;

/**
 * Lets the modules of extension jars count as modules, with the same walls as those of the product.
 * Each such jar names its base packages, one a line, in the file {@value #MARKER}.
 */
final class ExtensionModules implements ApplicationModuleSourceFactory {

	static final String MARKER = "META-INF/samskaping.module";

	private final List<String> packages = packagesIn(ExtensionModules.class.getClassLoader());

	static boolean arePresent() {
		return !packagesIn(ExtensionModules.class.getClassLoader()).isEmpty();
	}

	@Override
	public List<String> getRootPackages() {
		return packages;
	}

	@Override
	public List<String> getModuleBasePackages() {
		return packages;
	}

	/** What lies below a module's base package belongs to it. */
	@Override
	public ApplicationModuleDetectionStrategy getApplicationModuleDetectionStrategy() {
		return ApplicationModuleDetectionStrategy.explicitlyAnnotated();
	}

	private static List<String> packagesIn(ClassLoader classes) {
		try {
			return Collections.list(classes.getResources(MARKER)).stream().flatMap(it -> linesOf(it).stream()).distinct().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> linesOf(URL marker) {
		try (InputStream content = marker.openStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
