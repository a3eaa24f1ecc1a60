package no.samskaping.initiatives.evaluating;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.evaluation.Answers;
import no.samskaping.initiatives.evaluation.Degree;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.evaluation.EvaluationId;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.seen.Reasons;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.post.LinkPage;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.Refusals;

/** Where a participant evaluates a project: signed in, on behalf of one who told it, or by personal link. I10. */
@Controller
@Admits(to = "initiatives.deed.evaluate",
		own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.PARTICIPANT })
class EvaluationPage implements LinkPage {

	private final SeenInitiatives seen;
	private final Reasons reasons;
	private final InitiativeDesk initiatives;
	private final ParticipationDesk participations;
	private final EvaluationDesk desk;
	private final Actors actors;
	private final Refusals refusals;
	private final Clock clock;

	EvaluationPage(SeenInitiatives seen, Reasons reasons, InitiativeDesk initiatives, ParticipationDesk participations, EvaluationDesk desk, Actors actors,
			Refusals refusals, Clock clock) {
		this.seen = seen;
		this.reasons = reasons;
		this.initiatives = initiatives;
		this.participations = participations;
		this.desk = desk;
		this.actors = actors;
		this.refusals = refusals;
		this.clock = clock;
	}

	@Override
	public String purpose() {
		return LinkPurpose.EVALUATION.word();
	}

	@Override
	public String pathFor(PersonalLinks.Link link) {
		return "/apen/evaluering/" + link.subject().id();
	}

	@GetMapping("/initiativ/{number:I-.+}/evaluering/{id}")
	String form(@PathVariable String number, @PathVariable UUID id, Acting acting, Model model, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var participation = of(initiative, id);
		requireNoOtherParty(participation, acting);
		if (desk.hasAnswered(initiative.getId(), participation.actor())) {
			redirect.addFlashAttribute("flash", Text.of("initiatives.flash.evaluated.before", name(participation.actor())));
			return "redirect:/initiativ/" + number;
		}
		return page(initiative, participation, EvaluationForm.blank(), acting, model);
	}

	@PostMapping("/initiativ/{number:I-.+}/evaluering/{id}")
	String answer(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("form") EvaluationForm form, BindingResult errors,
			Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var participation = of(initiative, id);
		try {
			var onBehalf = participation.isOwn(acting) ? null : form.source();
			Source.requireTold(!participation.isOwn(acting), onBehalf);
			desk.answer(new EvaluationId(form.id()), initiative.getId(), participation.actor(), answers(form), onBehalf, acting, clock.instant());
			redirect.addFlashAttribute("flash", Text.of("initiatives.flash.evaluated"));
			return "redirect:/initiativ/" + number;
		} catch (Refused refused) {
			refusals.show(refused, errors);
			response.setStatus(422);
			return page(initiative, participation, form, acting, model);
		}
	}

	@GetMapping("/apen/evaluering/{id}")
	@Admits(to = "initiatives.deed.own", own = { Caller.LINK, Caller.PARTICIPANT })
	String openForm(@PathVariable UUID id, Acting acting, Model model) {
		return open(id, EvaluationForm.blank(), acting, model);
	}

	@PostMapping("/apen/evaluering/{id}")
	@Admits(to = "initiatives.deed.own", own = { Caller.LINK, Caller.PARTICIPANT })
	String openAnswer(@PathVariable UUID id, @ModelAttribute("form") EvaluationForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response) {
		var own = seen.own(new InitiativeId(id), LinkPurpose.EVALUATION, acting);
		try {
			desk.answer(new EvaluationId(form.id()), new InitiativeId(id), own.actor(), answers(form), null, acting, clock.instant());
			return "redirect:/apen/evaluering/" + id;
		} catch (Refused refused) {
			refusals.show(refused, errors);
			response.setStatus(422);
			var page = open(id, form, acting, model);
			model.addAttribute("answered", false);
			return page;
		}
	}

	private String open(UUID id, EvaluationForm form, Acting acting, Model model) {
		var own = seen.own(new InitiativeId(id), LinkPurpose.EVALUATION, acting);
		var initiative = initiatives.load(new InitiativeId(id));
		model.addAttribute("answered", !desk.missing(initiative.getId()).contains(own.actor()));
		fill(initiative, own.actor(), form, false, model);
		return "initiatives/open-evaluation";
	}

	private String page(Initiative initiative, Participation participation, EvaluationForm form, Acting acting, Model model) {
		requireNoOtherParty(participation, acting);
		model.addAttribute("participation", participation.getId().value());
		fill(initiative, participation.actor(), form, !participation.isOwn(acting), model);
		return "initiatives/evaluation";
	}

	private static void requireNoOtherParty(Participation participation, Acting acting) {
		if (participation.party() != null && !participation.isOwn(acting)) {
			throw new Denied(Text.of("initiatives.denied.party"));
		}
	}

	private void fill(Initiative initiative, ActorId actor, EvaluationForm form, boolean onBehalf, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("initiative", initiative);
		model.addAttribute("name", name(actor));
		model.addAttribute("reasons", reasons.of(initiative));
		model.addAttribute("onBehalf", onBehalf);
		model.addAttribute("degrees", Arrays.stream(Degree.values()).map(one -> new Option(one.name(), Text.of("initiatives.degree." + one))).toList());
		model.addAttribute("sources", Arrays.stream(Source.values()).map(one -> new Option(one.name(), Text.of("initiatives.source." + one))).toList());
	}

	private static Answers answers(EvaluationForm form) {
		return Answers.given(form.contributed(), form.evidence(), form.fromStart(), form.used(), form.lesson());
	}

	private Participation of(Initiative initiative, UUID id) {
		return participations.load(seen.participation(initiative, id));
	}

	private String name(ActorId actor) {
		var card = actors.of(Set.of(actor)).get(actor);
		return card == null ? "–" : card.name();
	}
}
