package no.samskaping.partnership.acting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.People;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Who;
import no.samskaping.workbench.screen.WhoIs;

/** Names who is signed in and for whom they act. P2. */
@Component
class KnownWho implements WhoIs {

	private final Capacities capacities;
	private final Actings actings;
	private final SignIns signIns;
	private final People people;
	private final Actors actors;

	KnownWho(Capacities capacities, Actings actings, SignIns signIns, People people, Actors actors) {
		this.capacities = capacities;
		this.actings = actings;
		this.signIns = signIns;
		this.people = people;
		this.actors = actors;
	}

	@Override
	@Transactional(readOnly = true)
	public Who of(Viewer viewer) {
		if (Viewer.LINK.equals(viewer.issuer())) {
			return ofLink(viewer);
		}
		var name = signIns.personOf(viewer.issuer(), viewer.subject())
				.flatMap(person -> Optional.ofNullable(people.names(Set.of(person)).get(person))).orElse("");
		var all = capacities.of(viewer);
		var chosen = Capacities.chosen(all, viewer.capacity());
		return new Who(name, initials(name), chosen.map(Capacity::label).orElse(Text.of("partnership.capacity.none")),
				all.stream().map(it -> new Who.Capacity(it.id(), it.label(), chosen.filter(it::equals).isPresent())).toList());
	}

	private Who ofLink(Viewer viewer) {
		var name = actings.of(viewer) instanceof Acting.Participant participant
				? Optional.ofNullable(actors.of(Set.of(participant.actor())).get(participant.actor())).map(it -> it.name()).orElse("") : "";
		return new Who(name, initials(name), Text.of("partnership.capacity.link"), List.of());
	}

	private static String initials(String name) {
		var words = name.strip().split("\\s+");
		var first = letter(words[0]);
		return (words.length > 1 ? first + letter(words[words.length - 1]) : first).toUpperCase(Locale.ROOT);
	}

	private static String letter(String word) {
		return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
	}
}
