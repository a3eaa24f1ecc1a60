package no.samskaping.meetings.conclusion;

import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;

import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.voice.Voice;
import no.samskaping.meetings.voice.Voices;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.rules.Decides;

/**
 * What the three voices amount to (hva stemmene gir). M6: agreed means all three; nobody is outvoted, and there is no casting vote.
 * Two that disagree do not end it for the third either: it comes up again until the voices change, all three disagree,
 * or its initiator withdraws it.
 */
public sealed interface Verdict {

	/** From how many meetings on the others may go forward without one that disagrees. M6. */
	int MEETINGS = 2;

	/** Whether the matter can be closed. */
	default boolean concludes() {
		return !(this instanceof Waits) && !(this instanceof Disagreement);
	}

	/** A matter for information: nobody takes a position. */
	@ValueObject
	record Information() implements Verdict {}

	/** All three agree, so many with a remark. */
	@ValueObject
	record Agreed(int remarks) implements Verdict {}

	/** The others take it forward without one that stays outside with its reason, after two meetings. */
	@ValueObject
	record WithoutOne(Sector sector) implements Verdict {}

	/** It is not taken forward: all three disagree. */
	@ValueObject
	record NotForward(Set<Sector> disagree) implements Verdict {}

	/** These have not answered, or must clarify. */
	@ValueObject
	record Waits(Set<Sector> sectors) implements Verdict {}

	/** These disagree, and it comes up again. */
	@ValueObject
	record Disagreement(Set<Sector> disagree) implements Verdict {}

	/**
	 * What the voices on a proposal amount to.
	 *
	 * @param meetings at how many meetings it has been discussed, this one included
	 */
	static Verdict of(Voices voices, Outcome proposal, int meetings) {
		var disagree = voices.which(Voice::disagrees);
		var waits = voices.which(voice -> !voice.agrees() && !voice.disagrees());
		if (!waits.isEmpty()) {
			return new Waits(waits);
		}
		if (disagree.isEmpty()) {
			return new Agreed(voices.which(voice -> voice.says() == Voice.Says.AGREES_WITH_REMARK).size());
		}
		return disagreement(disagree, proposal, meetings);
	}

	private static Verdict disagreement(Set<Sector> disagree, Outcome proposal, int meetings) {
		if (proposal == Outcome.TAKEN_FORWARD && disagree.size() == Sector.values().length) {
			return new NotForward(disagree);
		}
		return mayGoWithoutOne(disagree, proposal, meetings)
				? new WithoutOne(disagree.iterator().next()) : new Disagreement(disagree);
	}

	@Decides("M6.7")
	private static boolean mayGoWithoutOne(Set<Sector> disagree, Outcome proposal, int meetings) {
		return proposal == Outcome.TAKEN_FORWARD && disagree.size() == 1 && meetings >= MEETINGS;
	}

	/** The outcome to which it leads; the proposal where all agree. */
	default Outcome outcome(Outcome proposal) {
		return switch (this) {
			case Information information -> Outcome.NOTED;
			case Agreed agreed -> proposal;
			case WithoutOne without -> Outcome.TAKEN_FORWARD;
			case NotForward not -> Outcome.NOT_TAKEN_FORWARD;
			case Waits waits -> throw new IllegalStateException("Waits for " + waits.sectors());
			case Disagreement disagreement -> throw new IllegalStateException("Disagree: " + disagreement.disagree());
		};
	}

	/** The sectors that stay outside. */
	default Set<Sector> outside() {
		return this instanceof WithoutOne without ? Set.of(without.sector()) : Set.of();
	}
}
