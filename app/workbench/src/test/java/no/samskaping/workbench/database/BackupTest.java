package no.samskaping.workbench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

	private static final Path PROGRAM = Path.of("target", "postgres-program").toAbsolutePath();

	@TempDir
	Path directory;

	@Test
	void a_backup_taken_while_rows_are_written_comes_back_whole() throws Exception {
		var data = directory.resolve("data");
		var file = directory.resolve("backup.zip");
		var enough = new AtomicBoolean();
		int surely;
		try (var server = LocalServer.start(data, PROGRAM)) {
			execute(server, "create table kept (number bigint primary key, filling text)");
			execute(server, "insert into kept select n, repeat('x', 500) from generate_series(1, 20000) n");
			var writer = Thread.ofVirtual().start(() -> write(server, enough));
			surely = count(server);
			Backup.of(data).to(file);
			enough.set(true);
			writer.join();
		}

		var elsewhere = directory.resolve("elsewhere");
		assertThat(Backup.restore(file, elsewhere)).isEmpty();

		try (var server = LocalServer.start(elsewhere, PROGRAM)) {
			assertThat(count(server)).isGreaterThanOrEqualTo(surely);
			execute(server, "insert into kept values (-1, 'after')");
		}
	}

	@Test
	void the_former_data_are_moved_aside_not_deleted() throws Exception {
		var data = directory.resolve("data");
		try (var server = LocalServer.start(data, PROGRAM)) {
			execute(server, "create table kept (number bigint)");
		}
		var file = directory.resolve("backup.zip");
		Backup.of(data).to(file);
		try (var server = LocalServer.start(data, PROGRAM)) {
			execute(server, "insert into kept values (1)");
		}

		var former = Backup.restore(file, data).orElseThrow();

		assertThat(former.resolve("postgres").resolve("PG_VERSION")).exists();
		try (var server = LocalServer.start(data, PROGRAM)) {
			assertThat(count(server)).isZero();
		}
	}

	@Test
	void a_damaged_backup_changes_nothing() throws Exception {
		var data = directory.resolve("data");
		LocalServer.start(data, PROGRAM).close();
		var file = directory.resolve("backup.zip");
		Backup.of(data).to(file);
		try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
			Files.writeString(zip.getPath("postgres", "PG_VERSION"), "99");
		}

		assertThatThrownBy(() -> Backup.restore(file, data)).isInstanceOf(CannotStart.class).hasMessageContaining("PG_VERSION");
		assertThat(data.resolve("postgres").resolve("PG_VERSION")).content().startsWith("18");
	}

	@Test
	void a_backup_never_overwrites_a_file() throws Exception {
		var data = directory.resolve("data");
		LocalServer.start(data, PROGRAM).close();
		var file = Files.createFile(directory.resolve("backup.zip"));

		assertThatThrownBy(() -> Backup.of(data).to(file)).isInstanceOf(CannotStart.class);
		assertThat(file).isEmptyFile();
	}

	@Test
	void nothing_can_be_restored_while_the_platform_runs() throws Exception {
		var data = directory.resolve("data");
		var file = directory.resolve("backup.zip");
		try (var _ = LocalServer.start(data, PROGRAM)) {
			Backup.of(data).to(file);

			assertThatThrownBy(() -> Backup.restore(file, data)).isInstanceOf(CannotStart.class);
		}
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
