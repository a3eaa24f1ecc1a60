package no.samskaping.agreements.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;

/** Keeps signatures: adds them, and never changes one. */
@Component
public class SignatureBook {

	private static final String SIGNATURES = "select g.*, o.made_by, o.made_for, o.made_at from agreements.signature g "
			+ "left join agreements.link_origin o on o.link = g.link ";

	private final JdbcClient database;

	SignatureBook(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Adds one, in the transaction of the desk.
	 *
	 * @return whether it is new; false if the same one, or one for the same party and text, is there already
	 */
	public boolean add(Signature signed) {
		return database.sql("""
				insert into agreements.signature (id, agreement, text, sha256, actor, party, person, signer, authority, evidence, recorded_by, signed_on, link,
					at)
				values (:id, :agreement, :text, :sha256, :actor, :party, :person, :signer, :authority, :evidence, :recordedBy, :signedOn, :link, :at)
				on conflict do nothing""")
				.param("id", signed.id().value()).param("agreement", signed.agreement().value()).param("text", signed.text())
				.param("sha256", signed.sha256()).param("actor", signed.actor().value())
				.param("party", signed.party() == null ? null : signed.party().value())
				.param("person", signed.person() == null ? null : signed.person().value()).param("signer", signed.signer())
				.param("authority", signed.authority().name()).param("evidence", signed.evidence())
				.param("recordedBy", signed.recordedBy() == null ? null : signed.recordedBy().value())
				.param("signedOn", signed.signedOn(), Types.DATE)
				.param("link", signed.link() == null ? null : signed.link().link()).param("at", signed.at().atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** The signatures beneath these text versions, the earliest first. */
	public Map<UUID, List<Signature>> under(Set<UUID> texts) {
		if (texts.isEmpty()) {
			return Map.of();
		}
		return database.sql(SIGNATURES + "where g.text in (:texts) order by g.at, g.id").param("texts", texts)
				.query(SignatureBook::read).list().stream().collect(Collectors.groupingBy(Signature::text));
	}

	/** All signatures of an agreement, beneath whichever text version, the earliest first. */
	public List<Signature> of(AgreementId agreement) {
		return database.sql(SIGNATURES + "where g.agreement = :agreement order by g.at, g.id").param("agreement", agreement.value())
				.query(SignatureBook::read).list();
	}

	/** The signatures beneath one text version, the earliest first. */
	public List<Signature> under(@Nullable UUID text) {
		return text == null ? List.of() : under(Set.of(text)).getOrDefault(text, List.of());
	}

	private static Signature read(ResultSet row, int number) throws SQLException {
		var party = row.getObject("party", UUID.class);
		var person = row.getObject("person", UUID.class);
		var recordedBy = row.getObject("recorded_by", UUID.class);
		return new Signature(new SignatureId(row.getObject("id", UUID.class)), new AgreementId(row.getObject("agreement", UUID.class)),
				row.getObject("text", UUID.class), row.getString("sha256"), new ActorId(row.getObject("actor", UUID.class)),
				party == null ? null : new PartyId(party), person == null ? null : new PersonId(person), row.getString("signer"),
				Authority.valueOf(row.getString("authority")), row.getObject("evidence", UUID.class),
				recordedBy == null ? null : new PersonId(recordedBy), row.getObject("signed_on", LocalDate.class),
				row.getObject("link") == null ? null : LinkOrigins.read(row, number),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}
}
