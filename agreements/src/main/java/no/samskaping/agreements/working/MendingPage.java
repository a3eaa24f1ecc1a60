package no.samskaping.agreements.working;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.review.Remedy;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Text;

/** Mends what the equality review found by a button; fetches what the initiative plans now. A3. */
@Controller
@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
@RequestMapping("/avtaler/{number}")
class MendingPage {

	private static final ActorId NOBODY = new ActorId(new UUID(0, 0));

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final Clock clock;

	MendingPage(SeenAgreements agreements, DraftDesk desk, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.clock = clock;
	}

	@PostMapping("/rett")
	String mend(@PathVariable String number, @RequestParam long version, @RequestParam Remedy remedy,
			@RequestParam(required = false) @Nullable UUID actor, Acting acting, RedirectAttributes redirect) {
		var whom = actor == null ? NOBODY : new ActorId(actor);
		return pressed(number, "agreements.flash.mended", redirect, () -> desk.edit(agreements.numbered(number, acting).getId(), version, acting,
				clock.instant(), "mended", draft -> remedy.mend(draft, whom)));
	}

	@PostMapping("/hent")
	String refresh(@PathVariable String number, @RequestParam long version, Acting acting, RedirectAttributes redirect) {
		return pressed(number, "agreements.flash.refreshed", redirect,
				() -> desk.refresh(agreements.numbered(number, acting).getId(), version, acting, clock.instant()));
	}

	/** A button has nothing typed that could be lost: whoever comes too late looks again. */
	private static String pressed(String number, String flash, RedirectAttributes redirect, Runnable change) {
		try {
			change.run();
			redirect.addFlashAttribute("flash", Text.of(flash));
		} catch (Outdated outdated) {
			redirect.addFlashAttribute("flash", Text.of("agreements.flash.outdated"));
		}
		return "redirect:/avtaler/" + number;
	}
}
