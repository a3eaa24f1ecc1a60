package no.samskaping.agreements.screen;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.register.AgreementList;
import no.samskaping.agreements.register.AgreementList.Selection;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Search;

/** Finds agreements by title and number. */
@Component
class AgreementSearch implements Search {

	private final AgreementList list;
	private final Actings actings;

	AgreementSearch(AgreementList list, Actings actings) {
		this.list = list;
		this.actings = actings;
	}

	@Override
	public List<Hit> find(Viewer viewer, String query, int limit) {
		var acting = actings.of(viewer);
		var own = acting instanceof Acting.Participant participant ? participant.ids() : null;
		if (own == null && !SeenAgreements.seesAll(acting)) {
			return List.of();
		}
		return list.page(new Selection(Set.of(), query, own), null, limit).stream().map(row -> new Hit(Text.of("agreements.kind-of"), row.title(),
				Text.of("agreements.hit", row.number(), Text.of("agreements.stage." + row.stage())), "/avtaler/" + row.number())).toList();
	}
}
