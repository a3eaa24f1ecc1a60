package no.samskaping.partnership.mandate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Parties;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;

/** Writes to those whom the end of a mandate concerns: before it comes, and to who goes on with what waits when it has come. P2, P10. */
@Component
class MandateLetters {

	private final Mandates mandates;
	private final Parties parties;
	private final People people;
	private final Outbox outbox;

	MandateLetters(Mandates mandates, Parties parties, People people, Outbox outbox) {
		this.mandates = mandates;
		this.parties = parties;
		this.people = people;
		this.outbox = outbox;
	}

	/** It soon runs out, with nobody to follow: to the person, and to who may appoint the next. */
	void endsSoon(Mandate mandate, LocalDate today) {
		var to = new HashSet<>(successors(mandate, today));
		to.add(mandate.person());
		var last = Objects.requireNonNull(mandate.period().lastDay());
		send(mandate, "ends-soon." + last, "ends-soon", to, said("ends-soon", mandate, last),
				"/partnerskap/mandat/" + mandate.getId().value());
	}

	/** It has ended: to the person, and to those on whom now waits what waited. */
	void ended(Mandate mandate, LocalDate today) {
		send(mandate, "ended", "ended", Set.of(mandate.person()), said("ended", mandate, today), "");
		if (mandate.role().binds() && mandate.matter() == null) {
			send(mandate, "handed-on", "handed-on", successors(mandate, today), said("handed-on", mandate, today), "/oppgaver");
		}
	}

	private static Text said(String what, Mandate mandate, LocalDate day) {
		return Text.of("partnership.mail." + what + ".text", Text.of(mandate.role().key()), day);
	}

	/** Those who bind the party that day, or else administer the platform; the person is none of them. */
	private Set<PersonId> successors(Mandate mandate, LocalDate today) {
		var party = mandate.party();
		var binding = party == null ? List.<Mandate>of() : mandates.representing(Set.of(party.value()), today);
		var all = binding.stream().anyMatch(it -> !it.person().equals(mandate.person())) ? binding : mandates.administering(today);
		return all.stream().map(Mandate::person).filter(it -> !it.equals(mandate.person())).collect(Collectors.toSet());
	}

	/** One message for each person and occasion, however often it is told. */
	private void send(Mandate mandate, String key, String what, Set<PersonId> to, Text said, String link) {
		var subject = Text.of("partnership.mail." + what, partyOf(mandate));
		people.mailboxes(to).forEach((person, address) -> outbox.send(new Mail(UUID.nameUUIDFromBytes(("partnership.mandate." + mandate.getId().value() + key
				+ person.value()).getBytes(StandardCharsets.UTF_8)), address, subject, List.of(said), link)));
	}

	private Text partyOf(Mandate mandate) {
		var party = mandate.party();
		var known = party == null ? null : parties.of(Set.of(party)).get(party);
		return known == null ? Text.of("partnership.platform-people") : Text.verbatim(known.name());
	}
}
