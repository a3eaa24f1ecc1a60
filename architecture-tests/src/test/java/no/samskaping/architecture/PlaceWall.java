package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies where, so that no module's folder or jar speaks in another's name and sees what that one keeps inside, or hides what other walls read. */
enum PlaceWall {

	A_MODULE_HOLDS_NO_PACKAGE_BUT_ITS_OWN {

		@Override
		Stream<String> strangers(String module, List<String> files) {
			return files.stream().filter(file -> file.endsWith(".class"))
					.map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.')).filter(type -> !isOwn(module, type))
					.map(type -> "%s lies among the classes of %s, but not in a package of it".formatted(type, module));
		}
	},

	SQL_STANDS_IN_ITS_CLASS_OR_IN_A_MIGRATION {

		@Override
		Stream<String> strangers(String module, List<String> files) {
			return files.stream().filter(file -> file.endsWith(".sql") && !file.matches("db/migration/\\w+/[^/]+") || file.endsWith("jdbc-named-queries.properties"))
					.map(file -> "%s of %s holds SQL that no wall reads: put it into the class that asks, or into a migration".formatted(file, module));
		}
	};

	static final String APP = "app";
	static final String WORKBENCH = "workbench";

	/** What in a module's folder or jar stands against the wall. */
	List<String> broken(String module, Path home) {
		try {
			if (Files.isDirectory(home)) {
				return strangers(module, home);
			}
			try (var jar = FileSystems.newFileSystem(home)) {
				return strangers(module, jar.getPath("/"));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String toString() {
		return name().toLowerCase();
	}

	abstract Stream<String> strangers(String module, List<String> files);

	private List<String> strangers(String module, Path root) throws IOException {
		try (var files = Files.walk(root)) {
			return strangers(module, files.map(file -> root.relativize(file).toString().replace('\\', '/')).toList()).toList();
		}
	}

	/** The application's parts have packages beside the contexts'. */
	private static boolean isOwn(String module, String type) {
		if (!module.equals(APP)) {
			return type.startsWith(Contexts.ROOT + module + ".");
		}
		return type.startsWith(Contexts.ROOT) && !type.startsWith(Contexts.ROOT + WORKBENCH + ".")
				&& Contexts.NAMES.stream().noneMatch(context -> type.startsWith(Contexts.ROOT + context + "."));
	}
}
