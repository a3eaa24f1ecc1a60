package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.regex.Pattern;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** Texts and templates in a class path of their own. */
final class PlantedFiles {

	private static final Pattern FILE = Pattern.compile("(?m)^== (\\S+)\\n((?:(?!== ).*\\n?)*)");

	private PlantedFiles() {}

	static Texts of(String planted) {
		try {
			var folder = Files.createTempDirectory("planted");
			try (var classes = new URLClassLoader(new URL[] { folder.toUri().toURL() }, null)) {
				for (var file : FILE.matcher(planted).results().toList()) {
					var path = folder.resolve(file.group(1));
					Files.createDirectories(path.getParent());
					Files.writeString(path, file.group(2));
				}
				return Texts.found(new PathMatchingResourcePatternResolver(classes));
			} finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
