package no.samskaping.agreements.register;

import java.time.LocalDate;
import java.util.List;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Kroner;

/**
 * An agreement in a list.
 *
 * @param money what all promise together
 * @param endsOn the last day of what is in force, or of the draft; the day of a notice that leaves too few
 */
public record AgreementRow(AgreementId id, String number, String title, AgreementStage stage, List<ActorId> participants, Kroner money,
		LocalDate endsOn) {}
