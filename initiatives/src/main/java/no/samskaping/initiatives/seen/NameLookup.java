package no.samskaping.initiatives.seen;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.document.Document;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;

/** Asks for the names that a page shows, with one look-up for each kind. */
@Component
public class NameLookup {

	private final Actors actors;
	private final Parties parties;
	private final People people;

	NameLookup(Actors actors, Parties parties, People people) {
		this.actors = actors;
		this.parties = parties;
		this.people = people;
	}

	/** Of whoever has to do with an initiative, said something about it or kept one of its texts from the public, and of the reader's party. */
	public Names of(Initiative initiative, List<Participation> all, List<Remark> said, List<Document> files, Acting acting) {
		var asked = new HashSet<ActorId>(initiative.initiators());
		all.forEach(one -> asked.add(one.actor()));
		said.stream().map(Remark::actor).filter(Objects::nonNull).forEach(actor -> asked.add(new ActorId(actor)));
		var origin = initiative.origin();
		var gateway = initiative.course().gateway();
		var asPeople = Stream.concat(Stream.of(origin.contact(), origin.registeredBy(), by(initiative.exemption())).filter(Objects::nonNull),
				Stream.concat(said.stream().flatMap(NameLookup::people), files.stream().map(file -> by(file.exemption())).filter(Objects::nonNull)))
				.collect(Collectors.toSet());
		var asParties = Stream.concat(Stream.of(origin.receivedBy(), gateway == null ? null : gateway.party(), acting.party()).filter(Objects::nonNull),
				said.stream().map(Remark::party).filter(Objects::nonNull).map(PartyId::new)).collect(Collectors.toSet());
		return new Names(actors.of(asked), parties.of(asParties), people.names(asPeople));
	}

	private static Stream<PersonId> people(Remark remark) {
		return Stream.of(remark.person() == null ? null : new PersonId(remark.person()), by(remark.exemption())).filter(Objects::nonNull);
	}

	private static @Nullable PersonId by(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.by();
	}
}
