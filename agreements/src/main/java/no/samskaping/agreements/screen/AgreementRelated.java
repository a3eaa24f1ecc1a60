package no.samskaping.agreements.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementCard;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.Agreements;
import no.samskaping.agreements.agreement.DraftRule;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.register.NextSteps;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Scale;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;

/** The agreement on an initiative's page, and the way to have one drafted. I4. */
@Component
class AgreementRelated implements Related {

	private final Agreements agreements;
	private final Initiatives initiatives;
	private final NextSteps next;
	private final Actings actings;

	AgreementRelated(Agreements agreements, Initiatives initiatives, NextSteps next, Actings actings) {
		this.agreements = agreements;
		this.initiatives = initiatives;
		this.next = next;
		this.actings = actings;
	}

	@Override
	public List<Panel> about(Subject subject, Viewer viewer) {
		if (!subject.kind().equals(InitiativeId.KIND)) {
			return List.of();
		}
		var id = new InitiativeId(subject.id());
		var latest = agreements.ofInitiatives(Set.of(id)).get(id);
		var initiative = initiatives.of(Set.of(id)).get(id);
		var panels = new ArrayList<Panel>();
		if (latest != null) {
			panels.add(panel(latest));
		}
		if (mayDraft(initiative, latest, viewer)) {
			panels.add(new Panel(201, "handshake", Text.of("agreements.new.title"), "/avtaler/nytt-utkast?initiativ=" + id.value(),
					List.of(Text.of(latest != null ? "agreements.related.again" : "agreements.related.voluntary"))));
		} else if (latest == null && isExpected(initiative)) {
			panels.add(new Panel(200, "handshake", Text.of("agreements.related.none"), null, List.of(Text.of("agreements.related.none.text"))));
		}
		return panels;
	}

	/** Those who work on the platform, unless one lives already. */
	private boolean mayDraft(@Nullable InitiativeCard initiative, @Nullable AgreementCard latest, Viewer viewer) {
		var lives = latest != null && latest.stage().compareTo(AgreementStage.IN_FORCE) <= 0;
		return initiative != null && !lives && Voices.works(actings.of(viewer), initiative.id())
				&& DraftRule.brokenBy(new DraftRule.Wanted(initiative, latest)).isEmpty();
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
