package no.samskaping.workbench.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What PostgreSQL says, from one start on. */
final class ServerLog {

	private static final String WRONG_PASSWORD = "password authentication failed";
	private static final List<String> REFUSALS = List.of("could not start server", WRONG_PASSWORD);
	private static final int LAST_LINES = 15;
	private static final long BETWEEN_LOOKS_MILLIS = 100;
	private static final long LARGE = 10L * 1024 * 1024;

	private final Path file;
	private final long begin;

	private ServerLog(Path file, long begin) {
		this.file = file;
		this.begin = begin;
	}

	/** Begins anew when the file has become large. */
	static ServerLog from(Path file) {
		try {
			if (Files.exists(file) && Files.size(file) > LARGE) {
				Files.delete(file);
			}
			return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
		} catch (IOException e) {
			throw Obstacle.CANNOT_BE_WRITTEN.at(file.getParent(), e);
		}
	}

	/** Ends a wait that has become pointless, because PostgreSQL has already said no. */
	Watch interruptsOnRefusal(Thread waiting) {
		var over = new CountDownLatch(1);
		var watch = Thread.ofPlatform().daemon().name("postgres-log").start(() -> {
			try {
				while (!over.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
					if (REFUSALS.stream().anyMatch(text()::contains)) {
						waiting.interrupt();
						return;
					}
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		return () -> {
			over.countDown();
			join(watch);
		};
	}

	boolean saysThatPasswordIsWrong() {
		return text().contains(WRONG_PASSWORD);
	}

	String lastWords() {
		var lines = text().lines().toList();
		return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
	}

	private String text() {
		try (var log = new RandomAccessFile(file.toFile(), "r")) {
			log.seek(Math.min(begin, log.length()));
			var bytes = new byte[(int) (log.length() - log.getFilePointer())];
			log.readFully(bytes);
			return new String(bytes, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}

	private static void join(Thread watch) {
		try {
			watch.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends with the start that it watches. */
	@FunctionalInterface
	interface Watch extends AutoCloseable {

		@Override
		void close();
	}
}
