package no.samskaping.initiatives.page;

import java.util.List;

import no.samskaping.workbench.parts.Matrix;
import no.samskaping.workbench.parts.StatusLine;

/**
 * What a participant sees of its own initiative without an account. P7.
 *
 * @param name the participant's
 * @param given what it contributes itself
 */
record OwnView(String number, String title, String name, Reading description, StatusLine line, List<ParticipantRows.Given> given, Matrix matrix) {}
