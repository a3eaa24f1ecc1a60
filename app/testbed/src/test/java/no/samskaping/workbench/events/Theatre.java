package no.samskaping.workbench.events;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import no.samskaping.TestApplication;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The application in a process of its own, which ends as it should, or is killed. */
final class Theatre implements AutoCloseable {

	static final String SHUT = "shut";
	static final String INSIDE = "inside";

	private static final String OPEN = "open";
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Process process;
	private final Path hall;

	private Theatre(Process process, Path hall) {
		this.process = process;
		this.hall = hall;
	}

	/** Begins to start. */
	static Theatre opening(Path hall, String... settings) throws IOException {
		Files.createDirectories(hall);
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-cp", System.getProperty("java.class.path"), Theatre.class.getName(), "--rehearsal.hall=" + hall));
		command.addAll(List.of(settings));
		return new Theatre(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(hall.resolve("said").toFile())).start(), hall);
	}

	Theatre awaitOpen() {
		return awaitFile(OPEN);
	}

	/** The listener has begun, has done what it does, and has not ended. */
	Theatre awaitInside() {
		return awaitFile(INSIDE);
	}

	private Theatre awaitFile(String name) {
		await().atMost(PATIENCE).until(() -> Files.exists(hall.resolve(name)) || !process.isAlive());
		assertThat(hall.resolve(name)).as(() -> said()).exists();
		return this;
	}

	private String said() {
		try {
			return Files.readString(hall.resolve("said"));
		} catch (IOException e) {
			return "nothing: " + e;
		}
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
		try (var context = new SpringApplicationBuilder(TestApplication.class, Applause.class).web(WebApplicationType.NONE).run(arguments)) {
			var environment = context.getEnvironment();
			var ended = environment.getProperty("rehearsal.ended", UUID.class);
			if (ended != null) {
				context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> context.publishEvent(new PlayEnded(ended)));
			}
			Files.createFile(Path.of(environment.getRequiredProperty("rehearsal.hall"), OPEN));
			System.in.transferTo(OutputStream.nullOutputStream());
		}
	}
}
