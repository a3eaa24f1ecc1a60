package no.samskaping.agreements.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementCard;
import no.samskaping.agreements.Agreements;
import no.samskaping.agreements.register.NextSteps;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Scale;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;

/** The agreement on an initiative's page. */
@Component
class AgreementRelated implements Related {

	private final Agreements agreements;
	private final Initiatives initiatives;
	private final NextSteps next;

	AgreementRelated(Agreements agreements, Initiatives initiatives, NextSteps next) {
		this.agreements = agreements;
		this.initiatives = initiatives;
		this.next = next;
	}

	@Override
	public List<Panel> about(Subject subject, Viewer viewer) {
		if (!subject.kind().equals(InitiativeId.KIND)) {
			return List.of();
		}
		var initiative = new InitiativeId(subject.id());
		var card = agreements.ofInitiatives(Set.of(initiative)).get(initiative);
		return card != null ? List.of(panel(card)) : isExpected(initiatives.of(Set.of(initiative)).get(initiative))
				? List.of(new Panel(200, "handshake", Text.of("agreements.related.none"), null, List.of(Text.of("agreements.related.none.text"))))
				: List.of();
	}

	private Panel panel(AgreementCard card) {
		var lines = new ArrayList<Text>();
		lines.add(Text.of("agreements.stage." + card.stage()));
		var step = next.byAgreement(Set.of(card.id())).get(card.id());
		if (step != null && !step.what().equals(lines.getFirst())) {
			lines.add(step.what());
		}
		return new Panel(200, "handshake", Text.of("agreements.related.one", card.number()), "/avtaler/" + card.number(), lines);
	}

	private static boolean isExpected(@Nullable InitiativeCard initiative) {
		return initiative != null && initiative.scale() == Scale.FORMALISED && !initiative.stage().isEnd();
	}
}
