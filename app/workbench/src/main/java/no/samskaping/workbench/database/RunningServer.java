package no.samskaping.workbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server that runs on a directory, as its superuser sees it while a base backup is taken. */
final class RunningServer implements AutoCloseable {

	private static final int PORT = 3;
	private static final String SLOT_IS_TAKEN = "42710";
	private static final String REFUSED = "28";

	private final Path data;
	private final Connection connection;

	private RunningServer(Path data, Connection connection) {
		this.data = data;
		this.connection = connection;
	}

	static RunningServer of(Path data) {
		var password = data.resolve(Backup.PASSWORD);
		try {
			var port = Files.readAllLines(data.resolve(Backup.CLUSTER).resolve("postmaster.pid")).get(PORT).strip();
			return new RunningServer(data, DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres",
					Files.readString(password).strip()));
		} catch (SQLException e) {
			throw String.valueOf(e.getSQLState()).startsWith(REFUSED) ? Obstacle.PASSWORD_LOST.at(password, e)
					: CopyObstacle.NOT_ANSWERING.because(e, data);
		} catch (IOException | IndexOutOfBoundsException e) {
			throw CopyObstacle.NOT_ANSWERING.because(e, data);
		}
	}

	/** The slot, which ends with the connection, keeps the log that the backup needs; there is one, so that two do not meet. */
	void beginBackup() {
		try (var statement = connection.createStatement()) {
			statement.execute("select pg_create_physical_replication_slot('backup', true, true)");
			statement.execute("select pg_backup_start('samskapingsplattformen', true)");
		} catch (SQLException e) {
			throw SLOT_IS_TAKEN.equals(e.getSQLState()) ? CopyObstacle.ANOTHER_BACKUP.because(e, data) : CopyObstacle.NOT_ANSWERING.because(e, data);
		}
	}

	/** @return what PostgreSQL needs to know of where the backup began */
	String endBackup() {
		try (var statement = connection.createStatement(); var stopped = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
			stopped.next();
			return stopped.getString(1);
		} catch (SQLException e) {
			throw CopyObstacle.NOT_ANSWERING.because(e, data);
		}
	}

	@Override
	public void close() {
		try {
			connection.close();
		} catch (SQLException e) {
			throw CopyObstacle.NOT_ANSWERING.because(e, data);
		}
	}
}
