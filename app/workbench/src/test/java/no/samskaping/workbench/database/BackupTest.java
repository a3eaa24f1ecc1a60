package no.samskaping.workbench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.samskaping.workbench.start.CannotStart;

/** What was in the platform is in its backup, and comes back. */
@Tag("own-postgres")
class BackupTest {

	@TempDir(factory = InMemory.class)
	Path directory;

	@Test
	void a_backup_taken_while_rows_are_written_comes_back_whole() throws Exception {
		var data = Prepared.at(directory.resolve("data"));
		var file = directory.resolve("backup.zip");
		var enough = new AtomicBoolean();
		int surely;
		try (var server = LocalServer.start(data, Prepared.PROGRAM)) {
			execute(server, "create table kept (number bigint primary key, filling text)");
			execute(server, "insert into kept select n, repeat('x', 500) from generate_series(1, 20000) n");
			var writer = Thread.ofVirtual().start(() -> write(server, enough));
			surely = count(server);
			Backup.of(data).to(file);
			enough.set(true);
			writer.join();
		}

		var elsewhere = directory.resolve("elsewhere");
		assertThat(Restore.from(file).into(elsewhere)).isEmpty();

		try (var server = LocalServer.start(elsewhere, Prepared.PROGRAM)) {
			assertThat(count(server)).isGreaterThanOrEqualTo(surely);
			execute(server, "insert into kept values (-1, 'after')");
		}
	}

	@Test
	void the_former_data_are_moved_aside_not_deleted() throws Exception {
		var data = Prepared.at(directory.resolve("data"));
		try (var server = LocalServer.start(data, Prepared.PROGRAM)) {
			execute(server, "create table kept (number bigint)");
		}

		var former = Restore.from(Prepared.backup()).into(data).orElseThrow();

		assertThat(former.resolve("postgres").resolve("PG_VERSION")).exists();
		try (var server = LocalServer.start(data, Prepared.PROGRAM)) {
			assertThatThrownBy(() -> count(server)).hasMessageContaining("\"kept\" does not exist");
		}
	}

	@Test
	void a_damaged_backup_changes_nothing() throws Exception {
		var file = Files.copy(Prepared.backup(), directory.resolve("damaged.zip"));
		try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
			Files.writeString(zip.getPath("postgres", "PG_VERSION"), "99");
		}
		assertChangesNothing(file, "PG_VERSION");
	}

	@Test
	void a_file_that_is_no_backup_changes_nothing() throws Exception {
		assertChangesNothing(Files.writeString(directory.resolve("text.zip"), "not a backup"), "is damaged");

		var sums = directory.resolve("sums.zip");
		try (var zip = FileSystems.newFileSystem(URI.create("jar:" + sums.toUri()), Map.of("create", "true"))) {
			Files.writeString(zip.getPath("SHA256SUMS"), "no sums\n");
		}
		assertChangesNothing(sums, "SHA256SUMS");

		assertChangesNothing(directory.resolve("none.zip"), "does not exist");
	}

	@Test
	void a_backup_never_overwrites_a_file() throws Exception {
		var file = Files.createFile(directory.resolve("backup.zip"));
		assertThatThrownBy(() -> Backup.of(someData()).to(file)).isInstanceOf(CannotStart.class);
		assertThat(file).isEmptyFile();
	}

	@Test
	void nothing_can_be_restored_while_the_platform_runs() throws Exception {
		var data = Prepared.at(directory.resolve("data"));
		try (var _ = LocalServer.start(data, Prepared.PROGRAM)) {
			assertThatThrownBy(() -> Restore.from(Prepared.backup()).into(data)).isInstanceOf(CannotStart.class)
					.hasMessageContaining("already running");
		}
	}

	private void assertChangesNothing(Path file, String message) throws IOException {
		var data = someData();
		assertThatThrownBy(() -> Restore.from(file).into(data)).isInstanceOf(CannotStart.class).hasMessageContaining(message);
		assertThat(data.resolve("postgres").resolve("PG_VERSION")).hasContent("18");
		assertThat(data).isDirectoryNotContaining("glob:**{restoring,before}-*");
	}

	/** What looks like data, as long as nobody starts on them. */
	private Path someData() throws IOException {
		var data = directory.resolve("some");
		Files.createDirectories(data.resolve("postgres"));
		Files.writeString(data.resolve("postgres").resolve("PG_VERSION"), "18");
		Files.writeString(data.resolve("password"), "secret");
		return data;
	}

	private static void write(LocalServer server, AtomicBoolean enough) {
		try (var connection = DriverManager.getConnection(server.asOwner().getJdbcUrl(), server.asOwner().getUsername(), server.asOwner().getPassword());
				var insert = connection.prepareStatement("insert into kept values (?, repeat('y', 2000))")) {
			for (var number = 100_000L; !enough.get(); number++) {
				insert.setLong(1, number);
				insert.execute();
			}
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void execute(LocalServer server, String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(server.asOwner().getJdbcUrl(), server.asOwner().getUsername(), server.asOwner().getPassword())) {
			connection.createStatement().execute(sql);
		}
	}

	private static int count(LocalServer server) throws SQLException {
		try (var connection = DriverManager.getConnection(server.asOwner().getJdbcUrl(), server.asOwner().getUsername(), server.asOwner().getPassword());
				var counted = connection.createStatement().executeQuery("select count(*) from kept")) {
			counted.next();
			return counted.getInt(1);
		}
	}
}
