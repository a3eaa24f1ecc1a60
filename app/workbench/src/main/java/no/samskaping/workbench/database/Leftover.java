package no.samskaping.workbench.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.zonky.test.db.postgres.util.LinuxUtils;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the process that started it, as after {@code kill -9}.
 * It is stopped by {@code pg_ctl}, and only if the process named in its file is truly PostgreSQL on these very data.
 */
final class Leftover {

	private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

	private Leftover() {}

	/** Whoever calls this holds the lock on the directory: nobody who is alive uses the server. */
	static void stop(DataDirectory directory, Path program) {
		var file = directory.cluster().resolve("postmaster.pid");
		if (Files.notExists(file)) {
			return;
		}
		var process = processIn(file);
		if (process.filter(it -> isServerOf(it, directory.cluster())).isPresent()) {
			LOG.info("A PostgreSQL was left from an earlier start and is stopped first");
			stopByControl(directory, program);
		} else if (process.filter(Leftover::isSomethingElse).isPresent()) {
			delete(file);
		}
	}

	/** Whether there is one that works on these data. */
	static boolean runsOn(DataDirectory directory) {
		return processIn(directory.cluster().resolve("postmaster.pid")).filter(it -> isServerOf(it, directory.cluster())).isPresent();
	}

	private static Optional<ProcessHandle> processIn(Path file) {
		try {
			return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip())).filter(ProcessHandle::isAlive);
		} catch (IOException | RuntimeException e) {
			LOG.debug("{} says nothing of a process", file, e);
			return Optional.empty();
		}
	}

	private static boolean isServerOf(ProcessHandle process, Path cluster) {
		var arguments = process.info().arguments();
		return isPostgres(process) && arguments.map(it -> Arrays.asList(it).contains(cluster.toString())).orElse(true);
	}

	/** The number has since been given to a program that is known, and is not PostgreSQL. */
	private static boolean isSomethingElse(ProcessHandle process) {
		return process.info().command().isPresent() && !isPostgres(process);
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().map(Path::of).map(Path::getFileName).map(Path::toString)
				.filter(it -> it.startsWith("postgres")).isPresent();
	}

	private static void stopByControl(DataDirectory directory, Path program) {
		var command = new ArrayList<String>();
		if (LinuxUtils.isUnshareAvailable()) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(control(program).toString());
		command.addAll(List.of("-D", directory.cluster().toString(), "stop", "-m", "fast", "-w", "-t", "60"));
		try {
			new ProcessBuilder(command)
					.redirectErrorStream(true)
					.redirectOutput(Redirect.appendTo(directory.log().toFile()))
					.start()
					.waitFor();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static Path control(Path program) {
		var name = File.separatorChar == '\\' ? "pg_ctl.exe" : "pg_ctl";
		try (var unpacked = Files.list(program)) {
			return unpacked.map(it -> it.resolve("bin").resolve(name))
					.filter(Files::exists)
					.max(Comparator.comparing(it -> it.toFile().lastModified()))
					.orElseThrow(() -> new IllegalStateException("No pg_ctl in " + program));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
