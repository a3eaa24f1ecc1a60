package no.samskaping.workbench.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipFile;

import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.start.CannotStart;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What usually goes wrong with a backup or a restore is said in words, and takes nothing with it. */
@Tag("own-postgres")
class CopyTroublesTest {

	@TempDir(factory = InMemory.class)
	Path directory;

	@Test
	void data_whose_platform_crashed_are_copied_without_the_file_of_the_dead_server() throws Exception {
		var data = someData();
		Files.writeString(data.resolve("postgres").resolve("postmaster.pid"), "999999999\n" + data + "\n0\n54321\n");
		var file = directory.resolve("backup.zip");
		Backup.of(data).to(file);
		try (var zip = new ZipFile(file.toFile())) {
			assertThat(zip.getEntry("postgres/PG_VERSION")).isNotNull();
			assertThat(zip.getEntry("postgres/postmaster.pid")).isNull();
		}
	}

	@Test
	void a_place_that_is_not_there_is_named() throws Exception {
		assertSays(directory.resolve("nowhere").resolve("backup.zip"), "nowhere does not exist");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void so_is_one_where_nothing_can_be_written() throws Exception {
		assertSays(Path.of("/proc", "backup.zip"), "can be written in the directory /proc");
	}

	@Test
	void whoever_works_with_the_files_at_the_moment_is_waited_for() throws Exception {
		var data = someData();
		try (var _ = DataDirectory.take(data)) {
			assertThatThrownBy(() -> Backup.of(data).to(directory.resolve("backup.zip"))).isInstanceOf(CannotStart.class)
					.hasMessageContaining("does not answer");
		}
		assertThat(directory).isDirectoryNotContaining("glob:**backup*");
	}

	@Test
	void two_backups_do_not_meet() throws Exception {
		var data = Prepared.at(directory.resolve("data"));
		try (var _ = LocalServer.start(data, Prepared.PROGRAM); var other = RunningServer.of(data)) {
			other.beginBackup();
			assertThatThrownBy(() -> Backup.of(data).to(directory.resolve("backup.zip"))).isInstanceOf(CannotStart.class)
					.hasMessageContaining("Another backup");
		}
	}

	@Test
	void a_backup_without_the_password_is_none() throws Exception {
		var data = someData();
		Files.delete(data.resolve("password"));
		assertThatThrownBy(() -> Backup.of(data).to(directory.resolve("backup.zip"))).isInstanceOf(CannotStart.class)
				.hasMessageContaining("database's password is missing");
		assertThat(directory).isDirectoryNotContaining("glob:**backup*");
	}

	@Test
	void a_lost_password_is_what_a_restore_mends() throws Exception {
		var data = Prepared.at(directory.resolve("data"));
		Files.delete(data.resolve("password"));
		assertThat(Restore.from(Prepared.backup()).into(data).orElseThrow().resolve("postgres").resolve("PG_VERSION")).exists();
		LocalServer.start(data, Prepared.PROGRAM).close();
	}

	@Test
	void what_was_moved_aside_comes_back_if_the_rest_cannot_be_done() throws Exception {
		var data = someData();
		assertThatThrownBy(() -> Restore.from(withoutPassword()).into(data)).isInstanceOf(CannotStart.class)
				.hasMessageContaining("The former data lie where they lay");
		assertThat(data.resolve("postgres").resolve("PG_VERSION")).hasContent("18");
		assertThat(data.resolve("password")).hasContent("secret");
		assertThat(data).isDirectoryNotContaining("glob:**{restoring,before}-*");
	}

	@Test
	void after_a_restore_that_was_cut_off_no_empty_platform_begins() throws Exception {
		var data = someData();
		Files.move(data.resolve("postgres"), Files.createDirectory(data.resolve("before-restoring-1")).resolve("postgres"));
		assertThatThrownBy(() -> LocalServer.start(data, Prepared.PROGRAM)).isInstanceOf(CannotStart.class)
				.hasMessageContaining("cut off").hasMessageContaining("before-restoring-1");
		Restore.from(Prepared.backup()).into(data);
		LocalServer.start(data, Prepared.PROGRAM).close();
	}

	@Test
	void with_another_database_the_commands_name_its_own_tools() {
		assertThatThrownBy(() -> BackupCommand.carriedOut("--samskaping.backup-to=" + directory.resolve("backup.zip"),
				"--samskaping.data-directory=" + someData(), "--spring.datasource.url=jdbc:postgresql://elsewhere/samskaping"))
				.isInstanceOf(CannotStart.class).hasMessageContaining("pg_dump");
		assertThat(directory.resolve("backup.zip")).doesNotExist();
	}

	private void assertSays(Path file, String words) throws IOException {
		var data = someData();
		assertThatThrownBy(() -> Backup.of(data).to(file)).isInstanceOf(CannotStart.class).hasMessageContaining(words);
	}

	private Path withoutPassword() throws IOException {
		var file = directory.resolve("without-password.zip");
		try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of("create", "true"))) {
			Files.createDirectory(zip.getPath("postgres"));
			Files.writeString(zip.getPath("postgres", "PG_VERSION"), "18");
			Files.writeString(zip.getPath("SHA256SUMS"), HexFormat.of().formatHex(Sha256.of("18")) + "  postgres/PG_VERSION");
		}
		return file;
	}

	/** What looks like data, as long as nobody starts on them. */
	private Path someData() throws IOException {
		var data = directory.resolve("some");
		Files.createDirectories(data.resolve("postgres"));
		Files.writeString(data.resolve("postgres").resolve("PG_VERSION"), "18");
		Files.writeString(data.resolve("password"), "secret");
		return data;
	}
}
