package no.samskaping.initiatives.participants;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.participation.ParticipantLinks;
import no.samskaping.initiatives.participation.ParticipantLinks.Issued;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.post.Outbox;

/** The buttons that send a participant its personal link, and the page that shows it once where there is no address. P2, I11. */
@Controller
@Admits(to = "initiatives.deed.participants", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
class LinkSending {

	private final SeenInitiatives seen;
	private final ParticipationDesk participations;
	private final ParticipantLinks links;
	private final EvaluationDesk evaluations;
	private final Actors actors;
	private final Outbox outbox;
	private final Clock clock;

	LinkSending(SeenInitiatives seen, ParticipationDesk participations, ParticipantLinks links, EvaluationDesk evaluations, Actors actors, Outbox outbox,
			Clock clock) {
		this.seen = seen;
		this.participations = participations;
		this.links = links;
		this.evaluations = evaluations;
		this.actors = actors;
		this.outbox = outbox;
		this.clock = clock;
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/lenke")
	String toInitiative(@PathVariable String number, @PathVariable UUID id, @RequestParam UUID form, Acting acting, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var actor = participations.load(seen.participation(initiative, id)).actor();
		var issued = links.issue(LinkPurpose.INITIATIVE, initiative, actor, form, acting, clock.instant());
		fill(LinkPurpose.INITIATIVE, actor, "/initiativ/" + number + "/deltakere", model);
		return answer(issued, request, model, redirect);
	}

	@PostMapping("/initiativ/{number:I-.+}/evaluering/{id}/lenke")
	String toEvaluation(@PathVariable String number, @PathVariable UUID id, @RequestParam UUID form, Acting acting, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var actor = participations.load(seen.participation(initiative, id)).actor();
		var issued = evaluations.link(initiative.getId(), actor, form, acting, clock.instant());
		fill(LinkPurpose.EVALUATION, actor, "/initiativ/" + number, model);
		return answer(issued, request, model, redirect);
	}

	private void fill(LinkPurpose purpose, ActorId actor, String back, Model model) {
		var card = actors.of(Set.of(actor)).get(actor);
		model.addAttribute("purpose", purpose);
		model.addAttribute("name", card == null ? "–" : card.name());
		model.addAttribute("back", back);
	}

	private String answer(Issued issued, HttpServletRequest request, Model model, RedirectAttributes redirect) {
		return switch (issued) {
			case Issued.Sent() -> done(outbox.sends() ? "link-sent" : "link-kept-to-send", model, redirect);
			case Issued.MadeBefore() -> done("link-made-before", model, redirect);
			case Issued.ToHandOver(var path) -> {
				model.addAttribute("address", ServletUriComponentsBuilder.fromContextPath(request).path(path).build().toUriString());
				yield "initiatives/link";
			}
		};
	}

	private static String done(String what, Model model, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of("initiatives.flash." + what));
		return "redirect:" + model.getAttribute("back");
	}
}
