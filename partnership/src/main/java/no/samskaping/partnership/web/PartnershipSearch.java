package no.samskaping.partnership.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.mandate.MandateLines;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Search;

/** Finds actors and people with a mandate by their names. P7. */
@Component
class PartnershipSearch implements Search {

	private final Actings actings;
	private final Actors actors;
	private final MandateLines lines;

	PartnershipSearch(Actings actings, Actors actors, MandateLines lines) {
		this.actings = actings;
		this.actors = actors;
		this.lines = lines;
	}

	@Override
	public List<Hit> find(Viewer viewer, String query, int limit) {
		var acting = actings.of(viewer);
		if (!acting.seesEverything()) {
			return List.of();
		}
		var typed = query.strip().toLowerCase(Locale.ROOT);
		var people = lines.notOver(acting).stream().filter(it -> it.name().toLowerCase(Locale.ROOT).contains(typed))
				.map(it -> new Hit(Text.of("partnership.person"), it.name(), Text.of(it.role().key()), "/partnerskap/mandat/" + it.id().value()));
		return Stream.concat(people, actors.resembling(query, limit).stream().map(PartnershipSearch::hit)).limit(limit).toList();
	}

	private static Hit hit(ActorCard actor) {
		return new Hit(Text.of("partnership.actor"), actor.name(),
				Text.of("partnership.actor.kind." + actor.kind().name().toLowerCase(Locale.ROOT)), "/partnerskap/aktorer/" + actor.id().value());
	}
}
