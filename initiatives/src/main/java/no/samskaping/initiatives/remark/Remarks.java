package no.samskaping.initiatives.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;

/** All remarks; only ever added to, but for the mark that one is kept from the public. */
@Component
public class Remarks {

	private final JdbcClient database;

	Remarks(JdbcClient database) {
		this.database = database;
	}

	/** Keeps what was written, in the transaction of the change that it belongs to. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(InitiativeId initiative, Remark.Kind kind, String text, Acting by, Instant at) {
		keep(initiative, kind, text, null, by, at);
	}

	/** Keeps what was written, and keeps it from the public. P7. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(InitiativeId initiative, Remark.Kind kind, String text, @Nullable Exemption exemption, Acting by, Instant at) {
		database.sql("""
				insert into initiatives.remark (id, initiative, said_at, person, actor, party, kind, text, exemption_basis, exemption_by, exemption_until)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(Ids.next(), initiative.value(), at.atOffset(ZoneOffset.UTC), by.person() == null ? null : by.person().value(),
						by instanceof Acting.Participant participant ? participant.actor().value() : null,
						by.party() == null ? null : by.party().value(), kind.name(), text, basis(exemption), by(exemption), until(exemption))
				.update();
	}

	/** Marks one, or lifts its mark; not if somebody did so since that version was shown. P7. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean mark(InitiativeId initiative, UUID id, long version, @Nullable Exemption exemption) {
		return database.sql("""
				update initiatives.remark set exemption_basis = ?, exemption_by = ?, exemption_until = ?, version = version + 1
				where id = ? and initiative = ? and version = ?""")
				.params(basis(exemption), by(exemption), until(exemption), id, initiative.value(), version)
				.update() == 1;
	}

	/** How many there are about an initiative. */
	public int count(InitiativeId initiative) {
		return database.sql("select count(*) from initiatives.remark where initiative = ?").param(initiative.value()).query(Integer.class).single();
	}

	/** Those about an initiative, the newest first. */
	public List<Remark> about(InitiativeId initiative, int limit) {
		return database.sql("select * from initiatives.remark where initiative = ? order by id desc limit ?")
				.params(initiative.value(), limit).query(Remarks::remark).list();
	}

	/** The one about an initiative with that id, if there is one. */
	public Optional<Remark> one(InitiativeId initiative, UUID id) {
		return database.sql("select * from initiatives.remark where initiative = ? and id = ?")
				.params(initiative.value(), id).query(Remarks::remark).optional();
	}

	private static Remark remark(ResultSet row, int number) throws SQLException {
		return new Remark(row.getObject("id", UUID.class), row.getObject("said_at", OffsetDateTime.class).toInstant(),
				row.getObject("person", UUID.class), row.getObject("actor", UUID.class), row.getObject("party", UUID.class),
				Remark.Kind.valueOf(row.getString("kind")), row.getString("text"), exemption(row), row.getLong("version"));
	}

	private static @Nullable Exemption exemption(ResultSet row) throws SQLException {
		var basis = row.getString("exemption_basis");
		return basis == null ? null : new Exemption(basis, new PersonId(row.getObject("exemption_by", UUID.class)),
				row.getObject("exemption_until", LocalDate.class));
	}

	private static @Nullable String basis(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.basis();
	}

	private static @Nullable UUID by(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.by().value();
	}

	private static @Nullable LocalDate until(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.until();
	}
}
