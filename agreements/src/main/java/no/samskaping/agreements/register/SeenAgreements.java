package no.samskaping.agreements.register;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;

/** Agreements, for those who may see them: people on the platform all of them, participants their own. P7. */
@Component
public class SeenAgreements {

	private final DraftDesk desk;
	private final Actors actors;

	SeenAgreements(DraftDesk desk, Actors actors) {
		this.desk = desk;
		this.actors = actors;
	}

	/** The agreement with that number. */
	public Agreement numbered(String number, Acting by) {
		return seen(() -> desk.numbered(number), by);
	}

	/** The agreement with that identity. */
	public Agreement one(AgreementId id, Acting by) {
		return seen(() -> desk.one(id), by);
	}

	/** Who sees only their own is not told by the answer whether there is another. P7. */
	private static Agreement seen(Supplier<Agreement> sought, Acting by) {
		try {
			var agreement = sought.get();
			requireSight(agreement, by);
			return agreement;
		} catch (Unknown unknown) {
			throw seesAll(by) ? unknown : new Denied(Text.of("agreements.denied.sight"));
		}
	}

	/** What this one reads of what an agreement says: who does not work with it reads no background that is kept from the public by now. P7. */
	public Draft read(Agreement agreement, Acting by) {
		var draft = agreement.draft();
		return Voices.works(by, agreement) || !desk.saysWhatIsKept(agreement) ? draft : draft.with(draft.terms().withoutBackground());
	}

	/** What the participants are called, in the order in which they stand. */
	public Map<ActorId, String> names(Draft draft) {
		var cards = actors.of(draft.sides().stream().map(Side::actor).collect(Collectors.toSet()));
		return cards.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, card -> card.getValue().name()));
	}

	/** What these are called. */
	public Map<ActorId, String> names(Set<ActorId> ids) {
		return actors.of(new HashSet<>(ids)).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, card -> card.getValue().name()));
	}

	/** Whether this one sees every agreement. */
	public static boolean seesAll(Acting by) {
		return switch (by) {
			case Acting.Representative representative -> true;
			case Acting.Staff staff -> true;
			case Acting.Coordinator coordinator -> true;
			case Acting.Reader reader -> true;
			case Acting.Administrator administrator -> true;
			case Acting.Participant participant -> false;
			case Acting.Platform platform -> true;
			case Acting.Nobody nobody -> false;
		};
	}

	private static void requireSight(Agreement agreement, Acting by) {
		var own = by instanceof Acting.Participant participant && agreement.participant(participant).isPresent()
				&& (participant.only() == null || participant.only().equals(agreement.getId().subject()));
		if (by instanceof Acting.Nobody) {
			throw new Denied(Text.of("agreements.denied.nobody"));
		}
		if (!own && !seesAll(by)) {
			throw new Denied(Text.of("agreements.denied.sight"));
		}
	}
}
