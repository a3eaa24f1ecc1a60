package no.samskaping.workbench.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import no.samskaping.workbench.Kroner;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An aggregate for these tests, with one of each kind of value. */
@Table(schema = "rehearsal", name = "play")
record Play(@Id PlayId id, @Version @Nullable Long version, Instant at, LocalDate day, Kroner price, Mood mood, @Nullable PlayId follows)
		implements AggregateRoot<Play, Play.PlayId> {

	record PlayId(UUID value) implements Identifier {}

	enum Mood { MERRY, SAD }

	@Override
	public PlayId getId() {
		return id;
	}
}
