package no.samskaping.partnership.anchoring;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** Writes to who may answer for a party: that it is asked, that the day comes near, and that it has passed. P3, P5. */
@Component
class AnchoringLetters {

	private final Representatives representatives;
	private final Recusals recusals;
	private final People people;
	private final AllTitles titles;
	private final Outbox outbox;
	private final Words words;

	AnchoringLetters(Representatives representatives, Recusals recusals, People people, AllTitles titles, Outbox outbox, Words words) {
		this.representatives = representatives;
		this.recusals = recusals;
		this.people = people;
		this.titles = titles;
		this.outbox = outbox;
		this.words = words;
	}

	/** The party was asked. */
	void asked(Anchoring anchoring) {
		send(anchoring, "asked");
	}

	/** The answer is still missing. */
	void remind(Anchoring anchoring, LocalDate today) {
		send(anchoring, anchoring.card().due().isBefore(today) ? "overdue" : "near");
	}

	/** One message for each person and occasion, however often it is told. */
	private void send(Anchoring anchoring, String what) {
		var title = titles.of(anchoring.subject()).map(Titled::title).orElse("–");
		var said = Text.of("partnership.mail.anchoring-" + what + ".text", title, anchoring.card().due());
		people.mailboxes(speakers(anchoring)).forEach((person, address) -> outbox.send(new Mail(
				UUID.nameUUIDFromBytes(("partnership.anchoring." + anchoring.getId().value() + what + person.value()).getBytes(StandardCharsets.UTF_8)),
				address, Text.of("partnership.mail.anchoring-" + what), List.of(said), OursPage.ADDRESS)));
	}

	/** Who acts for the party in all that the anchoring concerns, and is recused in none of it. */
	private Set<PersonId> speakers(Anchoring anchoring) {
		var today = words.today();
		var matters = anchoring.matters();
		return Stream.concat(representatives.of(Set.of(anchoring.party()), today).stream(),
				representatives.appointed(matters, today).stream().filter(it -> it.party().equals(anchoring.party())))
				.map(RepresentativeCard::person).filter(it -> recusals.recusedOn(it, matters).isEmpty()).collect(Collectors.toSet());
	}
}
