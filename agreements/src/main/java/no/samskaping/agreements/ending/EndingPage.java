package no.samskaping.agreements.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.EndingDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;

/** Confirms what begins or ends an agreement: an amendment, giving one up, giving the work up, and a participant's notice. A7, A8. */
@Controller
@RequestMapping("/avtaler/{number}")
class EndingPage {

	private final SeenAgreements agreements;
	private final EndingDesk desk;
	private final Voices voices;
	private final Clock clock;

	EndingPage(SeenAgreements agreements, EndingDesk desk, Voices voices, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.voices = voices;
		this.clock = clock;
	}

	@GetMapping({ "/tillegg", "/behold", "/oppgi" })
	ModelAndView confirm(@PathVariable String number, HttpServletRequest request, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		if (!acting.worksOnThePlatform()) {
			throw new Denied(Text.of("agreements.denied.work"));
		}
		var what = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
		return page(agreement, Kind.valueOf(what.toUpperCase(Locale.ROOT)), "", null, model, HttpStatus.OK);
	}

	@PostMapping("/tillegg")
	String amend(@PathVariable String number, @RequestParam long version, Acting acting, RedirectAttributes redirect) {
		desk.amend(agreements.numbered(number, acting).getId(), version, acting, clock.instant());
		return done(number, "agreements.flash.amending", redirect);
	}

	@PostMapping("/behold")
	String keep(@PathVariable String number, @RequestParam long version, Acting acting, RedirectAttributes redirect) {
		desk.keep(agreements.numbered(number, acting).getId(), version, acting, clock.instant());
		return done(number, "agreements.flash.kept", redirect);
	}

	@PostMapping("/oppgi")
	ModelAndView abandon(@PathVariable String number, @RequestParam long version, @RequestParam String reason, Acting acting, Model model,
			RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		try {
			desk.abandon(agreement.getId(), version, reason, acting, clock.instant());
		} catch (Refused refused) {
			return page(agreement, Kind.OPPGI, reason, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(done(number, "agreements.flash.abandoned", redirect));
	}

	@GetMapping("/oppsigelse/{actor}")
	ModelAndView confirmNotice(@PathVariable String number, @PathVariable UUID actor, Acting acting, Model model) {
		var agreement = agreements.numbered(number, acting);
		if (!voices.speaks(acting, agreement, agreement.side(new ActorId(actor)))) {
			throw new Denied(Text.of("agreements.denied.voice"));
		}
		notice(agreement, actor, Ids.next(), model);
		return page(agreement, Kind.OPPSIGELSE, "", null, model, HttpStatus.OK);
	}

	@PostMapping("/oppsigelse/{actor}")
	ModelAndView giveNotice(@PathVariable String number, @PathVariable UUID actor, @RequestParam UUID id, @RequestParam String reason,
			Acting acting, Model model, RedirectAttributes redirect) {
		var agreement = agreements.numbered(number, acting);
		try {
			desk.giveNotice(agreement.getId(), id, new ActorId(actor), reason, acting, clock.instant());
		} catch (Refused refused) {
			notice(agreement, actor, id, model);
			return page(agreement, Kind.OPPSIGELSE, reason, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(done(number, "agreements.flash.notice", redirect));
	}

	private void notice(Agreement agreement, UUID actor, UUID id, Model model) {
		var side = agreement.side(new ActorId(actor));
		model.addAttribute("id", id);
		model.addAttribute("actor", actor);
		model.addAttribute("name", agreements.names(agreement.draft()).getOrDefault(side.actor(), ""));
		model.addAttribute("effective", LocalDate.now(clock.withZone(Words.ZONE)).plusMonths(side.footing().noticeMonths()));
	}

	private ModelAndView page(Agreement agreement, Kind kind, String reason, @Nullable Refused refused, Model model, HttpStatusCode status) {
		model.addAttribute("agreement", agreement);
		model.addAttribute("kind", kind);
		model.addAttribute("reason", reason);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), "/avtaler/" + agreement.number(), false)));
		return new ModelAndView("agreements/ending", model.asMap(), status);
	}

	private static String done(String number, String flash, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of(flash));
		return "redirect:/avtaler/" + number;
	}

	/** What is confirmed; named as the last part of the address. */
	enum Kind {

		/** An amendment begins. */
		TILLEGG,

		/** An amendment is given up. */
		BEHOLD,

		/** The work is given up before anything is in force. */
		OPPGI,

		/** A participant leaves. */
		OPPSIGELSE;

		/** Whether it has to be said why. */
		public boolean isReasoned() {
			return this == OPPGI || this == OPPSIGELSE;
		}
	}
}
