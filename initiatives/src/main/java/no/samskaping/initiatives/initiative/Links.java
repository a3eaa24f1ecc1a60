package no.samskaping.initiatives.initiative;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.workbench.Kroner;

/** Initiatives that belong together (henger sammen), so that splitting one over the threshold is seen. I3. */
@Component
public class Links {

	private final JdbcClient database;

	Links(JdbcClient database) {
		this.database = database;
	}

	/** Joins two, in both directions; a second time changes nothing. */
	void join(InitiativeId one, InitiativeId other) {
		link(one.value(), other.value());
		link(other.value(), one.value());
	}

	/** Parts two, in both directions. */
	void part(InitiativeId one, InitiativeId other) {
		database.sql("delete from initiatives.link where one = :one and other = :other or one = :other and other = :one")
				.param("one", one.value()).param("other", other.value()).update();
	}

	boolean are(InitiativeId one, InitiativeId other) {
		return database.sql("select exists (select 1 from initiatives.link where one = ? and other = ?)")
				.params(one.value(), other.value()).query(Boolean.class).single();
	}

	/** Those that belong to one, in the order in which they came. */
	public List<Linked> of(InitiativeId one) {
		return database.sql("""
				select i.number, i.title, i.estimate_amount from initiatives.link l join initiatives.initiative i on i.id = l.other
				where l.one = ? order by i.id""").param(one.value()).query((row, _) -> {
					var amount = row.getBigDecimal("estimate_amount");
					return new Linked(row.getString("number"), row.getString("title"), amount == null ? null : new Kroner(amount));
				}).list();
	}

	private void link(UUID one, UUID other) {
		database.sql("insert into initiatives.link (one, other) values (?, ?) on conflict do nothing").params(one, other).update();
	}

	/** One that belongs to another. */
	public record Linked(String number, String title, @Nullable Kroner estimate) {}
}
