package no.samskaping.agreements.register;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;

/** The two ways to an agreement (inngangen): signed in, by number, or with a personal link that is for one agreement. P2, P7. */
@Component
public class Entrance {

	private final SeenAgreements agreements;

	Entrance(SeenAgreements agreements) {
		this.agreements = agreements;
	}

	/**
	 * What a request is about.
	 *
	 * @param path the variables of its address: number and perhaps actor, or id
	 */
	public Visit open(Map<String, String> path, Acting acting) {
		if (path.containsKey("id")) {
			if (!(acting instanceof Acting.Participant participant)) {
				throw new Denied(Text.of("agreements.denied.link"));
			}
			var agreement = agreements.one(new AgreementId(id(path.get("id"))), acting);
			return new Visit(agreement, agreement.participant(participant).map(Side::actor).orElse(participant.actor()), "/apen/avtale/" + agreement.getId().value(), true);
		}
		var agreement = agreements.numbered(path.getOrDefault("number", ""), acting);
		var actor = path.containsKey("actor") ? new ActorId(id(path.get("actor"))) : null;
		return new Visit(agreement, actor, "/avtaler/" + agreement.number(), false);
	}

	private static UUID id(@Nullable String written) {
		try {
			return UUID.fromString(written == null ? "" : written);
		} catch (IllegalArgumentException notAnId) {
			throw new Unknown(AgreementId.KIND, new UUID(0, 0));
		}
	}

	/**
	 * An agreement and how it was come to.
	 *
	 * @param actor the participant that the request is about, if it is about one
	 * @param home where the pages about it begin
	 * @param outside whether it was come to by a personal link
	 */
	public record Visit(Agreement agreement, @Nullable ActorId actor, String home, boolean outside) {

		/** The address of a page about it, or about the participant that the request is about. */
		public String page(String name) {
			return actor == null ? home + "/" + name : page(name, actor);
		}

		/** The address of a page about one of its participants. */
		public String page(String name, ActorId about) {
			return outside ? home + "/" + name : home + "/" + name + "/" + about.value();
		}

		/** The participant that the request is about; one who is left out of the draft still takes part in what is in force. */
		public Side side() {
			return agreement.participant(about()).orElseThrow(this::unknown);
		}

		/** The participant that the request is about, as the text in force binds it. */
		public ActorId bound() {
			return agreement.bound(about()).actor();
		}

		private ActorId about() {
			if (actor == null) {
				throw unknown();
			}
			return actor;
		}

		private Unknown unknown() {
			return new Unknown(agreement.getId().subject());
		}
	}
}
