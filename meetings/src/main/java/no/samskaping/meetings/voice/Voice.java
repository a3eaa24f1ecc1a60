package no.samskaping.meetings.voice;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

import no.samskaping.partnership.Sector;
import no.samskaping.workbench.rules.Decides;

/**
 * A sector's one voice on a matter (stemme), made of what its parties said. P1.
 *
 * @param positions the latest position of each party that said something
 */
@ValueObject
public record Voice(Sector sector, Says says, List<Position> positions) {

	/** What a sector says as one. */
	public enum Says {

		/** Ikke svart. */
		NOTHING,

		/** Enig. */
		AGREES,

		/** Enig med merknad. */
		AGREES_WITH_REMARK,

		/** Må avklares internt. */
		MUST_CLARIFY,

		/** Ikke samstemte: its organisations say different things, which counts as having to clarify. P1. */
		NOT_OF_ONE_MIND,

		/** Uenig. */
		DISAGREES
	}

	/** The voice of a sector: either organisation may speak; if the other says otherwise, they are not of one mind. P1. */
	static Voice of(Sector sector, List<Position> positions) {
		return new Voice(sector, says(positions.stream().map(Position::answer).toList()), positions);
	}

	private static Says says(List<Answer> answers) {
		if (answers.isEmpty()) {
			return Says.NOTHING;
		}
		if (!isOfOneMind(answers)) {
			return Says.NOT_OF_ONE_MIND;
		}
		return switch (answers.getFirst()) {
			case AGREE, AGREE_WITH_REMARK -> answers.contains(Answer.AGREE_WITH_REMARK) ? Says.AGREES_WITH_REMARK : Says.AGREES;
			case MUST_CLARIFY -> Says.MUST_CLARIFY;
			case DISAGREE -> Says.DISAGREES;
		};
	}

	/** Whether all of a sector's organisations say the same, a remark apart. P1. */
	@Decides("P1.4")
	private static boolean isOfOneMind(List<Answer> answers) {
		return answers.stream().allMatch(Answer::agrees) || answers.stream().distinct().count() == 1;
	}

	public boolean agrees() {
		return says == Says.AGREES || says == Says.AGREES_WITH_REMARK;
	}

	public boolean disagrees() {
		return says == Says.DISAGREES;
	}
}
