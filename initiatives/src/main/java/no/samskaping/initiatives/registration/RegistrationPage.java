package no.samskaping.initiatives.registration;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** The page where an initiative is registered. */
@Controller
@Admits(to = "initiatives.deed.register", value = Circle.WORKERS)
class RegistrationPage {

	private static final Map<String, String> FIELDS = Map.of("name", "initiator", "reach", "contact");

	private final Registrar registrar;
	private final Estimates estimates;
	private final Ways ways;
	private final CommentDesk comments;
	private final Refusals refusals;
	private final Clock clock;

	RegistrationPage(Registrar registrar, Estimates estimates, Ways ways, CommentDesk comments, Refusals refusals, Clock clock) {
		this.registrar = registrar;
		this.estimates = estimates;
		this.ways = ways;
		this.comments = comments;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/initiativ/ny")
	String form(Acting acting, Model model) {
		ways.requireMay(acting);
		return page(RegistrationForm.blank(false), acting, model);
	}

	/** For what began before the platform. P9. */
	@GetMapping("/initiativ/hent-inn")
	String formForEarlier(Acting acting, Model model) {
		ways.requireMay(acting);
		return page(RegistrationForm.blank(true), acting, model);
	}

	@PostMapping("/initiativ/ny")
	String register(@ModelAttribute("form") RegistrationForm form, BindingResult errors, Acting acting, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		ways.requireMay(acting);
		try {
			var now = clock.instant();
			if (!errors.hasErrors()) {
				var number = registrar.register(form, acting, now);
				keep(form, acting, now);
				redirect.addFlashAttribute("flash", Text.of("initiatives.flash.registered", number));
				return "redirect:/initiativ/" + number;
			}
		} catch (Refused refused) {
			refusals.show(atOwnFields(refused), errors);
		}
		response.setStatus(422);
		model.addAttribute("kept", true);
		model.addAttribute("again", form.document().map(document -> Typed.told(document.getOriginalFilename())).orElse(null));
		return page(form, acting, model);
	}

	/** The part of the form that follows from the amount; asked for while it is typed. */
	@GetMapping("/initiativ/ny/vei")
	String way(RegistrationForm form, Acting acting, Model model, HttpServletResponse response) {
		ways.requireMay(acting);
		response.setHeader("Vary", "HX-Request");
		model.addAttribute("form", form);
		model.addAttribute("way", ahead(form, acting));
		model.addAttribute("gateway", form.gateway().isEmpty() ? ways.own(acting) : form.gateway());
		return "initiatives/pieces :: way";
	}

	/** Those known by the number or a name like the one that is typed. */
	@GetMapping("/initiativ/ny/aktorer")
	String known(RegistrationForm form, Acting acting, Model model, HttpServletResponse response) {
		ways.requireMay(acting);
		response.setHeader("Vary", "HX-Request");
		model.addAttribute("known", known(form));
		model.addAttribute("chosen", "");
		return "initiatives/pieces :: known";
	}

	private String page(RegistrationForm form, Acting acting, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("way", ahead(form, acting));
		model.addAttribute("gateway", form.gateway().isEmpty() ? ways.own(acting) : form.gateway());
		model.addAttribute("known", known(form));
		model.addAttribute("chosen", form.known());
		model.addAttribute("kinds", Arrays.stream(ActorKind.values()).filter(kind -> kind != ActorKind.PLATFORM_PARTY)
				.map(kind -> new Option(kind.name(), Text.of("initiatives.kind." + kind))).toList());
		model.addAttribute("sources", Arrays.stream(Source.values())
				.map(source -> new Option(source.name(), Text.of("initiatives.source." + source))).toList());
		model.addAttribute("stages", Registering.ACTUAL.stream().map(stage -> new Option(stage.name(), Text.of("initiatives.stage." + stage))).toList());
		model.addAttribute("earlier", form.isEarlier());
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false)));
		return "initiatives/register";
	}

	private WayAhead ahead(RegistrationForm form, Acting acting) {
		var direct = Registrar.isDirect(registrar.initiator(form)) || form.isEarlier();
		return estimates.tentative(form.amount(), form.isUnder()).map(estimate -> WayAhead.of(estimate, direct, ways.options(acting))).orElse(WayAhead.unknown());
	}

	private List<Option> known(RegistrationForm form) {
		return registrar.known(form).stream().map(RegistrationPage::option).toList();
	}

	private static Option option(ActorCard card) {
		return new Option(card.id().value().toString(), Text.verbatim(card.name()), Text.of("initiatives.kind." + card.kind()));
	}

	/** The document of what began before the platform; kept once, under the initiative's own id, and from the public if it is marked. P7. */
	private void keep(RegistrationForm form, Acting acting, Instant now) throws IOException {
		var document = form.document();
		if (document.isPresent()) {
			try (var content = document.get().getInputStream()) {
				comments.attach(Command.of(new InitiativeId(form.id()), acting, now), form.id(), Typed.told(document.get().getOriginalFilename()), content,
						form.marking());
			}
		}
	}

	private static Refused atOwnFields(Refused refused) {
		return new Refused(refused.broken().stream()
				.map(broken -> new Refused.Broken(broken.rule(), FIELDS.getOrDefault(broken.field(), broken.field()), broken.why())).toList());
	}
}
