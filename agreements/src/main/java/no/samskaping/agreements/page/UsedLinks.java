package no.samskaping.agreements.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.signature.LinkOrigin;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Says who made the personal links with which somebody signed (brukte lenker). P2, A6. */
@Component
class UsedLinks {

	private final People people;
	private final Parties parties;

	UsedLinks(People people, Parties parties) {
		this.people = people;
		this.parties = parties;
	}

	/** In words, for those of these signatures that were given by a link. */
	Map<SignatureId, Text> behind(List<Signature> signed) {
		var used = signed.stream().map(Signature::link).filter(Objects::nonNull).toList();
		if (used.isEmpty()) {
			return Map.of();
		}
		var names = people.names(used.stream().map(LinkOrigin::madeBy).filter(Objects::nonNull).collect(Collectors.toSet()));
		var known = parties.of(used.stream().map(LinkOrigin::madeFor).filter(Objects::nonNull).collect(Collectors.toSet()));
		var said = new HashMap<SignatureId, Text>();
		for (var one : signed) {
			var link = one.link();
			if (link != null) {
				said.put(one.id(), made(link, names, known));
			}
		}
		return said;
	}

	private static Text made(LinkOrigin link, Map<PersonId, String> names, Map<PartyId, Party> known) {
		var day = link.madeAt().atZone(Words.ZONE).toLocalDate();
		if (link.madeBy() == null) {
			return Text.of("agreements.by-link.platform", day);
		}
		var name = names.getOrDefault(link.madeBy(), "");
		var party = link.madeFor() == null ? null : known.get(link.madeFor());
		return party == null ? Text.of("agreements.by-link", name, day) : Text.of("agreements.by-link.for", name, party.name(), day);
	}
}
