package no.samskaping.architecture;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The walls between the schemas, each a question to the running database's catalog whose answer must be empty. */
enum CatalogWall {

	NO_TABLE_LIES_OUTSIDE_THE_SCHEMAS("""
			select format('table %I.%I belongs to no context', schemaname, tablename) from pg_tables
			where schemaname not in ('pg_catalog', 'information_schema', :schemas)"""),

	NO_FOREIGN_KEY_CROSSES_A_SCHEMA("""
			select format('foreign key %I goes from %s to %s, which is another schema', c.conname, c.conrelid::regclass, c.confrelid::regclass) || :ask
			from pg_constraint c join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
			where c.contype = 'f' and a.relnamespace <> b.relnamespace"""),

	THERE_IS_NO_VIEW_AND_NO_RULE("""
			select format('view %I.%I: there is none, so that none joins schemas', schemaname, viewname) from pg_views where schemaname in (:schemas)
			union all select format('materialized view %I.%I: there is none, so that none joins schemas', schemaname, matviewname) from pg_matviews
			union all select format('rule %I on %I.%I: there is none', rulename, schemaname, tablename) from pg_rules where schemaname in (:schemas)"""),

	A_TRIGGER_CALLS_ITS_OWN_SCHEMA("""
			select distinct format('trigger %I on %s calls %s, which is in another schema', t.tgname, t.tgrelid::regclass, p.oid::regprocedure)
			from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
			where not t.tgisinternal and p.pronamespace <> c.relnamespace"""),

	A_FUNCTION_NAMES_ONLY_ITS_OWN_SCHEMA("""
			select format('function %s names schema %I', p.oid::regprocedure, other.nspname) || :ask
			from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_namespace other on other.oid <> n.oid
			where n.nspname in (:schemas) and other.nspname in (:schemas) and p.prokind in ('f', 'p')
			and (replace(regexp_replace(regexp_replace(pg_get_functiondef(p.oid), '/\\*.*?\\*/', '', 'g'), '--[^\\n]*', '', 'g'), '"', '')
				~* ('\\m' || other.nspname || '\\s*\\.')
				or exists (select from unnest(p.proconfig) setting where setting ~* ('^search_path=.*\\m' || other.nspname || '\\M')))"""),

	NOTHING_LEANS_ON_ANOTHER_SCHEMA("""
			select distinct format('%s leans on %s, which is in another schema',
				pg_describe_object(d.classid, d.objid, d.objsubid), pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid))
			from pg_depend d cross join lateral pg_identify_object(d.refclassid, d.refobjid, d.refobjsubid) other
			cross join lateral pg_identify_object(d.classid, d.objid, d.objsubid) own
			left join pg_depend stands on own.schema is null and stands.classid = d.classid and stands.objid = d.objid and stands.deptype in ('a', 'i')
			left join lateral pg_identify_object(stands.refclassid, stands.refobjid, 0) place on true
			where d.deptype in ('n', 'a') and other.schema in (:schemas) and coalesce(own.schema, place.schema) <> other.schema"""),

	WHAT_IS_ONLY_ADDED_TO_REFUSES_EVERY_CHANGE("""
			select format('%s could be changed: no trigger refuses %s', only_added.name, change.name)
			from (values ('platform.history'), ('agreements.text'), ('agreements.acceptance'), ('agreements.signature'),
				('agreements.alteration'), ('agreements.reopening'), ('agreements.link_origin')) only_added (name)
			cross join (values ('update', 16), ('delete', 8), ('truncate', 32)) change (name, bit)
			where not exists (select from pg_trigger t where t.tgrelid = only_added.name::regclass and t.tgenabled in ('O', 'A')
				and not t.tgisinternal and t.tgtype & 2 > 0 and t.tgtype & change.bit > 0 and t.tgqual is null)"""),

	EVERY_TABLE_SAYS_WHAT_IT_IS("""
			select format('table %s has no comment', c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p') and n.nspname in (:schemas) and c.relname <> 'flyway_schema_history'
			and obj_description(c.oid, 'pg_class') is null"""),

	EVERY_COLUMN_SAYS_WHAT_IT_IS("""
			select format('column %s.%I has no comment', c.oid::regclass, a.attname) from pg_attribute a join pg_class c on c.oid = a.attrelid
			join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p') and n.nspname in (:schemas) and c.relname <> 'flyway_schema_history'
			and a.attnum > 0 and not a.attisdropped and col_description(c.oid, a.attnum) is null"""),

	MONEY_HAS_TWO_DECIMALS("""
			select format('%I.%I.%I is %s: money is numeric(15,2)', table_schema, table_name, column_name, data_type) from information_schema.columns
			where table_schema in (:schemas) and (data_type in ('money', 'real', 'double precision') or data_type = 'numeric' and numeric_scale <> 2)"""),

	A_TIME_IS_AN_INSTANT_OR_ITS_ZONE_STANDS_BESIDE_IT("""
			select format('%I.%I.%I is a local time without a zone beside it', c.table_schema, c.table_name, c.column_name)
			from information_schema.columns c
			where c.table_schema in (:schemas) and c.data_type = 'timestamp without time zone'
			and c.table_name not in ('flyway_schema_history', 'shedlock') and not exists (
				select from information_schema.columns z where z.table_schema = c.table_schema and z.table_name = c.table_name
				and z.column_name = 'zone')""");

	private final String question;

	CatalogWall(String question) {
		this.question = question.replace(":schemas", Contexts.schemas().stream().collect(Collectors.joining("', '", "'", "'")))
				.replace(":ask", "'" + Contexts.ASK.replace("'", "''") + "'");
	}

	/** What stands in the database against the wall. */
	List<String> broken(JdbcClient database) {
		return database.sql(question).query(String.class).list();
	}

	@Override
	public String toString() {
		return name().toLowerCase();
	}
}
