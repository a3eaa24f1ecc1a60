package no.samskaping.workbench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;

/** A listener with an effect that could come twice; in a theatre whose doors are shut it stays in the middle of its transaction. */
@TestComponent
class Applause {

	static final String LISTENER = "rehearsal.applause";

	private final Inbox inbox;
	private final JdbcTemplate database;
	private final Path hall;

	Applause(Inbox inbox, JdbcTemplate database, @Value("${rehearsal.hall:}") Path hall) {
		this.inbox = inbox;
		this.database = database;
		this.hall = hall;
	}

	@ApplicationModuleListener(id = LISTENER)
	void on(PlayEnded event) throws IOException {
		database.update("insert into rehearsal.delivery (event, process) values (?, ?)", event.eventId(), ProcessHandle.current().pid());
		if (inbox.first(event.eventId(), LISTENER)) {
			database.update("insert into rehearsal.applause (event) values (?)", event.eventId());
		}
		if (Files.exists(hall.resolve(Theatre.SHUT))) {
			Files.createFile(hall.resolve(Theatre.INSIDE));
			Awaitility.await().forever().until(() -> Files.notExists(hall.resolve(Theatre.SHUT)));
		}
	}
}
