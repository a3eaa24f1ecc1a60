package no.samskaping.agreements.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.register.AgreementList.Selection;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;

/** The agreements of an actor, on its page, for those who see all of them. P6, P7. */
@Component
class ActorRelated implements Related {

	private static final int NAMED = 5;
	private static final int COUNTED = 1000;
	private static final String KIND = "actor";

	private final AgreementList list;
	private final Actings actings;
	private final Actors actors;

	ActorRelated(AgreementList list, Actings actings, Actors actors) {
		this.list = list;
		this.actings = actings;
		this.actors = actors;
	}

	@Override
	public List<Panel> about(Subject subject, Viewer viewer) {
		if (!subject.kind().equals(KIND) || !SeenAgreements.seesAll(actings.of(viewer))) {
			return List.of();
		}
		var own = new Selection(Set.of(), "", actors.same(new ActorId(subject.id())));
		var lines = new ArrayList<>(list.page(own, null, NAMED).stream().map(row -> Text.of("agreements.actor.line", row.number(), row.title(),
				Text.of("agreements.stage." + row.stage()))).toList());
		if (lines.isEmpty()) {
			return List.of();
		}
		var all = list.count(own, COUNTED);
		if (all > lines.size()) {
			lines.add(Text.of("agreements.actor.more", all - lines.size()));
		}
		return List.of(new Panel(200, "handshake", Text.of("agreements.actor.count", all), null, lines));
	}
}
