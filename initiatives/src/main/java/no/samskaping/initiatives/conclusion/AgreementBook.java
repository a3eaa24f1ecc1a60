package no.samskaping.initiatives.conclusion;

import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.ProjectCourse.Told;
import no.samskaping.initiatives.course.Agreed;

/** Remembers of each agreement the latest that was told of it, and what all of an initiative's amount to. */
@Component
public class AgreementBook {

	private final JdbcClient database;

	AgreementBook(JdbcClient database) {
		this.database = database;
	}

	/** Whether it is newer than what is known of that agreement; two that are told at once wait for each other. */
	boolean isNews(InitiativeId initiative, Told told, Agreed state) {
		database.sql("select id from initiatives.initiative where id = ? for update").param(initiative.value()).query().listOfRows();
		return database.sql("""
				insert into initiatives.agreement as known (agreement, initiative, version, state, event, told_at) values (?, ?, ?, ?, ?, ?)
				on conflict (agreement) do update set version = excluded.version, state = excluded.state, event = excluded.event, told_at = excluded.told_at
				where known.version < excluded.version""")
				.params(told.agreement(), initiative.value(), told.version(), state.name(), told.event(), told.at().atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** Whether there is or was an agreement about the initiative. */
	public boolean knowsOne(InitiativeId initiative) {
		return database.sql("select exists (select 1 from initiatives.agreement where initiative = ?)").param(initiative.value())
				.query(Boolean.class).single();
	}

	/** What they amount to: one in force counts before one that is worked on. */
	Agreed of(InitiativeId initiative) {
		var states = database.sql("select distinct state from initiatives.agreement where initiative = ?").param(initiative.value())
				.query(String.class).list();
		return states.contains(Agreed.IN_FORCE.name()) ? Agreed.IN_FORCE
				: states.contains(Agreed.IN_PROGRESS.name()) ? Agreed.IN_PROGRESS : Agreed.NOTHING;
	}
}
