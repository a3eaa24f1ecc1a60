package no.samskaping.meetings.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.meetings.workshop.Ideas;
import no.samskaping.meetings.workshop.Registrations;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Fate;
import no.samskaping.workbench.privacy.Field;
import no.samskaping.workbench.privacy.Field.Of;
import no.samskaping.workbench.privacy.Holding;
import no.samskaping.workbench.privacy.Holding.Item;
import no.samskaping.workbench.privacy.PersonalData;

/** What is held about a person in meetings: registrations and ideas under their address, and what they said as somebody's voice. */
@Component
class MeetingHoldings implements PersonalData {

	private final Registrations registrations;
	private final Ideas ideas;
	private final Erasures erasures;
	private final JdbcClient jdbc;

	MeetingHoldings(Registrations registrations, Ideas ideas, Erasures erasures, JdbcClient jdbc) {
		this.registrations = registrations;
		this.ideas = ideas;
		this.erasures = erasures;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Holding> about(UUID person) {
		return Stream.concat(typed(new PersonId(person)), said(person)).toList();
	}

	private Stream<Holding> typed(PersonId person) {
		var traces = erasures.traces(person);
		return Stream.of(
				new Holding("registrations", Text.of("meetings.held.registrations"), Fate.ERASED, traces.map(it -> registrations.of(it).stream()
						.map(one -> Item.of(Field.of(Of.NAME, one.name()), Field.of(Of.MAIL, one.mail()), Field.at(Of.WHEN, one.at()))).toList())
						.orElse(List.of())),
				new Holding("ideas", Text.of("meetings.held.ideas"), Fate.ERASED, ideas.raisedBy(person, traces).stream()
						.map(one -> Item.of(Field.of(Of.WHAT, one.title()), Field.of(Of.NAME, one.raisedBy()), Field.of(Of.MAIL, one.reach()))).toList()));
	}

	private Stream<Holding> said(UUID person) {
		return Stream.of(
				held("attendance", Fate.NAMELESS, person, """
						select m.starts_at, m.zone from meetings.attendee a join meetings.meeting m on m.id = a.meeting
						where a.person = :person order by m.starts_at, m.id""",
						row -> Item.of(new Field(Of.WHEN, row.getObject("starts_at", LocalDateTime.class).atZone(ZoneId.of(row.getString("zone"))).toInstant()))),
				held("positions", Fate.NAMELESS, person, """
						select t.number, p.answer, p.remark, p.at from meetings.position p join meetings.matter t on t.id = p.matter
						where p.person = :person or p.recorded_by = :person order by p.at, p.id""",
						row -> Item.of(Field.of(Of.WHERE, row.getString("number")), new Field(Of.WHAT, Text.of("meetings.answer." + row.getString("answer"))),
								Field.of(Of.TEXT, row.getString("remark")), at(row))),
				held("notes", Fate.KEPT_AS_RECORD, person, """
						select t.number, n.text, n.at from meetings.note n join meetings.matter t on t.id = n.matter
						where n.person = :person order by n.at, n.id""",
						row -> Item.of(Field.of(Of.WHERE, row.getString("number")), Field.of(Of.TEXT, row.getString("text")), at(row))),
				held("minutes", Fate.KEPT_AS_RECORD, person, """
						select answer, text, at from (select answer, null as text, at from meetings.minutes_answer where person = :person
						union all select null, text, at from meetings.minutes_addition where person = :person) said order by at""",
						row -> Item.of(row.getString("answer") == null ? Field.of(Of.TEXT, row.getString("text"))
								: new Field(Of.WHAT, Text.of("meetings.minutes.answer." + row.getString("answer"))), at(row))),
				held("action-points", Fate.NAMELESS, person, """
						select text, done_at as at from meetings.action_point where done_by = :person and done_at is not null order by done_at, id""",
						row -> Item.of(Field.of(Of.WHAT, row.getString("text")), at(row))),
				held("evaluations", Fate.NAMELESS, person, "select comment, at from meetings.platform_evaluation where person = :person order by at, id",
						row -> Item.of(Field.of(Of.TEXT, row.getString("comment")), at(row))));
	}

	private Holding held(String name, Fate fate, UUID person, String sql, Reading reading) {
		return new Holding(name, Text.of("meetings.held." + name), fate,
				jdbc.sql(sql).param("person", person).query((row, number) -> reading.of(row)).list());
	}

	private static Field at(ResultSet row) throws SQLException {
		return Field.at(Of.WHEN, row.getTimestamp("at").toInstant());
	}

	/** Makes an item of a row. */
	private interface Reading {

		Item of(ResultSet row) throws SQLException;
	}
}
