package no.samskaping.partnership.anchoring;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.People;
import no.samskaping.partnership.anchoring.AnchoringDesk.Document;
import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Refusals;
import no.samskaping.workbench.screen.Titles.Titled;

/** What a party was asked to anchor, and its answer. P3. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
@RequestMapping(BoardPage.ADDRESS)
class AnchoringPages {

	private final AnchoringDesk desk;
	private final OwnVoice voice;
	private final Parties parties;
	private final People people;
	private final Attachments attachments;
	private final AllTitles titles;
	private final Refusals refusals;

	AnchoringPages(AnchoringDesk desk, OwnVoice voice, Parties parties, People people, Attachments attachments, AllTitles titles,
			Refusals refusals) {
		this.desk = desk;
		this.voice = voice;
		this.parties = parties;
		this.people = people;
		this.attachments = attachments;
		this.titles = titles;
		this.refusals = refusals;
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Acting acting, Model model) {
		return page(desk.one(new AnchoringId(id)), AnswerForm.blank(""), false, acting, model);
	}

	@PostMapping("/{id}/svar")
	@Admits(to = "partnership.deed.anchor", own = { Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER })
	String answer(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable MultipartFile document, Acting acting, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		var anchoring = desk.one(new AnchoringId(id));
		var otherwise = anchoring.state() == AnchoringState.CONDITION_OPEN ? Outcome.DECLINED : Outcome.CONFIRMED;
		try {
			desk.answer(anchoring.getId(), form.answer(otherwise, it -> desk.refusals(anchoring.getId(), it, acting)), sent(document), acting);
		} catch (Refused e) {
			refusals.show(e, errors);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(anchoring, form, true, acting, model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.anchoring.thanks"));
		return "redirect:/partnerskap/forankring/" + id;
	}

	@PostMapping("/{id}/vilkar")
	@Admits(to = "partnership.deed.anchor", own = { Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER })
	String meet(@PathVariable UUID id, Acting acting, RedirectAttributes redirect) {
		desk.meetCondition(new AnchoringId(id), acting);
		redirect.addFlashAttribute("flash", Text.of("partnership.anchoring.met"));
		return "redirect:/partnerskap/forankring/" + id;
	}

	/** A document that was sent along; for everybody who may see the page. P7. */
	@GetMapping("/{id}/dokument/{document}")
	ResponseEntity<StreamingResponseBody> document(@PathVariable UUID id, @PathVariable UUID document) {
		if (desk.documents(new AnchoringId(id)).stream().noneMatch(kept -> kept.id().equals(document))) {
			throw new Unknown("attachment", document);
		}
		return attachments.download(document);
	}

	static @Nullable Document sent(@Nullable MultipartFile document) throws IOException {
		return document == null || document.isEmpty() ? null
				: new Document(Objects.requireNonNullElse(document.getOriginalFilename(), ""), document.getInputStream());
	}

	/** With what was typed when it was refused, whatever may be answered now. */
	private String page(Anchoring anchoring, AnswerForm form, boolean refused, Acting acting, Model model) {
		var party = Objects.requireNonNull(parties.of(Set.of(anchoring.party())).get(anchoring.party()));
		var own = voice.speaks(anchoring, acting);
		var recused = own && !voice.isImpartial(anchoring, acting);
		var open = anchoring.state() == AnchoringState.CONDITION_OPEN;
		var titled = titles.of(anchoring.subject());
		model.addAttribute("form", form).addAttribute("anchoring", anchoring).addAttribute("card", anchoring.card());
		model.addAttribute("frame", anchoring.frame()).addAttribute("party", party).addAttribute("state", tag(anchoring.state()));
		model.addAttribute("subject", anchoring.subject()).addAttribute("about", title(titled.orElse(null)));
		model.addAttribute("href", titled.map(Titled::href).orElse(null));
		model.addAttribute("mayAnswer", refused || own && !recused && anchoring.state() == AnchoringState.REQUESTED);
		model.addAttribute("mayMeet", own && !recused && open).addAttribute("refused", refused);
		model.addAttribute("meet", new Action("checkmark", Text.of("partnership.anchoring.meet"),
				"/partnerskap/forankring/" + anchoring.getId().value() + "/vilkar", true, Map.of()));
		model.addAttribute("recused", recused).addAttribute("own", own);
		model.addAttribute("mayExport", AnchoringArchive.mayExport(anchoring.subject(), acting));
		model.addAttribute("documents", desk.documents(anchoring.getId()));
		var given = anchoring.given();
		if (given != null) {
			model.addAttribute("answeredBy", people.names(Set.of(given.answeredBy())).getOrDefault(given.answeredBy(), "–"));
		}
		model.addAttribute("outcomes", Stream.of(Outcome.values()).filter(it -> !open || it == Outcome.DECLINED)
				.map(it -> new Option(it.name(), text("outcome", it), text("outcome.more", it))).toList());
		return "partnership/anchoring";
	}

	static Text text(String what, Enum<?> of) {
		return Text.of("partnership.anchoring." + what + "." + of.name().toLowerCase(Locale.ROOT));
	}

	private static Tag tag(AnchoringState state) {
		var label = text("state", state);
		return switch (state) {
			case REQUESTED, CONDITION_OPEN -> new Tag(0, Tag.Kind.WARNING, label);
			case CONFIRMED -> new Tag(0, Tag.Kind.DONE, label);
			case DECLINED, SUPERSEDED -> new Tag(0, Tag.Kind.ENDED, label);
		};
	}

	private static String title(@Nullable Titled titled) {
		return titled == null ? "–" : titled.title();
	}
}
