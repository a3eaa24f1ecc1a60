package no.samskaping.architecture;

import java.util.List;

/** Breaches in a migration's text, refused before a database has heard them. */
final class MigrationBreaches {

	private static final Guard OWN = new Guard.OfMigrations(MigrationWall.A_MIGRATION_NAMES_ONLY_ITS_OWN_SCHEMA);
	private static final Guard VIEWS = new Guard.OfMigrations(MigrationWall.A_MIGRATION_MAKES_NO_VIEW);
	private static final Guard HISTORY = new Guard.OfMigrations(MigrationWall.A_MIGRATION_LEAVES_HISTORY_AS_IT_IS);

	static final List<Breach> ALL = List.of(
			Breach.of("a migration with a foreign key over schemas", OWN, """
					-- agreements
					create table agreements.remark (initiative uuid not null references initiatives.initiative);
					""", """
					-- agreements
					create table agreements.remark (agreement uuid not null references agreements.agreement); -- not initiatives.initiative
					comment on table agreements.remark is 'Remarks; see initiatives.remark.';
					""", "a migration of agreements reaches into another schema: references initiatives.initiative"),
			Breach.of("a migration with SQL over schemas", OWN, """
					-- meetings
					update meetings.matter m set title = (select i.title from initiatives.initiative i where i.id = m.subject);
					""", """
					-- meetings
					update meetings.matter m set title = (select i.text from meetings.idea i where i.id = m.subject);
					""", "a migration of meetings reaches into another schema: from initiatives.initiative"),
			Breach.of("a migration with a trigger over schemas", OWN, """
					-- agreements
					create trigger stays before update on agreements.clause for each statement execute function platform.refuse_change();
					""", """
					-- agreements
					create trigger stays before update on agreements.clause for each statement execute function agreements.is_only_added_to();
					""", "a migration of agreements reaches into another schema: function platform.refuse_change"),
			Breach.of("a migration that makes names mean another schema", new Guard.OfMigrations(MigrationWall.A_MIGRATION_CHANGES_NO_SEARCH_PATH), """
					-- meetings
					set search_path to partnership;
					delete from person;
					""", """
					-- meetings
					delete from meetings.idea where false;
					""", "a migration of meetings makes names mean another schema: search_path"),
			Breach.of("a migration with a view", VIEWS, """
					-- initiatives
					create or replace view initiatives.seen as select id from initiatives.initiative;
					""", """
					-- initiatives
					create table initiatives.seen (id uuid); -- no create view
					""", "a migration of initiatives makes a view or rule: create or replace view initiatives.seen"),
			Breach.of("a migration that changes history", HISTORY, """
					-- platform
					update platform.history set key = replace(key, 'thing.', 'matter.');
					""", """
					-- platform
					alter table platform.history add column place text;
					create trigger kept before update or delete or truncate on platform.history for each statement execute function platform.refuse_change();
					""", "a migration of platform changes history or what protects it: update platform.history"),
			Breach.of("a migration that switches history's protection off", HISTORY, """
					-- platform
					alter table platform.history disable trigger history_is_only_added_to;
					""", "", "a migration of platform changes history or what protects it: alter table platform.history disable trigger"));

	private MigrationBreaches() {}
}
