package no.samskaping.initiatives.remark;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Ids;

/** All remarks; insert-only. */
@Component
public class Remarks {

	private final JdbcClient database;

	Remarks(JdbcClient database) {
		this.database = database;
	}

	/** Keeps what was written, in the transaction of the change that it belongs to. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(InitiativeId initiative, Remark.Kind kind, String text, Acting by, Instant at) {
		database.sql("""
				insert into initiatives.remark (id, initiative, said_at, person, actor, party, kind, text)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(Ids.next(), initiative.value(), at.atOffset(ZoneOffset.UTC), by.person() == null ? null : by.person().value(),
						by instanceof Acting.Participant participant ? participant.actor().value() : null,
						by.party() == null ? null : by.party().value(), kind.name(), text)
				.update();
	}

	/** How many there are about an initiative. */
	public int count(InitiativeId initiative) {
		return database.sql("select count(*) from initiatives.remark where initiative = ?").param(initiative.value()).query(Integer.class).single();
	}

	/** Those about an initiative, the newest first. */
	public List<Remark> about(InitiativeId initiative, int limit) {
		return database.sql("select * from initiatives.remark where initiative = ? order by id desc limit ?")
				.params(initiative.value(), limit)
				.query((row, _) -> new Remark(row.getObject("id", UUID.class), row.getObject("said_at", OffsetDateTime.class).toInstant(),
						row.getObject("person", UUID.class), row.getObject("actor", UUID.class), row.getObject("party", UUID.class),
						Remark.Kind.valueOf(row.getString("kind")), row.getString("text")))
				.list();
	}
}
