package no.samskaping.meetings.minutes;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * What was added visibly to minutes (tillegg). M7.
 *
 * @param id made with the form
 * @param objection whether it is an objection; else a correction of locked minutes
 */
@ValueObject
public record Addition(UUID id, boolean objection, String text, @Nullable PartyId party, @Nullable PersonId person, Instant at) {

	@Decides("M7.13")
	static void requireText(String field, String text) {
		if (text.isBlank()) {
			throw Refused.because("M7", field, Text.of("meetings.rule.minutes.text"));
		}
	}
}
