package no.samskaping.initiatives.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What an initiative needs to be ready for discussion (klar for drøfting). I6. */
public enum ReadinessRule {

	/** It says what is to be reached. */
	OBJECTIVE {
		@Override
		@Decides("I6.1")
		Stream<Broken> broken(Initiative initiative, AdoptedCharter charter) {
			return initiative.wording().objective() == null ? Stream.of(refusal("objective")) : Stream.empty();
		}
	},

	/** It contributes to at least one main challenge of the adopted platform. */
	CHALLENGE {
		@Override
		@Decides("I6.2")
		Stream<Broken> broken(Initiative initiative, AdoptedCharter charter) {
			return charter.challenges().stream().map(Challenge::code).noneMatch(initiative.challenges()::contains) ? Stream.of(refusal("challenges")) : Stream.empty();
		}
	},

	/** It says for each chosen challenge how it contributes. */
	JUSTIFICATION {
		@Override
		@Decides("I6.3")
		Stream<Broken> broken(Initiative initiative, AdoptedCharter charter) {
			return charter.challenges().stream().filter(challenge -> initiative.challenges().contains(challenge.code()))
					.filter(challenge -> initiative.justification(challenge.code()) == null)
					.map(challenge -> refusal(field(challenge.code()), challenge.name()));
		}
	};

	abstract Stream<Broken> broken(Initiative initiative, AdoptedCharter charter);

	/** What is missing; nothing if it can be declared ready. */
	public static List<Broken> missing(Initiative initiative, AdoptedCharter charter) {
		return Arrays.stream(values()).flatMap(rule -> rule.broken(initiative, charter)).toList();
	}

	/** The form's field for a challenge's justification. */
	public static String field(String challenge) {
		return "justification-" + challenge;
	}

	static void requireAll(Initiative initiative, AdoptedCharter charter) {
		var missing = missing(initiative, charter);
		Refused.requireNone(missing);
	}

	Broken refusal(String field, Object... arguments) {
		return new Broken("I6", field, Text.of("initiatives.readiness." + name(), arguments));
	}
}
