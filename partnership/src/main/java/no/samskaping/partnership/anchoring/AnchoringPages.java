package no.samskaping.partnership.anchoring;

import java.util.Locale;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.People;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Refusals;
import no.samskaping.workbench.screen.Titles.Titled;

/** What the parties were asked to anchor, and answering for one's own party. P3. */
@Controller
@RequestMapping("/partnerskap/forankring")
class AnchoringPages {

	private static final int PAGE = 25;

	private final AnchoringDesk desk;
	private final RequestedAnchorings anchorings;
	private final Parties parties;
	private final People people;
	private final Recusals recusals;
	private final AllTitles titles;
	private final Refusals refusals;

	AnchoringPages(AnchoringDesk desk, RequestedAnchorings anchorings, Parties parties, People people, Recusals recusals, AllTitles titles,
			Refusals refusals) {
		this.desk = desk;
		this.anchorings = anchorings;
		this.parties = parties;
		this.people = people;
		this.recusals = recusals;
		this.titles = titles;
		this.refusals = refusals;
	}

	/** A row of the list. */
	record Row(Anchoring anchoring, Party party, String title, Tag state) {}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID etter, Model model) {
		var found = anchorings.page(etter, PAGE + 1);
		var shown = found.subList(0, Math.min(PAGE, found.size()));
		var named = titles.of(shown.stream().map(Anchoring::subject).collect(Collectors.toSet()));
		var organisations = parties.of(shown.stream().map(Anchoring::party).collect(Collectors.toSet()));
		model.addAttribute("rows", shown.stream().map(it -> new Row(it, Objects.requireNonNull(organisations.get(it.party())),
				title(named.get(it.subject())), tag(it.state()))).toList());
		model.addAttribute("pager", new Pager(etter == null ? null : "/partnerskap/forankring",
				found.size() > PAGE ? "/partnerskap/forankring?etter=" + shown.getLast().getId().value() : null));
		return "partnership/anchorings";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Acting acting, Model model) {
		return page(desk.one(new AnchoringId(id)), AnswerForm.EMPTY, acting, model);
	}

	@PostMapping("/{id}/svar")
	String answer(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var anchoring = desk.one(new AnchoringId(id));
		try {
			desk.answer(anchoring.getId(), form.answer(), acting);
		} catch (Refused e) {
			refusals.show(e, errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(anchoring, form, acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.anchoring.thanks"));
		return "redirect:/partnerskap/forankring/" + id;
	}

	@PostMapping("/{id}/vilkar")
	String meet(@PathVariable UUID id, Acting acting, RedirectAttributes redirect) {
		desk.meetCondition(new AnchoringId(id), acting);
		redirect.addFlashAttribute("flash", Text.of("partnership.anchoring.met"));
		return "redirect:/partnerskap/forankring/" + id;
	}

	private String page(Anchoring anchoring, AnswerForm form, Acting acting, Model model) {
		var party = Objects.requireNonNull(parties.of(Set.of(anchoring.party())).get(anchoring.party()));
		var own = acting.binds(anchoring.party(), anchoring.subject());
		var person = acting.person();
		var recused = own && person != null && recusals.isRecused(person, anchoring.subject());
		var titled = titles.of(anchoring.subject());
		model.addAttribute("form", form).addAttribute("anchoring", anchoring).addAttribute("card", anchoring.card());
		model.addAttribute("frame", anchoring.frame()).addAttribute("party", party).addAttribute("state", tag(anchoring.state()));
		model.addAttribute("subject", anchoring.subject()).addAttribute("about", title(titled.orElse(null)));
		model.addAttribute("href", titled.map(Titled::href).orElse(null));
		model.addAttribute("mayAnswer", own && !recused && anchoring.state() == AnchoringState.REQUESTED);
		model.addAttribute("mayMeet", own && !recused && anchoring.state() == AnchoringState.CONDITION_OPEN);
		model.addAttribute("recused", recused).addAttribute("own", own);
		if (anchoring.answeredBy() != null) {
			model.addAttribute("answeredBy", people.names(Set.of(anchoring.answeredBy())).get(anchoring.answeredBy()));
		}
		model.addAttribute("outcomes", Stream.of(Outcome.values())
				.map(it -> new Option(it.name(), text("outcome", it), text("outcome.more", it))).toList());
		return "partnership/anchoring";
	}

	private static Text text(String what, Enum<?> of) {
		return Text.of("partnership.anchoring." + what + "." + of.name().toLowerCase(Locale.ROOT));
	}

	private static Tag tag(AnchoringState state) {
		var label = text("state", state);
		return switch (state) {
			case REQUESTED, CONDITION_OPEN -> new Tag(0, Tag.Kind.WARNING, label);
			case CONFIRMED -> new Tag(0, Tag.Kind.DONE, label);
			case DECLINED -> new Tag(0, Tag.Kind.ENDED, label);
		};
	}

	private static String title(@Nullable Titled titled) {
		return titled == null ? "–" : titled.title();
	}
}
