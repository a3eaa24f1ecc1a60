package no.samskaping.agreements.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;

/** Keeps who made which personal link: adds, and never changes one. P2. */
@Component
public class LinkOrigins {

	private final JdbcClient database;

	LinkOrigins(JdbcClient database) {
		this.database = database;
	}

	/** Adds the origin of a participant's new link. */
	public void add(AgreementId agreement, ActorId actor, LinkOrigin origin) {
		database.sql("""
				insert into agreements.link_origin (link, agreement, actor, made_by, made_for, made_at)
				values (:link, :agreement, :actor, :madeBy, :madeFor, :madeAt)""")
				.param("link", origin.link()).param("agreement", agreement.value()).param("actor", actor.value())
				.param("madeBy", origin.madeBy() == null ? null : origin.madeBy().value())
				.param("madeFor", origin.madeFor() == null ? null : origin.madeFor().value())
				.param("madeAt", origin.madeAt().atOffset(ZoneOffset.UTC)).update();
	}

	/** Where the link comes from that a participant holds now: a new one ends those before it. */
	public Optional<LinkOrigin> newest(AgreementId agreement, ActorId actor) {
		return database.sql("select * from agreements.link_origin where agreement = :agreement and actor = :actor order by made_at desc, link desc limit 1")
				.param("agreement", agreement.value()).param("actor", actor.value()).query(LinkOrigins::read).optional();
	}

	static LinkOrigin read(ResultSet row, int number) throws SQLException {
		var by = row.getObject("made_by", UUID.class);
		var party = row.getObject("made_for", UUID.class);
		return new LinkOrigin(row.getObject("link", UUID.class), by == null ? null : new PersonId(by), party == null ? null : new PartyId(party),
				row.getObject("made_at", OffsetDateTime.class).toInstant());
	}
}
