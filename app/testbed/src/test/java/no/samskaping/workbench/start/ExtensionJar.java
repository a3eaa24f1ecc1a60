package no.samskaping.workbench.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import no.samskaping.TestApplication;
import no.samskaping.testbed.TestDatabase;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A jar as another team would bring it, made in a test. */
final class ExtensionJar {

	private final Path folder;
	private final Map<String, String> resources = new LinkedHashMap<>();
	private final Map<String, String> sources = new LinkedHashMap<>();

	ExtensionJar(Path folder) {
		this.folder = folder;
	}

	ExtensionJar with(String resource, String content) {
		resources.put(resource, content);
		return this;
	}

	ExtensionJar withSource(String type, String code) {
		sources.put(type, code);
		return this;
	}

	/** Starts the application in a process of its own, with the jar appended to a class path that does not know it. */
	String startedWith(TestDatabase database) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var classPath = System.getProperty("java.class.path") + File.pathSeparator + made();
		var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, StartsAndEnds.class.getName(),
				"--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + TestDatabase.APPLICATION,
				"--spring.datasource.password=",
				"--spring.flyway.user=" + TestDatabase.OWNER,
				"--spring.flyway.password=",
				"--samskaping.events.redelivery.enabled=false").redirectErrorStream(true).start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return "%s%nended with %d".formatted(said, process.onExit().join().exitValue());
	}

	private Path made() throws IOException {
		var classes = Files.createDirectories(folder.resolve("classes"));
		compile(classes);
		var file = folder.resolve("extension.jar");
		try (var jar = new JarOutputStream(Files.newOutputStream(file)); var compiled = Files.walk(classes)) {
			for (var one : compiled.filter(Files::isRegularFile).toList()) {
				add(jar, classes.relativize(one).toString().replace(File.separatorChar, '/'), Files.readAllBytes(one));
			}
			for (var one : resources.entrySet()) {
				add(jar, one.getKey(), one.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private void compile(Path classes) {
		if (sources.isEmpty()) {
			return;
		}
		var compiler = ToolProvider.getSystemJavaCompiler();
		var options = List.of("-d", classes.toString(), "-proc:none", "-parameters", "-cp", System.getProperty("java.class.path"));
		var units = sources.entrySet().stream().map(it -> new Source(it.getKey(), it.getValue())).toList();
		if (!compiler.getTask(null, null, null, options, null, units).call()) {
			throw new IllegalStateException("The extension does not compile");
		}
	}

	private static void add(JarOutputStream jar, String name, byte[] content) {
		try {
			jar.putNextEntry(new JarEntry(name));
			jar.write(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static final class Source extends SimpleJavaFileObject {

		private final String code;

		Source(String type, String code) {
			super(URI.create("string:///" + type.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
			this.code = code;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return code;
		}
	}

	/** The application, with whatever lies on its class path. */
	static final class StartsAndEnds {

		public static void main(String[] arguments) {
			new SpringApplicationBuilder(TestApplication.class).web(WebApplicationType.NONE).run(arguments).close();
		}
	}
}
