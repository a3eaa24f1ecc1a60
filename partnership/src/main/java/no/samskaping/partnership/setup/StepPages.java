package no.samskaping.partnership.setup;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/** What the pages of all steps have in common: who may write where, and the steps beside each. P4. */
@Component
class StepPages {

	static final String SETUP = "/oppsett";
	static final String DRAFT = "/partnerskap/plattform/utkast";

	private final CharterDesk charters;
	private final PartyDesk parties;

	StepPages(CharterDesk charters, PartyDesk parties) {
		this.charters = charters;
		this.parties = parties;
	}

	/** Where the draft is written that this address is about. */
	Place place(HttpServletRequest request, Acting acting) {
		var setup = request.getRequestURI().startsWith(SETUP);
		if (setup && charters.inForce().isPresent()) {
			throw new Place.NothingToWrite();
		}
		if (!CharterDesk.mayWrite(acting)) {
			throw new Denied(Text.of(setup ? "partnership.setup.denied" : "partnership.charter.denied"));
		}
		if (!setup && charters.inForce().isEmpty()) {
			throw new Place.NothingToWrite();
		}
		return new Place(setup ? SETUP : DRAFT, setup, charters.drafted());
	}

	/** The page of a step. */
	String show(Step step, Place place, Model model) {
		model.addAttribute("base", place.base()).addAttribute("setup", place.setup());
		model.addAttribute("steps", step.beside(place.base(), place.setup(), place.draft().isPresent()));
		place.draft().ifPresent(draft -> {
			var known = parties.of(draft.content().seats().stream().map(it -> it.party()).collect(Collectors.toSet()));
			model.addAttribute("draft", draft);
			model.addAttribute("organisations", Stream.concat(known.values().stream(), parties.ever().stream())
					.collect(Collectors.toMap(it -> it.id().value(), it -> it, (one, other) -> one)));
		});
		model.addAttribute("sectors", Stream.of(Sector.values())
				.map(it -> new Option(it.name(), Text.of("partnership.sector." + it.name().toLowerCase(Locale.ROOT)))).toList());
		return "partnership/setup/" + step.name().toLowerCase(Locale.ROOT);
	}

	/** Where it goes on when there is nothing to write. */
	String over(HttpServletRequest request) {
		var atStart = request.getRequestURI().startsWith(SETUP) && charters.inForce().isEmpty();
		return "redirect:" + (atStart ? Step.DECISION.at(SETUP) : "/partnerskap/plattform");
	}
}
