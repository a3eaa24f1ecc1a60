package no.samskaping.partnership.setup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.typed.Compared;
import no.samskaping.workbench.Words;

/**
 * The organisations of a version of the charter, and one more that may be added.
 *
 * @param version the draft's version
 * @param added the name of an organisation to be added; empty for none
 * @param addedSector its sector
 */
record PartiesForm(long version, List<Row> rows, @Nullable String added, @Nullable String addedSector) {

	PartiesForm {
		rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
	}

	/** What was typed, to be saved over what is there now. */
	PartiesForm over(PartiesForm now) {
		return new PartiesForm(now.version, now.rows.stream().map(it -> typed(it).map(row -> row.over(it)).orElse(it)).toList(), added, addedSector);
	}

	/** What somebody else changed meanwhile. */
	List<Compared> comparedWith(PartiesForm now, Words words) {
		return now.rows.stream().flatMap(it -> typed(it).stream().flatMap(row -> row.comparedWith(it, words))).toList();
	}

	private Optional<Row> typed(Row current) {
		return rows.stream().filter(it -> current.party.equals(it.party)).findFirst();
	}

	/**
	 * An organisation.
	 *
	 * @param version the organisation's own version
	 * @param name empty as long as it is not known
	 */
	record Row(UUID party, long version, String name, String organisationNumber, boolean included, boolean gateway) {

		Row {
			party = party == null ? new UUID(0, 0) : party;
			name = Objects.requireNonNullElse(name, "");
			organisationNumber = Objects.requireNonNullElse(organisationNumber, "");
		}

		Row over(Row now) {
			return new Row(party, now.version, name, organisationNumber, included, gateway);
		}

		Stream<Compared> comparedWith(Row now, Words words) {
			return Compared.differing(Compared.of("partnership.actor.name", now.name, name),
					Compared.of("partnership.actor.number", now.of(now.organisationNumber), now.of(organisationNumber)),
					Compared.of("partnership.setup.included", now.of(said(now.included, words)), now.of(said(included, words))),
					Compared.of("partnership.setup.gateway", now.of(said(now.gateway, words)), now.of(said(gateway, words)))).stream();
		}

		/** A value, with the organisation whose it is. */
		private String of(String value) {
			return name.isEmpty() || value.isEmpty() ? value : name + ": " + value;
		}

		private static String said(boolean yes, Words words) {
			return words.of(yes ? "partnership.yes" : "partnership.no");
		}
	}
}
