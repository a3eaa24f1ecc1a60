package no.samskaping.architecture;

import java.util.List;

/** Breaches in a running database, seen by its catalog or refused by the database itself. */
final class DatabaseBreaches {

	private static final Guard VIEWS = new Guard.OfCatalog(CatalogWall.THERE_IS_NO_VIEW_AND_NO_RULE);
	private static final Guard KEPT = new Guard.OfCatalog(CatalogWall.WHAT_IS_ONLY_ADDED_TO_REFUSES_EVERY_CHANGE);
	private static final Guard OWN = new Guard.OfCatalog(CatalogWall.NOTHING_LEANS_ON_ANOTHER_SCHEMA);
	private static final Guard OWNER = new Guard.OfDatabase(PlantedDatabase.OWNERS);
	private static final Guard APPLICATION = new Guard.OfDatabase(PlantedDatabase.APPLICATIONS);

	private static final String ENTRY = """
			insert into platform.history (id, subject_kind, subject_id, at, key, facts)
			values (gen_random_uuid(), 'thing', gen_random_uuid(), now(), 'thing.seen', '{}')""";

	static final List<Breach> ALL = List.of(
			Breach.of("a table outside the schemas", new Guard.OfCatalog(CatalogWall.NO_TABLE_LIES_OUTSIDE_THE_SCHEMAS),
					"create schema elsewhere; create table elsewhere.note (id uuid)", "create table meetings.remark (id uuid)",
					"table elsewhere.note belongs to no context"),
			Breach.of("a foreign key over schemas", new Guard.OfCatalog(CatalogWall.NO_FOREIGN_KEY_CROSSES_A_SCHEMA),
					"alter table agreements.agreement add constraint of_an_initiative foreign key (initiative) references initiatives.initiative",
					"create table agreements.remark (agreement uuid references agreements.agreement)",
					"foreign key of_an_initiative goes from agreements.agreement to initiatives.initiative, which is another schema"),
			Breach.of("a view over schemas", VIEWS, """
					create view agreements.titled as select a.number, i.number as initiative from agreements.agreement a
					join initiatives.initiative i on i.id = a.initiative""", "create table agreements.titled (number text)",
					"view agreements.titled: there is none"),
			Breach.of("a materialized view over schemas", VIEWS,
					"create materialized view meetings.known as select count(*) as initiatives from initiatives.initiative", "",
					"materialized view meetings.known: there is none"),
			Breach.of("a rule over schemas", VIEWS,
					"create rule follows as on delete to meetings.idea do also delete from initiatives.initiative", "",
					"rule follows on meetings.idea: there is none"),
			Breach.of("a trigger over schemas", new Guard.OfCatalog(CatalogWall.A_TRIGGER_CALLS_ITS_OWN_SCHEMA),
					"create trigger stays before update on meetings.idea for each statement execute function platform.refuse_change()",
					"create trigger stays before update on agreements.clause for each statement execute function agreements.is_only_added_to()",
					"trigger stays on meetings.idea calls platform.refuse_change(), which is in another schema"),
			Breach.of("SQL over schemas in a function", new Guard.OfCatalog(CatalogWall.A_FUNCTION_NAMES_ONLY_ITS_OWN_SCHEMA), """
					create function meetings.count_people() returns bigint language plpgsql as $$
					begin
						return (select count(*) from partnership.person);
					end
					$$""", """
					create function meetings.count_ideas() returns bigint language plpgsql as $$
					begin
						return (select count(*) from meetings.idea);
					end
					$$""", "function meetings.count_people() names schema partnership"),
			Breach.of("SQL over schemas in quotes in a function", new Guard.OfCatalog(CatalogWall.A_FUNCTION_NAMES_ONLY_ITS_OWN_SCHEMA), """
					create function meetings.count_people() returns bigint language sql as 'select count(*) from "partnership"/**/."person"'""", """
					create function meetings.count_ideas() returns bigint language sql as 'select count(*) from "meetings"/**/."idea"'""",
					"function meetings.count_people() names schema partnership"),
			Breach.of("a column that holds a row of another schema", OWN, "alter table meetings.idea add column whose partnership.person",
					"alter table meetings.idea add column like_this meetings.attendee",
					"column whose of table meetings.idea leans on type partnership.person, which is in another schema"),
			Breach.of("a table that inherits over schemas", OWN, "create table meetings.guest () inherits (partnership.person)",
					"create table meetings.thought () inherits (meetings.idea)",
					"table meetings.guest leans on table partnership.person, which is in another schema"),
			Breach.of("a policy over schemas", OWN, "create policy known on meetings.idea using (exists (select from partnership.person))",
					"create policy known on meetings.idea using (exists (select from meetings.attendee))",
					"policy known on table meetings.idea leans on table partnership.person, which is in another schema"),
			Breach.of("a default that calls another schema", OWN, """
					create function partnership.somebody() returns text language sql as 'select null::text';
					alter table meetings.idea alter column description set default partnership.somebody()""", """
					create function meetings.nobody() returns text language sql as 'select null::text';
					alter table meetings.idea alter column description set default meetings.nobody()""",
					"default value for column description of table meetings.idea leans on function partnership.somebody(), which is in another schema"),
			Breach.of("history without what protects it", KEPT, "drop trigger history_is_only_added_to on platform.history",
					"create trigger is_seen after insert on platform.history for each statement execute function platform.refuse_change()",
					"platform.history could be changed: no trigger refuses update"),
			Breach.of("signatures with their protection switched off", KEPT, "alter table agreements.signature disable trigger signature_is_only_added_to", "",
					"agreements.signature could be changed: no trigger refuses delete"),
			Breach.of("alterations with their protection switched off", KEPT, "alter table agreements.alteration disable trigger alteration_is_only_added_to", "",
					"agreements.alteration could be changed: no trigger refuses update"),
			Breach.of("reopenings without what protects them", KEPT, "drop trigger reopening_is_only_added_to on agreements.reopening", "",
					"agreements.reopening could be changed: no trigger refuses delete"),
			Breach.of("origins of links without what protects them", KEPT, "drop trigger link_origin_is_only_added_to on agreements.link_origin", "",
					"agreements.link_origin could be changed: no trigger refuses truncate"),
			Breach.of("history updated", APPLICATION, "update platform.history set key = 'thing.other'", ENTRY,
					"UPDATE of platform.history is refused: what is kept there is never changed"),
			Breach.of("history deleted", APPLICATION, "delete from platform.history where at < now()", ENTRY,
					"DELETE of platform.history is refused: what is kept there is never changed"),
			Breach.of("history emptied, by the owner too", OWNER, "truncate platform.history", ENTRY,
					"TRUNCATE of platform.history is refused: what is kept there is never changed"),
			Breach.of("the application switches protection off", APPLICATION, "alter table platform.history disable trigger all",
					"select count(*) from platform.history", "must be owner of table history"),
			Breach.of("the application changes a schema", APPLICATION, "create table meetings.remark (id uuid)",
					"delete from meetings.idea where false", "permission denied for schema meetings"),
			Breach.of("a table that does not say what it is", new Guard.OfCatalog(CatalogWall.EVERY_TABLE_SAYS_WHAT_IT_IS),
					"create table meetings.remark (id uuid)",
					"create table meetings.remark (id uuid); comment on table meetings.remark is 'What somebody remarked.'",
					"table meetings.remark has no comment"),
			Breach.of("a column that does not say what it is", new Guard.OfCatalog(CatalogWall.EVERY_COLUMN_SAYS_WHAT_IT_IS),
					"alter table meetings.idea add column mood text",
					"alter table meetings.idea add column mood text; comment on column meetings.idea.mood is 'How it was said.'",
					"column meetings.idea.mood has no comment"),
			Breach.of("money that is rounded", new Guard.OfCatalog(CatalogWall.MONEY_HAS_TWO_DECIMALS),
					"alter table meetings.idea add column costs double precision", "alter table meetings.idea add column costs numeric(15, 2)",
					"meetings.idea.costs is double precision: money is numeric(15,2)"),
			Breach.of("a local time without its zone", new Guard.OfCatalog(CatalogWall.A_TIME_IS_AN_INSTANT_OR_ITS_ZONE_STANDS_BESIDE_IT),
					"alter table meetings.idea add column said timestamp", "alter table meetings.idea add column said timestamptz",
					"meetings.idea.said is a local time without a zone beside it"),
			Breach.of("a function that makes names mean another schema", new Guard.OfCatalog(CatalogWall.A_FUNCTION_NAMES_ONLY_ITS_OWN_SCHEMA), """
					create function meetings.count_people() returns bigint language plpgsql set search_path = partnership as $$
					begin
						return (select count(*) from person);
					end
					$$""", """
					create function meetings.count_ideas() returns bigint language plpgsql set search_path = meetings as $$
					begin
						-- whoever raised it is asked of partnership. Not here.
						return (select count(*) from idea);
					end
					$$""", "function meetings.count_people() names schema partnership: keep the id"));

	private DatabaseBreaches() {}
}
