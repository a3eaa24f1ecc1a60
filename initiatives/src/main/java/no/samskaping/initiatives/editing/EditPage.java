package no.samskaping.initiatives.editing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.initiative.Authorities;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.seen.PastLines;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Fact;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** Where objective, challenges and justifications are written, together with the gateway. I6. */
@Controller
@Admits(to = "initiatives.deed.develop", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
class EditPage {

	private final SeenInitiatives seen;
	private final InitiativeDesk desk;
	private final Authorities authorities;
	private final Charters charters;
	private final PastLines past;
	private final Refusals refusals;
	private final Clock clock;

	EditPage(SeenInitiatives seen, InitiativeDesk desk, Authorities authorities, Charters charters, PastLines past, Refusals refusals,
			Clock clock) {
		this.seen = seen;
		this.desk = desk;
		this.authorities = authorities;
		this.charters = charters;
		this.past = past;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}/rediger")
	String form(@PathVariable String number, Acting acting, Model model) {
		var initiative = editable(number, acting);
		return page(initiative, EditForm.of(initiative), model);
	}

	@PostMapping("/initiativ/{number:I-.+}/rediger")
	String edit(@PathVariable String number, @ModelAttribute("form") EditForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = editable(number, acting);
		try {
			if (form.version() == null) {
				throw new Outdated(initiative.getId().subject());
			}
			desk.edit(new Command(form.key(), initiative.getId(), form.version(), acting, clock.instant()),
					Wording.typed(form.title(), form.description(), form.objective()), form.chosen());
			redirect.addFlashAttribute("flash", Text.of("initiatives.flash.EDIT"));
			return "redirect:/initiativ/" + number;
		} catch (Refused refused) {
			refusals.show(atOwnFields(refused), errors);
			response.setStatus(422);
			return page(initiative, form, model);
		} catch (Outdated outdated) {
			var now = editable(number, acting);
			model.addAttribute("now", now);
			model.addAttribute("saved", past.saved(now, form.isOvertaken(now)).orElse(null));
			var merged = form.onto(now);
			model.addAttribute("form", merged);
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", marked(merged, clashes(form, now, model)));
			response.setStatus(409);
			return page(now, merged, model);
		}
	}

	private String page(Initiative initiative, EditForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("initiative", initiative);
		var challenges = charters.current().challenges();
		model.addAttribute("challenges", challenges.stream().map(one -> new Option(one.code(), Text.verbatim(one.name()), Text.verbatim(one.text()))).toList());
		model.addAttribute("fields", Stream.concat(Stream.of("title", "description", "objective", "challenges"),
				challenges.stream().map(one -> "justification[" + one.code() + "]")).toList());
		model.addAttribute("stood", stood(form.was(), challenges));
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/edit";
	}

	/** Where what stood there is sent along; only what the adopted platform names, since these become expressions on the page. */
	private static List<String> stood(@Nullable Texts was, List<Challenge> challenges) {
		return was == null ? List.of() : Stream.concat(Stream.of("was.title", "was.description", "was.objective"),
				challenges.stream().filter(one -> was.justification().containsKey(one.code())).map(one -> "was.justification[" + one.code() + "]")).toList();
	}

	/** The fields that both changed, with what is there now for whoever typed while somebody else saved. */
	private List<String> clashes(EditForm form, Initiative now, Model model) {
		var theirs = new LinkedHashMap<String, Fact>();
		var wording = now.wording();
		theirs.put("title", new Fact(Text.of("initiatives.field.title"), Text.verbatim(wording.title())));
		theirs.put("description", new Fact(Text.of("initiatives.field.what"), told(wording.description())));
		theirs.put("objective", new Fact(Text.of("initiatives.field.objective"), told(wording.objective())));
		charters.current().challenges().forEach(one -> theirs.put("justification[" + one.code() + "]", new Fact(Text.verbatim(one.name()),
				now.challenges().contains(one.code()) ? told(now.justification(one.code())) : Text.of("initiatives.outdated.not-chosen"))));
		theirs.keySet().retainAll(form.clashes(now));
		model.addAttribute("theirs", List.copyOf(theirs.values()));
		return List.copyOf(theirs.keySet());
	}

	private BindingResult marked(EditForm form, List<String> clashes) {
		var marked = new BeanPropertyBindingResult(form, "form");
		refusals.show(new Refused(clashes.stream().map(field -> new Refused.Broken("outdated", field, Text.of("initiatives.outdated.field"))).toList()), marked);
		return marked;
	}

	private static Text told(@Nullable String written) {
		return written == null ? Text.of("initiatives.nothing-written") : Text.verbatim(written);
	}

	private Initiative editable(String number, Acting acting) {
		var initiative = seen.one(number, acting);
		authorities.require(Act.EDIT, acting, initiative);
		return initiative;
	}

	private static Refused atOwnFields(Refused refused) {
		return new Refused(refused.broken().stream().map(broken -> broken.field().startsWith("justification-")
				? new Refused.Broken(broken.rule(), "justification[" + broken.field().substring("justification-".length()) + "]", broken.why())
				: broken).toList());
	}
}
