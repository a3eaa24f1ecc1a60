package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.springframework.util.FileSystemUtils;

/** Texts of Java compiled in one go against the product, into a folder beside it. A text may hold several files, each from its {@code package} on. */
final class PlantedCode {

	private static final Pattern BEFORE_A_FILE = Pattern.compile("(?m)^(?=package )");

	private final Path folder;
	private final List<String> complaints;
	private final Map<String, Set<String>> classes = new LinkedHashMap<>();

	private PlantedCode(Collection<String> texts) {
		folder = temporary();
		var made = new Made(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null));
		var files = new ArrayList<File>();
		texts.stream().distinct().forEach(text -> BEFORE_A_FILE.splitAsStream(text).forEach(part -> files.add(new File(text, part, files.size()))));
		var said = new DiagnosticCollector<JavaFileObject>();
		ToolProvider.getSystemJavaCompiler().getTask(null, made, said,
				List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-parameters", "-Xlint:none"), null, files).call();
		complaints = said.getDiagnostics().stream().map(complaint -> complaint.getMessage(Locale.ROOT)).toList();
	}

	/** What must compile, so that another guard than the compiler meets it. */
	static PlantedCode compiled(Collection<String> texts) {
		var code = new PlantedCode(texts);
		if (!code.complaints.isEmpty()) {
			throw new IllegalStateException("What is planted does not compile: " + code.complaints);
		}
		return code;
	}

	/** What the compiler says of a text. */
	static List<String> complaints(String text) {
		return new PlantedCode(List.of(text)).complaints;
	}

	/** Where the classes lie. */
	Path folder() {
		return folder;
	}

	/** Does something while the thread finds what is planted among the product's classes. */
	<T> T amongTheProduct(Supplier<T> something) {
		var thread = Thread.currentThread();
		var product = thread.getContextClassLoader();
		try (var beside = new URLClassLoader(new URL[] { folder.toUri().toURL() }, product)) {
			thread.setContextClassLoader(beside);
			return something.get();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			thread.setContextClassLoader(product);
		}
	}

	/** The names of the classes of a text. */
	Set<String> classesOf(String text) {
		return classes.get(text);
	}

	/** The classes of all texts that a message names. */
	Set<String> namedIn(String message) {
		return classes.values().stream().flatMap(Set::stream).filter(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(message).find())
				.collect(Collectors.toSet());
	}

	private static Path temporary() {
		try {
			var folder = Files.createTempDirectory("planted");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A file of a text. */
	private static final class File extends SimpleJavaFileObject {

		private final String text;
		private final String part;

		File(String text, String part, int number) {
			super(URI.create("planted:///Planted" + number + ".java"), Kind.SOURCE);
			this.text = text;
			this.part = part;
		}

		@Override
		public String getCharContent(boolean ignoringErrors) {
			return part;
		}

		/** A text names its types as it likes, but describes no package or module. */
		@Override
		public boolean isNameCompatible(String simpleName, Kind kind) {
			return !simpleName.endsWith("-info");
		}
	}

	/** Keeps in mind which text a class was made of. */
	private final class Made extends ForwardingJavaFileManager<StandardJavaFileManager> {

		Made(StandardJavaFileManager files) {
			super(files);
		}

		@Override
		public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject source)
				throws IOException {
			classes.computeIfAbsent(((File) source).text, text -> new HashSet<>()).add(name);
			return super.getJavaFileForOutput(location, name, kind, null);
		}
	}
}
