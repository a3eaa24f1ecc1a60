package no.samskaping.initiatives.seen;

import java.util.List;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tile;

/** Why an initiative meets its main challenges. I6. */
@Component
public class Reasons {

	private final Charters charters;

	Reasons(Charters charters) {
		this.charters = charters;
	}

	/** The challenges to which it contributes, each with its justification. I6. */
	public List<Reason> of(Initiative initiative) {
		return charters.everNamed().stream().filter(challenge -> initiative.challenges().contains(challenge.code()))
				.map(challenge -> new Reason(tile(challenge), initiative.justification(challenge.code()))).toList();
	}

	private static Tile tile(Challenge challenge) {
		return new Tile(challenge.icon(), challenge.tone(), Text.verbatim(challenge.name()));
	}
}
