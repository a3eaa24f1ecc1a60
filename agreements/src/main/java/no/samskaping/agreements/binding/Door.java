package no.samskaping.agreements.binding;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;

/** The two ways to an agreement (inngangen): signed in, by number and participant, or with a personal link that is for one agreement. P2, P7. */
@Component
class Door {

	private final SeenAgreements agreements;

	Door(SeenAgreements agreements) {
		this.agreements = agreements;
	}

	/**
	 * The agreement and the participant that a request is about.
	 *
	 * @param path the variables of its address: number and actor, or id
	 */
	Case open(Map<String, String> path, Acting acting) {
		if (path.containsKey("id")) {
			var agreement = agreements.one(new AgreementId(id(path.get("id"))), acting);
			if (!(acting instanceof Acting.Participant participant)) {
				throw new Denied(Text.of("agreements.denied.link"));
			}
			return new Case(agreement, participant(agreement, participant.actor()), "/apen/avtale/" + path.get("id"), true);
		}
		var agreement = agreements.numbered(path.getOrDefault("number", ""), acting);
		var actor = new ActorId(id(path.getOrDefault("actor", "")));
		return new Case(agreement, participant(agreement, actor), "/avtaler/" + agreement.number(), false);
	}

	/** One who is left out of the draft still takes part in what is in force. */
	private static Side participant(Agreement agreement, ActorId actor) {
		return agreement.participant(actor).orElseThrow(() -> new Unknown(agreement.getId().subject()));
	}

	private static UUID id(String written) {
		try {
			return UUID.fromString(written);
		} catch (IllegalArgumentException notAnId) {
			throw new Unknown(AgreementId.KIND, new UUID(0, 0));
		}
	}

	/**
	 * An agreement and one of its participants.
	 *
	 * @param base where the pages about it begin
	 * @param outside whether it was reached by a personal link
	 */
	record Case(Agreement agreement, Side side, String base, boolean outside) {

		/** The address of a page about it. */
		public String page(String name) {
			return outside ? base + "/" + name : base + "/" + name + "/" + side.actor().value();
		}

		/** Where it all begins. */
		public String home() {
			return base;
		}
	}
}
