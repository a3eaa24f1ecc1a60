package no.samskaping.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ShortLivedTest {

	private static final int FORKS = 2;
	private static final int FILES = 500;
	private static final long OVER = Long.MAX_VALUE;

	@TempDir
	Path home;

	@Test
	void what_killed_processes_left_is_cleared_away() throws IOException {
		var left = left(OVER, OVER);
		ShortLived.clear(home);
		assertThat(left).doesNotExist();
	}

	@Test
	void what_a_living_process_or_database_server_uses_is_left() throws IOException {
		var ofAProcess = left(ProcessHandle.current().parent().orElseThrow().pid(), OVER);
		var ofAServer = left(OVER, ProcessHandle.current().pid());
		var ofAnotherContainer = Files.createDirectory(home.resolve("samskaping-tests-0-" + OVER + "-1"));
		ShortLived.clear(home);
		assertThat(Stream.of(ofAProcess, ofAServer, ofAnotherContainer)).allSatisfy(it -> assertThat(it).exists());
	}

	@Test
	void several_may_clear_at_the_same_time() throws Exception {
		var left = left(OVER, OVER);
		for (var file = 0; file < FILES; file++) {
			Files.createFile(left.resolve("data/postgres/" + file));
		}
		try (var forks = Executors.newFixedThreadPool(FORKS)) {
			Callable<Void> fork = () -> {
				ShortLived.clear(home);
				return null;
			};
			for (var cleared : forks.invokeAll(Collections.nCopies(FORKS, fork))) {
				cleared.get();
			}
		}
		ShortLived.clear(home);
		assertThat(left).doesNotExist();
	}

	private Path left(long process, long server) throws IOException {
		var folder = home.resolve(ShortLived.ours() + process + "-1");
		Files.createDirectories(folder.resolve("data/postgres"));
		Files.writeString(folder.resolve("data/postgres/postmaster.pid"), server + "\n");
		return folder;
	}
}
