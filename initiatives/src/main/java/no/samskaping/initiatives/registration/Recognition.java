package no.samskaping.initiatives.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;

/**
 * Whom somebody means (gjenkjenning): one chosen among those known, or an organisation whose name is written in full.
 * Two people or groups may have the same name, and who is taken for another sees what is not theirs: they are always chosen. P7.
 */
@Component
public class Recognition {

	/** The choice that it is a new actor. */
	public static final String NEW = "new";

	private static final Set<ActorKind> SHARE_NAMES = Set.of(ActorKind.RESIDENT, ActorKind.INFORMAL_GROUP);
	private static final int LIKELY = 5;
	private static final int SHORTEST = 2;

	private final Actors actors;

	Recognition(Actors actors) {
		this.actors = actors;
	}

	/** The known actor that is meant; empty for a new one, and where nobody can tell. */
	public Optional<ActorCard> of(Named named) {
		return card(new ActorId(named.fresh())).or(() -> Typed.id(named.known()).map(ActorId::new).flatMap(this::card)).or(() -> !named.known().isBlank()
				? Optional.empty() : same(named).filter(card -> !SHARE_NAMES.contains(card.kind())).findFirst());
	}

	/** Whether it has to be chosen whom this means, since somebody may be known already, or what was chosen is nobody. P6, P7. */
	public boolean isUnclear(Named named) {
		return !named.known().equals(NEW) && of(named).isEmpty()
				&& (!named.known().isBlank() || same(named).findAny().isPresent() || !likely(named).isEmpty());
	}

	/** Those among whom to choose: by the same number or almost the same name first, then by a name that only resembles theirs. P6. */
	public List<ActorCard> known(Named named) {
		var found = new LinkedHashMap<ActorId, ActorCard>();
		likely(named).forEach(card -> found.putIfAbsent(card.id(), card));
		if (named.name().strip().length() >= SHORTEST) {
			actors.resembling(named.name(), LIKELY).forEach(card -> found.putIfAbsent(card.id(), card));
		}
		return found.values().stream().limit(LIKELY).toList();
	}

	private List<ActorCard> likely(Named named) {
		var number = named.number().replaceAll("[\\s\\u00a0]", "");
		return named.name().strip().length() < SHORTEST && number.isEmpty() ? List.of()
				: actors.likely(named.name(), number.isEmpty() ? null : number, LIKELY);
	}

	private Stream<ActorCard> same(Named named) {
		return named.name().isBlank() ? Stream.empty() : actors.resembling(named.name(), LIKELY).stream()
				.filter(card -> card.name().equalsIgnoreCase(named.name().strip()))
				.filter(card -> card.party() != null || named.kind().isEmpty() || card.kind().name().equals(named.kind()));
	}

	private Optional<ActorCard> card(ActorId id) {
		return Optional.ofNullable(actors.of(Set.of(id)).get(id));
	}

	/**
	 * How somebody is named in a form.
	 *
	 * @param fresh the id that a new one gets, so that a second submit of the form means the same
	 * @param known the id of the one that was chosen, {@link #NEW}, or empty
	 * @param number its organisation number, if one was typed
	 */
	public record Named(UUID fresh, String known, String name, String kind, String number) {}
}
