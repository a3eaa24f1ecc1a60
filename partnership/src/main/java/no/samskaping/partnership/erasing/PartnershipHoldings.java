package no.samskaping.partnership.erasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Fate;
import no.samskaping.workbench.privacy.Field;
import no.samskaping.workbench.privacy.Field.Of;
import no.samskaping.workbench.privacy.Holding;
import no.samskaping.workbench.privacy.Holding.Item;
import no.samskaping.workbench.privacy.PersonalData;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** What the partnership holds about a person: who it is, sign-ins, mandates, whom they speak for, double roles, answers given. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartnershipHoldings implements PersonalData {

	private final PersonDesk people;
	private final Parties parties;
	private final AllTitles titles;
	private final JdbcClient jdbc;

	PartnershipHoldings(PersonDesk people, Parties parties, AllTitles titles, JdbcClient jdbc) {
		this.people = people;
		this.parties = parties;
		this.titles = titles;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Holding> about(UUID id) {
		var person = people.one(new PersonId(id));
		var organisations = parties.all().stream().collect(Collectors.toMap(it -> it.id().value(), Party::name));
		var self = person.isErased() ? List.<Item>of() : List.of(Item.of(Field.of(Of.NAME, person.name()), Field.of(Of.MAIL, person.mail()),
				Field.of(Of.TELEPHONE, person.telephone()), Field.at(Of.REGISTERED, person.registeredAt())));
		return List.of(
				new Holding("person", Text.of("partnership.held.person"), Fate.ERASED, self),
				held("sign-ins", Fate.ERASED, id, "select issuer, subject, joined_at from partnership.sign_in where person = :person order by joined_at",
						row -> Item.of(Field.of(Of.WHERE, row.getString("issuer")), Field.of(Of.USERNAME, row.getString("subject")),
								Field.at(Of.WHEN, instant(row, "joined_at")))),
				held("mandates", Fate.NAMELESS, id, "select role, party, valid_from, valid_to from partnership.mandate where person = :person order by valid_from, id",
						row -> Item.of(new Field(Of.ROLE, Text.of(Role.valueOf(row.getString("role")).key())), organisation(organisations, row),
								Field.on(Of.FROM, day(row, "valid_from")), Field.on(Of.UNTIL, day(row, "valid_to")))),
				held("residents", Fate.ERASED, id, "select name from partnership.actor where contact = :person and kind = 'RESIDENT' and erased_at is null order by id",
						row -> Item.of(Field.of(Of.NAME, row.getString("name")))),
				held("contact-of", Fate.NAMELESS, id, "select name from partnership.actor where contact = :person and kind <> 'RESIDENT' order by id",
						row -> Item.of(Field.of(Of.FOR, row.getString("name")))),
				held("recusal-reasons", Fate.ERASED, id, """
						select matter_kind, matter_id, reason, declared_at from partnership.recusal where person = :person and reason <> ''
						order by declared_at, id""",
						row -> Item.of(matter(row, "matter"), Field.of(Of.REASON, row.getString("reason")), Field.at(Of.WHEN, instant(row, "declared_at")))),
				held("recusals", Fate.NAMELESS, id, """
						select matter_kind, matter_id, recused, declared_at from partnership.recusal where person = :person order by declared_at, id""",
						row -> Item.of(matter(row, "matter"), new Field(Of.WHAT, Text.of(row.getBoolean("recused") ? "partnership.held.recused"
								: "partnership.held.double-role")), Field.at(Of.WHEN, instant(row, "declared_at")))),
				held("anchorings", Fate.NAMELESS, id, """
						select subject_kind, subject_id, party, body, answered_at from partnership.anchoring where answered_by = :person
						order by answered_at, id""",
						row -> Item.of(matter(row, "subject"), organisation(organisations, row), Field.of(Of.TEXT, row.getString("body")),
								Field.at(Of.WHEN, instant(row, "answered_at")))));
	}

	private Holding held(String name, Fate fate, UUID person, String sql, Reading reading) {
		return new Holding(name, Text.of("partnership.held." + name), fate,
				jdbc.sql(sql).param("person", person).query((row, number) -> reading.of(row)).list());
	}

	private Field matter(ResultSet row, String prefix) throws SQLException {
		var subject = new Subject(row.getString(prefix + "_kind"), row.getObject(prefix + "_id", UUID.class));
		return Field.of(Of.WHERE, titles.of(subject).map(Titled::title).orElseGet(subject::toString));
	}

	private static Field organisation(Map<UUID, String> names, ResultSet row) throws SQLException {
		var party = row.getObject("party", UUID.class);
		return Field.of(Of.FOR, party == null ? null : names.getOrDefault(party, party.toString()));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return at == null ? null : at.toInstant();
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	/** Makes an item of a row. */
	private interface Reading {

		Item of(ResultSet row) throws SQLException;
	}
}
