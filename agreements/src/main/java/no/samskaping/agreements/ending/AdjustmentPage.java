package no.samskaping.agreements.ending;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.agreement.AmendingDesk;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.ending.Questions.Question;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.register.Entrance;
import no.samskaping.agreements.register.Entrance.Visit;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/** Small changes, and going on after one has left: proposed, accepted by everyone, withdrawn. A7, A8. */
@Controller
@Admits(to = "agreements.deed.write", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
class AdjustmentPage {

	private final Entrance entrance;
	private final AmendingDesk desk;
	private final AnswerDesk answering;
	private final People people;
	private final Questions questions;
	private final Clock clock;

	AdjustmentPage(Entrance entrance, AmendingDesk desk, AnswerDesk answering, People people, Questions questions, Clock clock) {
		this.entrance = entrance;
		this.desk = desk;
		this.answering = answering;
		this.people = people;
		this.questions = questions;
		this.clock = clock;
	}

	@GetMapping({ "/avtaler/{number}/endring", "/apen/avtale/{id}/endring" })
	@Admits(to = "agreements.deed.adjustment", value = Circle.INSIDE, own = { Caller.PARTICIPANT, Caller.LINK })
	ModelAndView show(@PathVariable Map<String, String> path, Acting acting, Model model) {
		return page(entrance.open(path, acting), acting, null, null, model, HttpStatus.OK);
	}

	/** A new contact person is made known first; either step happens once for the form. */
	@PostMapping("/avtaler/{number}/endring")
	ModelAndView propose(@PathVariable Map<String, String> path, @RequestParam long version, @RequestParam UUID id,
			@ModelAttribute("typed") AdjustmentForm typed, Acting acting, Model model, RedirectAttributes redirect) {
		var visit = entrance.open(path, acting);
		Voices.requireWork(acting, visit.agreement());
		try {
			var change = typed.write(id);
			if (change.contact() != null) {
				people.register(change.contact().person(), typed.name(), typed.reach(), acting, clock.instant());
			}
			desk.propose(visit.agreement().getId(), version, change, acting, clock.instant());
		} catch (Refused refused) {
			return page(visit, acting, typed, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			model.addAttribute("changed", true);
			return page(entrance.open(path, acting), acting, typed, null, model, HttpStatus.CONFLICT);
		}
		return done(visit, "endring", "agreements.flash.proposed", redirect);
	}

	@PostMapping({ "/avtaler/{number}/endring/godta", "/apen/avtale/{id}/endring/godta" })
	@Admits(to = "agreements.deed.accept",
			own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.PARTICIPANT, Caller.LINK })
	ModelAndView accept(@PathVariable Map<String, String> path, @RequestParam UUID about, @RequestParam UUID actor,
			@RequestParam(required = false) @Nullable String source, Acting acting, Model model, RedirectAttributes redirect) {
		var visit = entrance.open(path, acting);
		try {
			answering.agreeTo(visit.agreement().getId(), new ActorId(actor), about, source, acting, clock.instant());
		} catch (Refused refused) {
			return page(visit, acting, null, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return done(visit, "endring", "agreements.flash.agreed", redirect);
	}

	@PostMapping("/avtaler/{number}/endring/trekk")
	ModelAndView withdraw(@PathVariable Map<String, String> path, @RequestParam UUID about, Acting acting, RedirectAttributes redirect) {
		var visit = entrance.open(path, acting);
		desk.withdraw(visit.agreement().getId(), about, acting, clock.instant());
		return done(visit, "endring", "agreements.flash.withdrawn", redirect);
	}

	private ModelAndView page(Visit visit, Acting acting, @Nullable AdjustmentForm typed, @Nullable Refused refused, Model model, HttpStatusCode status) {
		var agreement = visit.agreement();
		var force = agreement.force();
		model.addAttribute("visit", visit);
		model.addAttribute("agreement", agreement);
		model.addAttribute("id", Ids.next());
		model.addAttribute("typed", typed != null ? typed : AdjustmentForm.until(force == null ? null : force.until()));
		model.addAttribute("latest", force == null ? null : Adjustment.latest(force));
		model.addAttribute("participants", questions.participants(agreement));
		model.addAttribute("proposes", Voices.works(acting, agreement) && questions.isOpenToProposals(agreement));
		model.addAttribute("amending", agreement.stage() == AgreementStage.IN_FORCE && agreement.work() != Work.SETTLED);
		var asked = questions.of(agreement, acting);
		model.addAttribute("questions", asked);
		model.addAttribute("told", questions.told(agreement, acting));
		model.addAttribute("recorded", questions.recorded(agreement));
		model.addAttribute("heading", heading(asked));
		model.addAttribute("notices", asked.stream().filter(question -> question.goesOn() && !question.settled()).count());
		model.addAttribute("earlier", questions.earlier(agreement));
		model.addAttribute("leaving", questions.leaving(visit, acting));
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", visit.outside() ? List.of() : List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), visit.home(), false)));
		return new ModelAndView(visit.outside() ? "agreements/open-adjustment" : "agreements/adjustment", model.asMap(), status);
	}

	/** What the page is called, by what is still asked on it. */
	private static String heading(List<Question> asked) {
		var open = asked.stream().filter(question -> !question.settled()).toList();
		if (open.isEmpty() && !asked.isEmpty()) {
			return "agreements.notice.answered";
		}
		return open.stream().noneMatch(Question::goesOn) ? "agreements.adjustment.title"
				: open.stream().allMatch(Question::goesOn) ? "agreements.notice.asked" : "agreements.notice.asked-too";
	}

	private static ModelAndView done(Visit visit, String page, String flash, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of(flash));
		return new ModelAndView("redirect:" + visit.page(page));
	}
}
