package no.samskaping.partnership.actor;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors.NewActor;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.register.RegisterDesk;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.HistoryLines;
import no.samskaping.workbench.screen.Refusals;

/** One actor's page, and the form in which actors are registered and described. P6, P7. */
@Controller
@Admits(to = "partnership.deed.actors", value = { Circle.WORKERS, Circle.ADMINISTRATORS })
@RequestMapping(ActorPages.LIST)
class ActorPages {

	static final String LIST = "/partnerskap/aktorer";

	private static final int HISTORY = 20;

	private final ActorDesk desk;
	private final ActorLookup lookup;
	private final MergingDesk mergings;
	private final MergeSight sight;
	private final FormSight forms;
	private final RegisterDesk register;
	private final Parties parties;
	private final People people;
	private final HistoryLines history;
	private final Refusals refusals;
	private final Words words;
	private final Clock clock;

	ActorPages(ActorDesk desk, ActorLookup lookup, MergingDesk mergings, MergeSight sight, FormSight forms, RegisterDesk register, Parties parties, People people, HistoryLines history, Refusals refusals,
			Words words, Clock clock) {
		this.desk = desk;
		this.lookup = lookup;
		this.mergings = mergings;
		this.sight = sight;
		this.forms = forms;
		this.register = register;
		this.parties = parties;
		this.people = people;
		this.history = history;
		this.refusals = refusals;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/ny")
	String begin(Acting acting, Model model) {
		return forms.page(ActorForm.empty(), null, acting, model);
	}

	/** Those who may be the one that is typed; asked for while it is. P6. */
	@GetMapping("/ny/ligner")
	String alike(@ModelAttribute("form") ActorForm form, Acting acting, Model model, HttpServletResponse response) {
		FormSight.requireMay(acting);
		response.setHeader("Vary", "HX-Request");
		model.addAttribute("alike", forms.alike(form)).addAttribute("asked", false);
		return "partnership/actor-alike :: alike";
	}

	@PostMapping("/ny")
	String register(@ModelAttribute("form") ActorForm form, BindingResult errors, Acting acting, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		try {
			var said = described(form, acting);
			if (!form.confirmed() && !forms.alike(form).isEmpty()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return forms.page(form, null, acting, model.addAttribute("asked", true));
			}
			desk.register(new NewActor(new ActorId(form.id()), said.kind(), said.name(), said.organisationNumber(), form.newContact()), acting,
					clock.instant());
			redirect.addFlashAttribute("flash", Text.of("partnership.actor.registered", said.name()));
		} catch (Refused e) {
			return refused(e, form, errors, null, acting, model, response);
		}
		return "redirect:" + LIST + "/" + form.id();
	}

	@GetMapping("/{id}")
	@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
	String show(@PathVariable UUID id, Acting acting, Viewer viewer, Model model) {
		var actor = desk.one(new ActorId(id));
		var card = lookup.of(Set.of(actor.getId())).get(actor.getId());
		var merged = actor.mergedInto() != null;
		model.addAttribute("actor", actor).addAttribute("card", card).addAttribute("successor", merged ? card : null);
		model.addAttribute("answer", register.last(actor.organisationNumber()).orElse(null));
		model.addAttribute("mayAsk", !merged && actor.organisationNumber() != null && register.isThere() && ActorDesk.mayRegister(acting));
		model.addAttribute("former", mergings.mergedInto(actor.getId())).addAttribute("around", sight.around(actor, viewer));
		model.addAttribute("mayMerge", !merged && actor.kind() != ActorKind.PLATFORM_PARTY && MergingDesk.mayMerge(acting));
		model.addAttribute("kindLabel", Text.of(key(actor.kind()))).addAttribute("numbered", ActorRule.areNumbered(actor.kind()));
		if (actor.partOf() != null) {
			model.addAttribute("whole", lookup.of(Set.of(actor.partOf())).get(actor.partOf()));
		}
		if (actor.contact() != null) {
			reach(actor.contact(), acting).ifPresent(it -> model.addAttribute("reach", it));
			model.addAttribute("contactName", people.names(Set.of(actor.contact())).get(actor.contact()));
		}
		model.addAttribute("history", history.of(new Subject(ActorDesk.KIND, actor.getId().value()), HISTORY));
		model.addAttribute("mayRegister", !merged && ActorDesk.mayRegister(acting));
		return "partnership/actor";
	}

	@GetMapping("/{id}/endre")
	String change(@PathVariable UUID id, Acting acting, Model model) {
		var actor = desk.one(new ActorId(id));
		return forms.page(ActorForm.of(actor), actor, acting, model);
	}

	@PostMapping("/{id}/endre")
	String describe(@PathVariable UUID id, @ModelAttribute("form") ActorForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var actor = desk.one(new ActorId(id));
		try {
			desk.change(new ActorId(id), form.version(), described(form, acting), form.newContact(), acting, clock.instant());
		} catch (Refused e) {
			return refused(e, form, errors, actor, acting, model, response);
		} catch (Outdated e) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			return outdated(form, desk.one(new ActorId(id)), acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.actor.changed"));
		return "redirect:" + LIST + "/" + id;
	}

	private String outdated(ActorForm form, Actor now, Acting acting, Model model) {
		var kinds = Stream.of(ActorKind.values()).collect(Collectors.toMap(ActorKind::name, it -> words.of(Text.of(key(it)))));
		var wholes = parties.all().stream().collect(Collectors.toMap(it -> it.actor().value().toString(), Party::name));
		var contact = now.contact() == null ? "" : people.names(Set.of(now.contact())).getOrDefault(now.contact(), "");
		model.addAttribute("compared", form.comparedWith(ActorForm.of(now), contact, it -> kinds.getOrDefault(it, it), it -> wholes.getOrDefault(it, it)));
		return forms.page(form.over(now.version()), now, acting, model);
	}

	private Description described(ActorForm form, Acting acting) {
		return form.description(it -> desk.refusalsAlone(new ActorId(form.id()), it, form.newContact(), acting));
	}

	private String refused(Refused e, ActorForm form, BindingResult errors, @Nullable Actor actor, Acting acting, Model model,
			HttpServletResponse response) {
		refusals.show(e, errors);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return forms.page(form, actor, acting, model);
	}

	static List<Option> kinds(Stream<ActorKind> kinds) {
		return kinds.map(it -> new Option(it.name(), Text.of(key(it)))).toList();
	}

	static String key(ActorKind kind) {
		return "partnership.actor.kind." + kind.name().toLowerCase(Locale.ROOT);
	}

	/** Who was appointed for one matter reads there how its contact is reached, and not of everybody here. P2, P7. */
	private Optional<People.Reach> reach(PersonId contact, Acting acting) {
		return acting instanceof Acting.Representative && !acting.worksOnThePlatform() ? Optional.empty() : people.reachOf(contact, acting);
	}
}
