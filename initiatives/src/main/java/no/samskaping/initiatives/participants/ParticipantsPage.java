package no.samskaping.initiatives.participants;

import java.time.Clock;
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

import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participants.WordForms.AnswerForm;
import no.samskaping.initiatives.participants.WordForms.LeaveForm;
import no.samskaping.initiatives.participants.WordForms.PartForm;
import no.samskaping.initiatives.participation.Newcomers;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.initiatives.registration.Recognition;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Refusals;

/** Where participants are named and leave, and platform parties answer whether they take part. I9, P3. */
@Controller
@Admits(to = "initiatives.deed.participants", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
class ParticipantsPage {

	private final SeenInitiatives seen;
	private final ParticipationDesk desk;
	private final InitiativeDesk initiatives;
	private final Recognition recognition;
	private final Newcomers newcomers;
	private final ParticipantRows rows;
	private final Refusals refusals;
	private final Clock clock;

	ParticipantsPage(SeenInitiatives seen, ParticipationDesk desk, InitiativeDesk initiatives, Recognition recognition, Newcomers newcomers, ParticipantRows rows,
			Refusals refusals, Clock clock) {
		this.seen = seen;
		this.desk = desk;
		this.initiatives = initiatives;
		this.recognition = recognition;
		this.newcomers = newcomers;
		this.rows = rows;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}/deltakere")
	@Admits(to = "initiatives.deed.read", value = Circle.INSIDE, own = Caller.PARTICIPANT)
	String participants(@PathVariable String number, Acting acting, Model model) {
		return rows.page(seen.one(number, acting), acting, model);
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere")
	String name(@PathVariable String number, @ModelAttribute("naming") NameForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		try {
			if (!errors.hasErrors()) {
				var actor = named(form, initiative, acting);
				if (Boolean.TRUE.equals(form.initiator())) {
					initiatives.join(Command.of(initiative.getId(), acting, clock.instant()), actor);
				}
				return done(number, "participant", redirect);
			}
		} catch (Refused refused) {
			refusals.show(refused, errors);
		}
		model.addAttribute("naming", form);
		response.setStatus(422);
		return rows.refused("naming", null, form.name(), initiative, acting, model);
	}

	/** A platform party's own answer. P3. */
	@PostMapping("/initiativ/{number:I-.+}/deltar")
	@Admits(to = "initiatives.deed.answer", own = { Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER })
	String answer(@PathVariable String number, @ModelAttribute("answer") AnswerForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		var party = acting.party();
		if (party == null) {
			throw new Denied(Text.of("initiatives.denied.party"));
		}
		try {
			if (!errors.hasErrors()) {
				if (form.deltar() == null) {
					throw Refused.because("P3", "deltar", Text.of("initiatives.refused.answer"));
				}
				desk.answer(initiative.getId(), party, form.deltar(), Wording.bare(form.reason()), acting, clock.instant());
				return done(number, "answered", redirect);
			}
		} catch (Refused refused) {
			refusals.show(refused, errors);
		}
		model.addAttribute("answer", form);
		response.setStatus(422);
		return rows.refused("answer", null, form.reason(), initiative, acting, model);
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/ut")
	@Admits(to = "initiatives.deed.part",
			own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.PARTICIPANT })
	String leave(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("leaving") LeaveForm form, BindingResult errors, Acting acting,
			Viewer viewer, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var reached = seen.unlessLeft(seen.known(number), acting, viewer, () -> seen.one(number, acting));
		if (reached.isEmpty()) {
			return gone(redirect);
		}
		var initiative = reached.get();
		try {
			if (!errors.hasErrors()) {
				desk.leave(seen.participation(initiative, id), Wording.bare(form.reason()), form.source(), acting, clock.instant());
				return acting instanceof Acting.Participant ? gone(redirect) : done(number, "left", redirect);
			}
		} catch (Refused refused) {
			refusals.show(refused, errors);
		}
		model.addAttribute("leaving", form);
		model.addAttribute("leavingFor", id);
		response.setStatus(422);
		return rows.refused("leaving", id, form.reason(), initiative, acting, model);
	}

	/** Records that somebody is an initiator no longer. I2, P2. */
	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/ikke-initiativtaker")
	@Admits(to = "initiatives.deed.part",
			own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.PARTICIPANT })
	String part(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("parting") PartForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen.one(number, acting);
		try {
			if (!errors.hasErrors()) {
				var participation = desk.load(seen.participation(initiative, id));
				initiatives.part(Command.of(initiative.getId(), acting, clock.instant()).from(participation.isOwn(acting) ? null : form.source()),
						participation.actor());
				return done(number, "parted", redirect);
			}
		} catch (Refused refused) {
			refusals.show(refused, errors);
		}
		model.addAttribute("parting", form);
		model.addAttribute("partingFor", id);
		response.setStatus(422);
		return rows.refused("parting", id, null, initiative, acting, model);
	}

	private ActorId named(NameForm form, Initiative initiative, Acting acting) {
		if (form.isEmpty()) {
			throw Refused.because("I9", "name", Text.of("initiatives.refused.participant"));
		}
		if (recognition.isUnclear(form.named())) {
			throw Refused.because("P7", "known", Text.of("initiatives.refused.unclear"));
		}
		var id = new ParticipationId(form.id());
		var known = recognition.of(form.named()).map(ActorCard::id);
		if (known.isPresent()) {
			return desk.name(id, initiative.getId(), known.get(), acting, clock.instant());
		}
		var newcomer = form.newActor();
		newcomers.name(id, initiative.getId(), newcomer, acting, clock.instant());
		return newcomer.id();
	}

	/** A participant leaves for itself only, and from then on sees the initiative no longer. P2, P7. */
	private static String gone(RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of("initiatives.own.left"));
		return "redirect:/initiativ";
	}

	static String done(String number, String what, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of("initiatives.flash." + what));
		return "redirect:/initiativ/" + number + "/deltakere";
	}
}
