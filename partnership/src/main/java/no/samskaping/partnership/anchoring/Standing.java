package no.samskaping.partnership.anchoring;

import java.time.LocalDate;
import java.util.Locale;

import no.samskaping.partnership.Anchorings.AnchoringCard;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Tag;

/** How an anchoring stands on a day, as its board shows it (stilling): who has not answered waits, or is past the day. P3. */
enum Standing {

	WAITING(Tag.Kind.WARNING),
	OVERDUE(Tag.Kind.WARNING),
	CONDITION(Tag.Kind.WARNING),
	CONFIRMED(Tag.Kind.DONE),
	DECLINED(Tag.Kind.ENDED),
	SUPERSEDED(Tag.Kind.ENDED);

	private final Tag.Kind kind;

	Standing(Tag.Kind kind) {
		this.kind = kind;
	}

	static Standing of(AnchoringCard card, LocalDate today) {
		return switch (card.state()) {
			case REQUESTED -> card.due().isBefore(today) ? OVERDUE : WAITING;
			case CONDITION_OPEN -> CONDITION;
			case CONFIRMED -> CONFIRMED;
			case DECLINED -> DECLINED;
			case SUPERSEDED -> SUPERSEDED;
		};
	}

	/** The same, of the columns of an anchoring called {@code a}, on the day {@code :today}. */
	static final String OF_ROW = """
			case when a.state = 'REQUESTED' and a.due < :today then 'OVERDUE' when a.state = 'REQUESTED' then 'WAITING'
			when a.state = 'CONDITION_OPEN' then 'CONDITION' else a.state end""";

	Text label() {
		return Text.of("partnership.anchoring.standing." + name().toLowerCase(Locale.ROOT));
	}

	Tag tag() {
		return new Tag(0, kind, label());
	}
}
