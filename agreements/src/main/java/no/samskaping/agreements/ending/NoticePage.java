package no.samskaping.agreements.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.force.Binding;
import no.samskaping.agreements.register.Entrance;
import no.samskaping.agreements.register.Entrance.Visit;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;

/** Confirms that a participant leaves: by itself, or recorded by staff for one from outside. A8, P2. */
@Controller
@Admits(to = "agreements.deed.accept",
		own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.PARTICIPANT, Caller.LINK })
class NoticePage {

	private final Entrance entrance;
	private final SeenAgreements agreements;
	private final EndingDesk desk;
	private final Voices voices;
	private final Clock clock;

	NoticePage(Entrance entrance, SeenAgreements agreements, EndingDesk desk, Voices voices, Clock clock) {
		this.entrance = entrance;
		this.agreements = agreements;
		this.desk = desk;
		this.voices = voices;
		this.clock = clock;
	}

	@GetMapping({ "/avtaler/{number}/oppsigelse/{actor}", "/apen/avtale/{id}/oppsigelse" })
	ModelAndView confirm(@PathVariable Map<String, String> path, Acting acting, Model model) {
		var visit = entrance.open(path, acting);
		// Nobody gives notice twice: the page of the one that stands says what comes of it.
		return visit.agreement().notices().of(visit.bound()).isPresent() ? new ModelAndView("redirect:" + visit.home() + "/endring")
				: page(visit, acting, "", "", null, model, HttpStatus.OK);
	}

	@PostMapping({ "/avtaler/{number}/oppsigelse/{actor}", "/apen/avtale/{id}/oppsigelse" })
	ModelAndView give(@PathVariable Map<String, String> path, @RequestParam UUID id, @RequestParam(defaultValue = "") String reason,
			@RequestParam(required = false) @Nullable String source, Acting acting, Model model, RedirectAttributes redirect) {
		var visit = entrance.open(path, acting);
		try {
			desk.giveNotice(visit.agreement().getId(), id, visit.bound(), reason, source, acting, clock.instant());
		} catch (Refused refused) {
			return page(visit, acting, reason, source == null ? "" : source, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("flash", said(entrance.open(path, acting).agreement().binding(), visit.bound()));
		return new ModelAndView("redirect:" + visit.home());
	}

	/** What comes of the notice: the rest are asked, are too few, or the last day comes first. */
	private static Text said(Binding binding, ActorId leaving) {
		if (binding.notices().of(leaving).filter(binding.notices()::asksToGoOn).isPresent()) {
			return Text.of("agreements.flash.notice");
		}
		return binding.endedByNotice() == null ? Text.of("agreements.flash.notice.last-day", binding.until()) : Text.of("agreements.flash.notice.ends");
	}

	private ModelAndView page(Visit visit, Acting acting, String reason, String source, @Nullable Refused refused, Model model,
			HttpStatusCode status) {
		var agreement = visit.agreement();
		var side = agreement.bound(visit.bound());
		var speaks = voices.speaks(acting, agreement, side);
		if (!speaks && (!Voices.works(acting, agreement) || side.party() != null)) {
			throw new Denied(Text.of("agreements.denied.voice"));
		}
		model.addAttribute("address", visit.page("oppsigelse", side.actor()));
		model.addAttribute("home", visit.home());
		model.addAttribute("id", Ids.next());
		model.addAttribute("name", agreements.names(Set.of(side.actor())).getOrDefault(side.actor(), ""));
		model.addAttribute("effective", LocalDate.now(clock.withZone(Words.ZONE)).plusMonths(side.footing().noticeMonths()));
		model.addAttribute("onBehalf", !speaks);
		model.addAttribute("reason", reason);
		model.addAttribute("source", source);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", visit.outside() ? List.of() : List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), visit.home(), false)));
		return new ModelAndView(visit.outside() ? "agreements/open-notice" : "agreements/notice", model.asMap(), status);
	}
}
