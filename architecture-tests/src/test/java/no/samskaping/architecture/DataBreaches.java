package no.samskaping.architecture;

import java.util.List;

/** Breaches of what code may do with the database. */
final class DataBreaches {

	private static final Guard SCHEMA = new Guard.OfCode(DataWalls.a_type_is_kept_in_the_schema_of_its_context);
	private static final Guard SQL = new Guard.OfCode(DataWalls.sql_stays_in_the_schema_of_its_context);
	private static final Guard PORT = new Guard.OfCode(DataWalls.history_is_written_through_its_port);
	private static final Guard KEPT = new Guard.OfCode(DataWalls.history_is_only_added_to);
	private static final Guard SMALL = new Guard.OfCode(DataWalls.a_child_collection_stays_small);

	static final List<Breach> ALL = List.of(
			Breach.of("@Table of another schema", SCHEMA, """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "partnership", name = "person")
					class BorrowedPerson {}
					""", """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "talk")
					class Talk {}
					""", "BorrowedPerson is kept in schema 'partnership'; its own is 'meetings': keep the id"),
			Breach.of("@Table without a schema", SCHEMA, """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table("talk")
					class LostTalk {}
					""", "", "LostTalk is kept in schema ''; its own is 'meetings': name it"),
			Breach.of("SQL over schemas", SQL, """
					package no.samskaping.meetings.kept;
					class Joins {
						String sql = "select p.name from meetings.attendee a join partnership.person p on p.id = a.person";
					}
					""", """
					package no.samskaping.meetings.kept;
					class StaysAtHome {
						String sql = "select a.person from meetings.attendee a join meetings.meeting m on m.id = a.meeting";
						String key = "partnership.exemption";
					}
					""", "Joins has SQL on partnership.person; its own schema is 'meetings': keep the id, and ask its context's published interface"),
			Breach.of("SQL over schemas without a select", SQL, """
					package no.samskaping.meetings.kept;
					class TakesAll {
						String sql = "table partnership.person";
					}
					""", """
					package no.samskaping.meetings.kept;
					class TakesItsOwn {
						String sql = "table meetings.attendee";
						String type = "no.samskaping.partnership.person.Person";
						String key = "partnership.person.name";
					}
					""", "TakesAll has SQL on partnership.person; its own schema is 'meetings'"),
			Breach.of("SQL over schemas in quotes", SQL, """
					package no.samskaping.meetings.kept;
					class Quotes {
						String sql = "select name from \\"partnership\\".\\"person\\"";
					}
					""", """
					package no.samskaping.meetings.kept;
					class QuotesItsOwn {
						String sql = "select person from \\"meetings\\".\\"attendee\\"";
					}
					""", "Quotes has SQL on partnership.person; its own schema is 'meetings'"),
			Breach.of("SQL over schemas with a comment between", SQL, """
					package no.samskaping.meetings.kept;
					class Comments {
						String sql = "select name from partnership/* known */.person";
					}
					""", """
					package no.samskaping.meetings.kept;
					class CommentsItsOwn {
						String sql = "select person from meetings/* known */.attendee -- as partnership has them";
					}
					""", "Comments has SQL on partnership.person; its own schema is 'meetings'"),
			Breach.of("SQL over schemas in a fragment", SQL, """
					package no.samskaping.meetings.kept;
					class Appends {
						void to(StringBuilder sql) {
							sql.append(" join partnership.person p on p.id = a.person");
						}
					}
					""", """
					package no.samskaping.meetings.kept;
					class AppendsItsOwn {
						void to(StringBuilder sql) {
							sql.append(" join meetings.meeting m on m.id = a.meeting");
						}
					}
					""", "Appends has SQL on partnership.person; its own schema is 'meetings'"),
			Breach.of("SQL over schemas on a table that is named later", SQL, """
					package no.samskaping.meetings.kept;
					class FillsIn {
						String sql(String table) {
							return "select count(*) from partnership." + table;
						}
					}
					""", """
					package no.samskaping.meetings.kept;
					class FillsItsOwn {
						String sql(String table) {
							return "select count(*) from meetings." + table;
						}
					}
					""", "FillsIn has SQL on partnership.%s; its own schema is 'meetings'"),
			Breach.of("a connection on which names mean another schema", SQL, """
					package no.samskaping.meetings.kept;
					class Moves {
						void on(java.sql.Connection connection) throws java.sql.SQLException {
							connection.setSchema("partnership");
						}
					}
					""", """
					package no.samskaping.meetings.kept;
					class Reads {
						void on(java.sql.Connection connection) throws java.sql.SQLException {
							connection.setReadOnly(true);
						}
					}
					""", "Moves makes names mean another schema: setSchema"),
			Breach.of("SQL that makes names mean another schema", SQL, """
					package no.samskaping.meetings.kept;
					class Searches {
						String sql = "set local search_path to partnership";
					}
					""", """
					package no.samskaping.meetings.kept;
					class Waits {
						String sql = "set local lock_timeout to 100";
					}
					""", "Searches makes names mean another schema: set local search_path to partnership"),
			Breach.of("an insert that names another schema beside its table", SQL, """
					package no.samskaping.meetings.kept;
					import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
					class Inserts {
						Object into(javax.sql.DataSource source) {
							return new SimpleJdbcInsert(source).withSchemaName("partnership").withTableName("person");
						}
					}
					""", """
					package no.samskaping.meetings.kept;
					import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
					class InsertsItsOwn {
						Object into(javax.sql.DataSource source) {
							return new SimpleJdbcInsert(source).withTableName("meetings.attendee");
						}
					}
					""", "Inserts makes names mean another schema: withSchemaName"),
			Breach.of("SQL over schemas, put together", SQL, """
					package no.samskaping.agreements.kept;
					class PutsTogether {
						static final String FROM = " from initiatives.initiative";
						String sql(String column, int most) {
							return "select " + column + FROM + " limit " + most;
						}
					}
					""", "", "PutsTogether has SQL on initiatives.initiative; its own schema is 'agreements'"),
			Breach.of("SQL over schemas in a repository's query", SQL, """
					package no.samskaping.initiatives.kept;
					interface Counts extends org.springframework.data.repository.Repository<Object, String> {
						@org.springframework.data.jdbc.repository.query.Query("select count(*) from agreements.agreement where initiative = :id")
						int count(String id);
					}
					""", """
					package no.samskaping.initiatives.kept;
					interface CountsOwn extends org.springframework.data.repository.Repository<Object, String> {
						@org.springframework.data.jdbc.repository.query.Query("select count(*) from initiatives.step where initiative = :id")
						int count(String id);
					}
					""", "Counts has SQL on agreements.agreement; its own schema is 'initiatives'"),
			Breach.of("the application reads a context's table", SQL, """
					package no.samskaping.overview.kept;
					class ReadsMeetings {
						String sql = "select count(*) from meetings.meeting";
					}
					""", """
					package no.samskaping.overview.kept;
					class ReadsPlatform {
						String sql = "select count(*) from platform.mail";
					}
					""", "ReadsMeetings has SQL on meetings.meeting; its own schema is 'platform'"),
			Breach.of("history written outside the port", PORT, """
					package no.samskaping.operation.kept;
					class WritesHistory {
						String sql = "insert into platform.history (id, key) values (?, ?)";
					}
					""", """
					package no.samskaping.operation.kept;
					class ReadsHistory {
						String sql = "select key from platform.history where subject_id = ?";
						void write(no.samskaping.workbench.record.History history) {
							history.record(null);
						}
					}
					""", "WritesHistory writes history past workbench's port: insert into platform.history"),
			Breach.of("history written in quotes", PORT, """
					package no.samskaping.operation.kept;
					class QuotesHistory {
						String sql = "insert into \\"platform\\".\\"history\\" (id, key) values (?, ?)";
					}
					""", """
					package no.samskaping.operation.kept;
					class QuotesMail {
						String sql = "insert into \\"platform\\".\\"mail\\" (id) values (?)";
					}
					""", "QuotesHistory writes history past workbench's port: insert into platform.history"),
			Breach.of("history written without SQL", PORT, """
					package no.samskaping.operation.kept;
					import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
					class InsertsHistory {
						Object into(javax.sql.DataSource source) {
							return new SimpleJdbcInsert(source).withTableName("platform.history");
						}
					}
					""", """
					package no.samskaping.operation.kept;
					import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
					class InsertsMail {
						Object into(javax.sql.DataSource source) {
							return new SimpleJdbcInsert(source).withTableName("platform.mail");
						}
					}
					""", "InsertsHistory writes history past workbench's port: platform.history"),
			Breach.of("history written as an aggregate", PORT, """
					package no.samskaping.operation.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "platform", name = "history")
					class MapsHistory {}
					""", """
					package no.samskaping.operation.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "platform", name = "mail")
					class MapsMail {}
					""", "MapsHistory writes history past workbench's port: it is kept in platform.history"),
			Breach.of("history updated in quotes", KEPT, """
					package no.samskaping.workbench.kept;
					class CorrectsInQuotes {
						String sql = "update \\"platform\\".\\"history\\" set key = ? where id = ?";
					}
					""", """
					package no.samskaping.workbench.kept;
					class ReadsInQuotes {
						String sql = "select key from \\"platform\\".\\"history\\" where id = ?";
					}
					""", "CorrectsInQuotes changes history, which is only added to: update platform.history"),
			Breach.of("history updated by code", KEPT, """
					package no.samskaping.workbench.kept;
					class CorrectsHistory {
						String sql = "update platform.history set key = ? where id = ?";
					}
					""", """
					package no.samskaping.workbench.kept;
					class AddsToHistory {
						String sql = "insert into platform.history (id, key) values (?, ?)";
					}
					""", "CorrectsHistory changes history, which is only added to: update platform.history"),
			Breach.of("history deleted by code", KEPT, """
					package no.samskaping.workbench.kept;
					class ForgetsHistory {
						String sql = "delete from platform.history where at < ?";
					}
					""", """
					package no.samskaping.workbench.kept;
					class ForgetsMail {
						String sql = "delete from platform.mail where at < ? and id not in (select id from platform.history)";
					}
					""", "ForgetsHistory changes history, which is only added to: delete from platform.history"),
			Breach.of("a child collection that grows without bound", SMALL, """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "growing")
					class Growing {
						java.util.List<String> said;
					}
					""", """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "single")
					class Single {
						String said;
						transient java.util.List<Object> events;
					}
					""", "Growing.said is deleted and inserted again at each save", "what grows is an aggregate of its own"),
			Breach.of("a child collection that grows under a wide name", SMALL, """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "wide")
					class Wide {
						Iterable<String> said;
					}
					""", """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "narrow")
					class Narrow {
						transient Iterable<String> said;
					}
					""", "Wide.said is deleted and inserted again at each save"),
			Breach.of("a child collection that grows as an array", SMALL, """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "row")
					class Row {
						Line[] said;
					}
					record Line(String said) {}
					""", """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "seal")
					class Seal {
						byte[] print;
					}
					""", "Row.said is deleted and inserted again at each save"),
			Breach.of("a child collection that grows above an aggregate", SMALL, """
					package no.samskaping.meetings.kept;
					class Above {
						java.util.List<String> said;
					}
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "below")
					class Below extends Above {}
					""", """
					package no.samskaping.meetings.kept;
					class Beside {
						java.util.List<String> said;
					}
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "alone")
					class Alone {}
					""", "Above.said is deleted and inserted again at each save"),
			Breach.of("a child collection that grows inside an embedded value", SMALL, """
					package no.samskaping.meetings.kept;
					import org.springframework.data.relational.core.mapping.Embedded;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "shell")
					class Shell {
						@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Kernel kernel;
					}
					record Kernel(java.util.List<String> said) {}
					""", """
					package no.samskaping.meetings.kept;
					import org.springframework.data.relational.core.mapping.Embedded;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "husk")
					class Husk {
						@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Seed seed;
					}
					record Seed(String said) {}
					""", "Kernel.said is deleted and inserted again at each save"),
			Breach.of("a child collection that grows inside a value that may be absent", SMALL, """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "pod")
					class Pod {
						@org.springframework.data.relational.core.mapping.Embedded.Nullable Peas peas;
					}
					record Peas(java.util.List<String> said) {}
					""", """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "nut")
					class Nut {
						@org.springframework.data.relational.core.mapping.Embedded.Nullable Flesh flesh;
					}
					record Flesh(String said) {}
					""", "Peas.said is deleted and inserted again at each save"),
			Breach.of("a child collection that grows inside a value in one column", SMALL, """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "diary")
					class Diary {
						Entries entries;
					}
					record Entries(java.util.List<String> said) {}
					""", """
					package no.samskaping.meetings.kept;
					@org.springframework.data.relational.core.mapping.Table(schema = "meetings", name = "page")
					class Page {
						static final Headings HEADINGS = new Headings(java.util.List.of());
						Heading heading;
						enum Heading { FIRST; java.util.List<String> words = java.util.List.of(); }
					}
					record Headings(java.util.List<String> all) {}
					""", "Entries.said is deleted and inserted again at each save"),
			Breach.of("SQL in a file beside its class", new Guard.OfPlaces(PlaceWall.SQL_STANDS_IN_ITS_CLASS_OR_IN_A_MIGRATION), """
					// in meetings
					== sql/attendance.sql
					select p.name from meetings.attendee a join partnership.person p on p.id = a.person
					""", """
					// in meetings
					== db/migration/meetings/V99__attendance.sql
					create table meetings.seat (id uuid);
					== messages/meetings/messages_nb.properties
					meetings.seat=Plass
					""", "sql/attendance.sql of meetings holds SQL that no wall reads: put it into the class that asks, or into a migration"),
			Breach.of("history put again on conflict", KEPT, """
					package no.samskaping.workbench.kept;
					class PutsHistory {
						String sql = "insert into platform.history (id, key) values (?, ?) on conflict (id) do update set key = excluded.key";
					}
					""", """
					package no.samskaping.workbench.kept;
					class PutsHistoryOnce {
						String sql = "insert into platform.history (id, key) values (?, ?) on conflict (id) do nothing";
					}
					""", "PutsHistory changes history, which is only added to: insert into platform.history"));

	private DataBreaches() {}
}
