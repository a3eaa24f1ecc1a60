package no.samskaping.meetings.matter;

import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.Outcome;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Kroner;

/**
 * What was read out when a matter was closed (konklusjon). M7.
 *
 * @param outside the sectors that stay outside
 * @param quorum how the sectors were represented at the meeting; null if it was concluded in writing between meetings
 */
@ValueObject
public record Closing(Outcome outcome, String text, @Nullable Kroner ceiling, @Nullable PartyId gateway, Set<Sector> outside,
		@Nullable Quorum quorum) {}
