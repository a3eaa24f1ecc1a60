package no.samskaping.partnership.setup;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The organisations of a version of the charter, and one more that may be added.
 *
 * @param version the draft's version
 * @param added the name of an organisation to be added; empty for none
 * @param addedSector its sector
 */
record PartiesForm(long version, List<Row> rows, @Nullable String added, @Nullable String addedSector) {

	/**
	 * An organisation.
	 *
	 * @param version the organisation's own version
	 * @param name empty as long as it is not known
	 */
	record Row(UUID party, long version, String name, String organisationNumber, boolean included, boolean gateway) {}
}
