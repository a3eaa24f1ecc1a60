package no.samskaping.initiatives.own;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.errand.Offers;
import no.samskaping.initiatives.exemption.Reading;
import no.samskaping.initiatives.exemption.Readings;
import no.samskaping.initiatives.participants.ParticipantRows;
import no.samskaping.initiatives.seen.Reason;
import no.samskaping.workbench.parts.Matrix;
import no.samskaping.workbench.parts.StatusLine;

/**
 * What a participant sees of its own initiative without an account. P7.
 *
 * @param name the participant's
 * @param objective what the initiative is to bring, if it is written
 * @param reasons why it meets its main challenges
 * @param given what it contributes itself
 * @param allRemarks how many remarks there are in all
 */
record OwnView(UUID id, String number, String title, String name, Reading description, StatusLine line, Offers offers,
		@Nullable String objective, List<Reason> reasons, List<ParticipantRows.Given> given, Matrix matrix,
		List<Readings.Said> remarks, int allRemarks, List<Readings.File> files) {}
