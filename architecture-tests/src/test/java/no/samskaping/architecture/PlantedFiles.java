package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** Texts, templates and other files in a class path of their own. */
final class PlantedFiles {

	private static final Pattern FILE = Pattern.compile("(?m)^== (\\S+)\\n((?:(?!== ).*\\n?)*)");

	private PlantedFiles() {}

	static Texts of(String planted) {
		return in(planted, folder -> {
			try (var classes = new URLClassLoader(new URL[] { folder.toUri().toURL() }, null)) {
				return Texts.found(new PathMatchingResourcePatternResolver(classes));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Whether it is files, and no code. */
	static boolean are(String planted) {
		return FILE.matcher(planted).find();
	}

	/** What is found while the files lie in a folder. */
	static <T> T in(String planted, Function<Path, T> found) {
		try {
			var folder = Files.createTempDirectory("planted");
			try {
				for (var file : FILE.matcher(planted).results().toList()) {
					var path = folder.resolve(file.group(1));
					Files.createDirectories(path.getParent());
					Files.writeString(path, file.group(2));
				}
				return found.apply(folder);
			} finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
