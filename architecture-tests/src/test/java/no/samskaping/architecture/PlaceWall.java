package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where compiled code lies, so that no module's folder or jar speaks in another's name and sees what that one keeps inside its packages. */
enum PlaceWall {

	A_MODULE_HOLDS_NO_PACKAGE_BUT_ITS_OWN;

	static final String APP = "app";
	static final String WORKBENCH = "workbench";

	/** What of a module's classes stands against the wall. */
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

	private static List<String> strangers(String module, Path root) throws IOException {
		try (var files = Files.walk(root)) {
			return files.map(file -> root.relativize(file).toString()).filter(file -> file.endsWith(".class"))
					.map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.')).filter(type -> !isOwn(module, type))
					.map(type -> "%s lies among the classes of %s, but not in a package of it".formatted(type, module)).toList();
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
