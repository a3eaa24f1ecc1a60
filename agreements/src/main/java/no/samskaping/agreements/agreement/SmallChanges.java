package no.samskaping.agreements.agreement;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Alteration;
import no.samskaping.agreements.force.AlterationBook;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.record.History;

/** What follows when a small change is made (liten endring), whether by the last acceptance or because the last one who held back left. A7. */
@Component
class SmallChanges {

	private final AlterationBook alterations;
	private final ContactLinks links;
	private final EndReminders ends;
	private final History history;

	SmallChanges(AlterationBook alterations, ContactLinks links, EndReminders ends, History history) {
		this.alterations = alterations;
		this.links = links;
		this.ends = ends;
		this.history = history;
	}

	/**
	 * Keeps what was agreed, ends the earlier contact person's links, and asks about another last day. A8, P2.
	 *
	 * @param lastDay the last day before the change
	 */
	void made(Agreement agreement, Adjustment change, LocalDate lastDay, Acting by, Instant at) {
		alterations.add(Alteration.of(agreement.getId(), change, Alteration.Outcome.AGREED, by.person(), at));
		if (change.contact() != null) {
			links.end(agreement.getId(), change.contact().of());
		}
		ends.follow(agreement, lastDay);
		history.record(by.entry(agreement.getId().subject(), at, "agreements.history.adjusted", change.until().toString()));
	}
}
