package no.samskaping.architecture;

import java.util.List;

/** Breaches in a migration's text, refused before a database has heard them. */
final class MigrationBreaches {

	private static final Guard OWN = new Guard.OfMigrations(MigrationWall.A_MIGRATION_NAMES_ONLY_ITS_OWN_SCHEMA);
	private static final Guard VIEWS = new Guard.OfMigrations(MigrationWall.A_MIGRATION_MAKES_NO_VIEW);
	private static final Guard PATH = new Guard.OfMigrations(MigrationWall.A_MIGRATION_CHANGES_NO_SEARCH_PATH);
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
			Breach.of("a migration with a foreign key over schemas in quotes", OWN, """
					-- agreements
					create table agreements.remark (initiative uuid not null references "initiatives"."initiative");
					""", """
					-- agreements
					create table agreements.remark (agreement uuid not null references "agreements"."agreement");
					""", "a migration of agreements reaches into another schema: references initiatives.initiative"),
			Breach.of("a migration with SQL over schemas in a quoted text", OWN, """
					-- meetings
					do 'begin delete from partnership.person; end';
					""", """
					-- meetings
					do 'begin delete from meetings.idea where false; end';
					update meetings.matter set title = 'initiatives.matter.title', reason = 'no.samskaping.initiatives.initiative';
					""", "a migration of meetings reaches into another schema: from partnership.person"),
			Breach.of("a migration with a table of another schema as a text", OWN, """
					-- meetings
					alter table meetings.idea alter column description set default 'partnership.person'::regclass;
					""", """
					-- meetings
					alter table meetings.idea alter column description set default 'meetings.idea'::regclass;
					""", "a migration of meetings reaches into another schema: default 'partnership.person"),
			Breach.of("a migration that executes a text", new Guard.OfMigrations(MigrationWall.A_MIGRATION_EXECUTES_NO_TEXT), """
					-- meetings
					do $$ begin execute 'delete from part' || 'nership.person'; end $$;
					""", """
					-- meetings
					create trigger stays before update on meetings.idea for each statement execute function meetings.refuse();
					grant execute on function meetings.refuse() to public; -- execute 'nothing'
					""", "a migration of meetings executes a text, which nobody can read before it is put together: execute 'delete from part'"),
			Breach.of("a migration that makes names mean another schema by a function", PATH, """
					-- meetings
					select set_config('search_path', 'partnership', false);
					""", """
					-- meetings
					comment on table meetings.idea is 'Has no search_path.';
					""", "a migration of meetings makes names mean another schema: set_config"),
			Breach.of("a migration that makes names mean another schema", PATH, """
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
			Breach.of("a migration that changes history in quotes", HISTORY, """
					-- platform
					do 'begin update "platform"."history" set person = null; end';
					""", """
					-- platform
					update "platform"."mail" set subject = replace(subject, 'platform.history', 'platform.mail');
					""", "a migration of platform changes history or what protects it: update platform.history"),
			Breach.of("a migration that switches history's protection off", HISTORY, """
					-- platform
					alter table platform.history disable trigger history_is_only_added_to;
					""", "", "a migration of platform changes history or what protects it: alter table platform.history disable trigger"),
			Breach.of("a migration that throws a column of history away", HISTORY, """
					-- platform
					alter table platform.history drop column facts;
					""", """
					-- platform
					alter table platform.mail drop column facts;
					""", "a migration of platform changes history or what protects it: alter table platform.history drop"));

	private MigrationBreaches() {}
}
