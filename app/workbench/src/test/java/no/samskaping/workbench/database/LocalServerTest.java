package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

import no.samskaping.workbench.start.CannotStart;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("own-postgres")
class LocalServerTest {

	@TempDir(factory = InMemory.class)
	Path temporary;

	Path data;

	@BeforeEach
	void besideEachOther() {
		data = temporary.resolve("with space and æ").resolve("data");
	}

	@Test
	void whatWasWrittenIsThereAfterTheNextStart() throws IOException {
		try (var server = firstStart()) {
			owner(server).execute("create table kept (word text)");
			owner(server).update("insert into kept values ('tillit')");
		}
		try (var server = start()) {
			assertThat(owner(server).queryForObject("select word from kept", String.class)).isEqualTo("tillit");
		}
	}

	@Test
	void whatIsCommittedIsOnTheDisk() throws IOException {
		try (var server = start()) {
			assertThat(setting(server, "fsync")).isEqualTo("on");
			assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
			assertThat(setting(server, "full_page_writes")).isEqualTo("on");
		}
	}

	@Test
	void norwegianLettersAreLetters() throws IOException {
		try (var server = start()) {
			assertThat(owner(server).queryForObject("select lower('ÆØÅ')", String.class)).isEqualTo("æøå");
			owner(server).execute("create extension pg_trgm");
			assertThat(owner(server).queryForObject("select array_length(show_trgm('æøå'), 1)", Integer.class)).isEqualTo(4);
		}
	}

	@Test
	void onlyThisMachineReachesItAndOnlyWithAPassword() throws IOException {
		try (var server = start()) {
			assertThat(setting(server, "listen_addresses")).isEqualTo("localhost");
			var socketDirectory = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(4);
			assertThat(socketDirectory).isEmpty();
			for (var role : new String[] { "postgres", "samskaping_owner", "samskaping_app" }) {
				assertThatThrownBy(() -> to(server.asOwner().getJdbcUrl(), role, "").execute("select 1"))
						.hasStackTraceContaining("password");
			}
		}
	}

	@Test
	void theApplicationsRoleMayMakeNothing() throws IOException {
		try (var server = start()) {
			for (var attempt : new String[] { "create table mine (n int)", "create temporary table mine (n int)", "create schema mine" }) {
				assertThatThrownBy(() -> application(server).execute(attempt)).hasStackTraceContaining("permission denied");
			}
		}
	}

	@Test
	void thePasswordsAreNewAtEachStart() throws IOException {
		String before;
		try (var server = start()) {
			before = server.asApplication().getPassword();
		}
		try (var server = start()) {
			assertThat(server.asApplication().getPassword()).isNotEqualTo(before);
			assertThat(server.asApplication()).asString().doesNotContain(server.asApplication().getPassword());
		}
	}

	@Test
	void otherUsersOfTheMachineSeeNothing() throws IOException {
		try (var _ = firstStart()) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password")))).isEqualTo("rw-------");
		}
	}

	@Test
	void aSecondStartInTheSameProcessIsRefused() throws IOException {
		try (var _ = start()) {
			assertThatCannotStart("already running");
		}
		try (var server = start()) {
			assertThat(setting(server, "fsync")).isEqualTo("on");
		}
	}

	@Test
	void aSecondStartIsRefusedAndTheFirstIsNotDisturbed() throws IOException {
		try (var server = start(); var other = AnotherProcess.starts(data, Map.of())) {
			assertThat(other.said()).contains("already running with the data directory " + data);
			assertThat(setting(server, "fsync")).isEqualTo("on");
		}
	}

	@Test
	void whatAKilledProcessLeftRunningIsStoppedAndItsDataAreKept() throws IOException {
		try (var server = start()) {
			owner(server).execute("create table kept (word text)");
		}
		try (var other = AnotherProcess.starts(data, Map.of())) {
			assertThat(other.hasStarted()).as(other.said()).isTrue();
			other.kill();
		}
		var left = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
		assertThat(commandOf(left)).as("the server outlives its process").isPresent();
		try (var server = start()) {
			assertThat(commandOf(left)).as("ended; it may still wait for somebody to take note").isEmpty();
			assertThat(owner(server).queryForList("select word from kept")).isEmpty();
		}
	}

	@Test
	void aNumberThatNowBelongsToAnotherProgramEndsNothing() throws IOException {
		try (var _ = start()) {
			// makes the files
		}
		var innocent = new ProcessBuilder("sleep", "600").start();
		try {
			Files.writeString(data.resolve("postgres/postmaster.pid"), innocent.pid() + "\n");
			try (var server = start()) {
				assertThat(setting(server, "fsync")).isEqualTo("on");
			}
			assertThat(innocent.isAlive()).isTrue();
		} finally {
			innocent.destroy();
		}
	}

	@Test
	void filesOfAnotherPostgresAreLeftAlone() throws IOException {
		Files.createDirectories(data.resolve("postgres"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
		assertThatCannotStart("PostgreSQL 17");
		assertThat(data.resolve("postgres")).isDirectoryNotContaining("glob:**postgresql.conf");
	}

	@Test
	void filesThatOthersMayReadAreNotUsed() throws IOException {
		Files.createDirectories(data.resolve("postgres"));
		Files.setPosixFilePermissions(data.resolve("postgres"), PosixFilePermissions.fromString("rwxr-xr-x"));
		assertThatCannotStart("chmod");
	}

	@Test
	void filesOfAnotherUserAreNotUsed() throws IOException {
		Files.createDirectories(data);
		var ofAnother = data.resolve("postgres");
		if (Files.getAttribute(data, "unix:uid").equals(0)) {
			Files.createDirectory(ofAnother);
			Files.setAttribute(ofAnother, "unix:uid", 4711);
		} else {
			Files.createSymbolicLink(ofAnother, Path.of("/usr"));
		}
		assertThatCannotStart("chown");
	}

	@Test
	void aDirectoryThatCannotBeMadeIsSaid() throws IOException {
		Files.writeString(temporary.resolve("file"), "not a directory");
		data = temporary.resolve("file/data");
		assertThatCannotStart("cannot be created or written");
	}

	@Test
	void tooLittleRoomIsSaid() {
		try (var directory = DataDirectory.take(data)) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> directory.requireRoom(Long.MAX_VALUE))
					.withMessageContaining("too little room");
		}
	}

	@Test
	void aLostPasswordIsSaid() throws IOException {
		try (var _ = start()) {
			// makes the files
		}
		Files.delete(data.resolve("password"));
		assertThatCannotStart("password is missing");
	}

	@Test
	void aWrongPasswordIsSaidAndLeavesNothingRunning() throws IOException {
		try (var _ = start()) {
			// makes the files
		}
		Files.writeString(data.resolve("password"), "wrong");
		assertThatCannotStart("does not fit");
		assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	@Timeout(30)
	void whatPostgresSaysAgainstStartingIsPassedOnAtOnce() throws IOException {
		try (var _ = start()) {
			// makes the files
		}
		Files.writeString(data.resolve("postgres/postgresql.conf"), "no_such_setting = on\n");
		assertThatCannotStart("no_such_setting");
	}

	@Test
	void rootWithoutUserNamespacesIsToldToUseAnotherUser() throws IOException {
		try (var other = AnotherProcess.starts(data, Map.of("PATH", "/nowhere"))) {
			if (Files.getAttribute(data, "unix:uid").equals(0)) {
				assertThat(other.said()).contains("does not start as root");
			} else {
				assertThat(other.hasStarted()).as(other.said()).isTrue();
			}
		}
	}

	private static Optional<String> commandOf(long process) {
		return ProcessHandle.of(process).flatMap(it -> it.info().command());
	}

	private void assertThatCannotStart(String message) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(this::firstStart).withMessageContaining(message);
	}

	/** On whatever is there, or on nothing. */
	private LocalServer firstStart() {
		return LocalServer.start(data, Prepared.PROGRAM);
	}

	/** On what an earlier start left. */
	private LocalServer start() throws IOException {
		if (Files.notExists(data)) {
			Prepared.at(data);
		}
		return LocalServer.start(data, Prepared.PROGRAM);
	}

	private static String setting(LocalServer server, String name) {
		return application(server).queryForObject("select current_setting(?)", String.class, name);
	}

	private static JdbcTemplate owner(LocalServer server) {
		return to(server.asOwner().getJdbcUrl(), server.asOwner().getUsername(), server.asOwner().getPassword());
	}

	private static JdbcTemplate application(LocalServer server) {
		return to(server.asApplication().getJdbcUrl(), server.asApplication().getUsername(), server.asApplication().getPassword());
	}

	private static JdbcTemplate to(String url, String user, String password) {
		return new JdbcTemplate(new DriverManagerDataSource(url, user, password));
	}
}
