package no.samskaping.partnership.recusal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.mandate.AppointmentForm;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.MandateLines;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Refusals;

/** Declaring a double role or recusal in a matter, and appointing somebody else for it in one step. P5. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
@RequestMapping(RecusalPages.ADDRESS)
class RecusalPages {

	static final String ADDRESS = "/partnerskap/habilitet";

	private static final int ALIKE = 5;

	private final RecusalDesk desk;
	private final RecusalPanel panel;
	private final MandateDesk mandates;
	private final MandateLines lines;
	private final Actors actors;
	private final Parties parties;
	private final People people;
	private final AllTitles titles;
	private final Refusals refusals;
	private final Clock clock;

	RecusalPages(RecusalDesk desk, RecusalPanel panel, MandateDesk mandates, MandateLines lines, Actors actors, Parties parties, People people,
			AllTitles titles, Refusals refusals, Clock clock) {
		this.desk = desk;
		this.panel = panel;
		this.mandates = mandates;
		this.lines = lines;
		this.actors = actors;
		this.parties = parties;
		this.people = people;
		this.titles = titles;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping(params = "id")
	String show(@RequestParam String kind, @RequestParam UUID id, Acting acting, Model model) {
		var person = acting.person();
		model.addAttribute("form", RecusalForm.of(person == null ? null : person.value()));
		model.addAttribute("appointment", AppointmentForm.from(today(), acting.party()));
		return page(new Subject(kind, id), acting, model);
	}

	/** The addresses to which the forms are sent, opened anew: leads back to the matter. */
	@GetMapping({ "", "/oppnevn" })
	String again(@RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable UUID subject) {
		return "redirect:" + (kind == null || subject == null ? "/partnerskap" : RecusalPanel.address(new Subject(kind, subject)));
	}

	@PostMapping
	@Admits(to = "partnership.deed.double-role",
			own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.ADMINISTRATOR })
	String declare(@RequestParam String kind, @RequestParam UUID subject, @ModelAttribute("form") RecusalForm form, BindingResult errors,
			Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var matter = new Subject(kind, subject);
		try {
			desk.declare(declaration(form, matter, acting, model), acting);
		} catch (Refused e) {
			refusals.show(e, errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("appointment", AppointmentForm.from(today(), acting.party()));
			return page(matter, acting, model);
		}
		return done(matter, "partnership.recusal.saved", redirect);
	}

	@PostMapping("/oppnevn")
	@Admits(to = "partnership.deed.appoint", value = Circle.STEERING, own = Caller.REPRESENTATIVE)
	String appoint(@RequestParam String kind, @RequestParam UUID subject, @ModelAttribute("appointment") AppointmentForm form,
			BindingResult errors, Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var matter = new Subject(kind, subject);
		try {
			mandates.appoint(form.appointment(matter, it -> mandates.refusals(it, acting)), acting);
		} catch (Refused e) {
			refusals.show(e, errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("form", RecusalForm.of(null));
			return page(matter, acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.mandate.appointed", form.name()));
		return "redirect:" + RecusalPanel.address(matter);
	}

	private Declaration declaration(RecusalForm form, Subject matter, Acting acting, Model model) {
		var self = acting.person();
		if (self == null || !mayDeclare(acting)) {
			throw Refused.because("P5", "person", Text.of("partnership.recusal.rule.person"));
		}
		return Typed.whole(typed -> {
			var person = typed.choice("person", "partnership.recusal.person", form.person());
			if (person == null) {
				typed.refuse(new Broken("P5", "person", Text.of("partnership.recusal.rule.person")));
			}
			if (!"yes".equals(form.recused()) && !"no".equals(form.recused())) {
				typed.refuse(new Broken("P5", "recused", Text.of("partnership.recusal.rule.recused-choice")));
			}
			return new Declaration(form.id(), person == null ? self : new PersonId(person), acting.party(), matter, roleAt(form, matter, typed, model),
					"yes".equals(form.recused()), Objects.requireNonNullElse(form.reason(), ""));
		}, it -> desk.refusals(it, acting));
	}

	private ActorId roleAt(RecusalForm form, Subject matter, Typed typed, Model model) {
		if (matter.kind().equals(Recusal.ACTOR)) {
			return new ActorId(matter.id());
		}
		var chosen = typed.choice("roleAt", "partnership.recusal.role-at", form.roleAt());
		if (chosen != null) {
			return new ActorId(chosen);
		}
		var name = Objects.requireNonNullElse(form.roleAtName(), "").strip();
		var alike = actors.resembling(name, ALIKE);
		var exact = alike.stream().filter(it -> it.name().equalsIgnoreCase(name)).toList();
		if (exact.size() != 1) {
			model.addAttribute("alike", alike.stream().map(it -> new Option(it.id().value().toString(), Text.verbatim(it.name()))).toList());
			typed.refuse(new Broken("P5", "roleAtName", Text.of("partnership.recusal.rule.which")));
			return ActorId.next();
		}
		return exact.getFirst().id();
	}

	private String done(Subject matter, String said, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of(said));
		return "redirect:" + URI.create(titles.of(matter).map(it -> it.href()).orElseGet(() -> RecusalPanel.address(matter))).toASCIIString();
	}

	private String page(Subject matter, Acting acting, Model model) {
		var titled = titles.of(matter);
		model.addAttribute("matter", matter).addAttribute("about", titled.map(it -> it.title()).orElse("–"));
		model.addAttribute("href", titled.map(it -> it.href()).orElse(null));
		model.addAttribute("declared", panel.declared(matter, acting)).addAttribute("people", declarable(acting));
		var party = acting.party();
		var standing = matter.kind().equals(Recusal.ACTOR);
		model.addAttribute("standing", standing);
		var mayAppoint = !standing && party != null && acting.binds(party);
		model.addAttribute("mayAppoint", mayAppoint);
		if (mayAppoint) {
			var card = Objects.requireNonNull(parties.of(Set.of(party)).get(party));
			model.addAttribute("own", card).addAttribute("ownParty", List.of(new Option(party.value().toString(), Text.verbatim(card.name()))));
		}
		return "partnership/recusal";
	}

	/** Who acts for a party, and a coordinator of none; the administrator decides for such coordinators. */
	private static boolean mayDeclare(Acting acting) {
		return acting.party() != null || acting.administersThePlatform();
	}

	private List<Option> declarable(Acting acting) {
		var party = acting.party();
		var self = acting.person();
		if (!mayDeclare(acting) || self == null) {
			return List.of();
		}
		var decides = party == null ? acting instanceof Acting.Administrator : acting.binds(party);
		var all = decides ? lines.notOver(acting).stream()
				.filter(it -> party == null ? it.role() == Role.COORDINATOR && it.partyId() == null : party.equals(it.partyId()))
				.map(it -> it.person()) : Stream.of(self);
		var ids = all.collect(Collectors.toSet());
		var names = people.names(ids);
		return ids.stream().map(it -> new Option(it.value().toString(), Text.verbatim(names.getOrDefault(it, "")))).toList();
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
