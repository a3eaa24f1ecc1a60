package no.samskaping.workbench.database;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import no.samskaping.workbench.start.CannotStart;

/** A process of its own that starts the database, says so, and keeps it until it is told to end or is killed. */
final class AnotherProcess implements AutoCloseable {

	private static final String STARTED = "started";
	private static final String PREFIX = "SAID ";

	private final Process process;
	private final String said;

	private AnotherProcess(Process process) {
		this.process = process;
		this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).lines()
				.filter(line -> line.startsWith(PREFIX))
				.findFirst()
				.map(line -> line.substring(PREFIX.length()))
				.orElse("nothing");
	}

	static AnotherProcess starts(Path data, Map<String, String> environment) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), AnotherProcess.class.getName(),
				data.toString(), Prepared.PROGRAM.toString()).redirectError(Redirect.DISCARD);
		builder.environment().putAll(environment);
		return new AnotherProcess(builder.start());
	}

	boolean hasStarted() {
		return STARTED.equals(said);
	}

	String said() {
		return said;
	}

	/** As by kill -9: nothing that the process would like to do before is done. */
	void kill() {
		process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() throws IOException {
		process.getOutputStream().close();
		process.onExit().join();
	}

	public static void main(String[] arguments) throws IOException {
		var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		try (var _ = LocalServer.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
			out.println(PREFIX + STARTED);
			System.in.transferTo(OutputStream.nullOutputStream());
		} catch (CannotStart e) {
			out.println(PREFIX + e.getMessage());
		}
	}
}
