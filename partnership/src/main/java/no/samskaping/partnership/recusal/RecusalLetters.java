package no.samskaping.partnership.recusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.People;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** Writes to those who step in that one of the party is recused; by whom and why is read on the platform. P5, P7. */
@Component
class RecusalLetters {

	private final Representatives representatives;
	private final People people;
	private final AllTitles titles;
	private final Outbox outbox;
	private final Words words;

	RecusalLetters(Representatives representatives, People people, AllTitles titles, Outbox outbox, Words words) {
		this.representatives = representatives;
		this.people = people;
		this.titles = titles;
		this.outbox = outbox;
		this.words = words;
	}

	/** One message for each who binds the party beside the recused, and each declaration. */
	void recused(Declaration declaration) {
		var party = declaration.party();
		if (party == null) {
			return;
		}
		var matter = declaration.matter();
		var what = "partnership.mail.recused" + (matter.kind().equals(Recusal.ACTOR) ? "-standing" : "");
		var said = List.of(Text.of(what + ".text", titles.of(matter).map(Titled::title).orElse("–")));
		var others = representatives.of(Set.of(party), words.today()).stream().map(RepresentativeCard::person)
				.filter(it -> !it.equals(declaration.person())).collect(Collectors.toSet());
		people.mailboxes(others).forEach((person, address) -> outbox.send(new Mail(
				UUID.nameUUIDFromBytes(("partnership.recusal." + declaration.id() + person.value()).getBytes(StandardCharsets.UTF_8)), address,
				Text.of("partnership.mail.recused"), said, RecusalPanel.address(matter))));
	}
}
