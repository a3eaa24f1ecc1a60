package no.samskaping.agreements.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.register.AgreementRow;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Overview;

/** Agreements that need somebody, at a glance: one that will end soon, one whose anchoring was declined. A8, P3. */
@Component
class AgreementGaps implements Overview {

	private static final int SHOWN = 5;

	private final AgreementList list;
	private final Charters charters;
	private final Actings actings;
	private final Clock clock;

	AgreementGaps(AgreementList list, Charters charters, Actings actings, Clock clock) {
		this.list = list;
		this.charters = charters;
		this.actings = actings;
		this.clock = clock;
	}

	@Override
	public List<Card> cardsFor(Viewer viewer) {
		return List.of();
	}

	@Override
	public List<Gap> gapsFor(Viewer viewer) {
		if (!SeenAgreements.seesAll(actings.of(viewer))) {
			return List.of();
		}
		var soon = LocalDate.now(clock.withZone(Words.ZONE)).plusDays(charters.current().deadlines().agreementEndDays());
		return Stream.concat(list.declined(SHOWN).stream().map(row -> gap(Text.of("agreements.gap.declined", row.title()), row)),
				list.ending(soon, SHOWN).stream().map(row -> gap(Text.of("agreements.gap.ends", row.title(), row.endsOn()), row))).toList();
	}

	private static Gap gap(Text text, AgreementRow row) {
		return new Gap(text, "/avtaler/" + row.number(), Text.of("agreements.gap.open"));
	}
}
