package no.samskaping.atleastonce;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;

import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Stage;
import no.samskaping.meetings.MatterContribution;
import no.samskaping.workbench.Text;

/** An extension that brings up what then ends before the meeting: in the product alone, what has not ended stands on no agenda then. */
@TestComponent
class ExtensionMatters implements MatterContribution {

	private static final Set<String> TITLES = Set.of("Kafé for nye foreldre", "Venterom på bussterminalen");
	private static final int MOST = 50;

	private final Initiatives initiatives;

	ExtensionMatters(Initiatives initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public List<Proposed> mattersFor(LocalDate day) {
		return initiatives.at(Set.of(Stage.RUNNING, Stage.UNDER_DEVELOPMENT), null, MOST).stream().filter(card -> TITLES.contains(card.title()))
				.map(card -> new Proposed(card.id().subject(), Text.verbatim(card.title()), false)).toList();
	}
}
