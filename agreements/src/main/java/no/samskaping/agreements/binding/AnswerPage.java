package no.samskaping.agreements.binding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.acceptance.AcceptanceId;
import no.samskaping.agreements.agreement.AnswerDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.ending.Questions;
import no.samskaping.agreements.register.Entrance;
import no.samskaping.agreements.register.Entrance.Visit;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.text.ReopeningBook;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Action;

/** The whole text in front of a participant, and its answer: accept, or ask for a change. A2, A3. */
@Controller
@Admits(to = "agreements.deed.accept",
		own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.COORDINATOR, Caller.PARTICIPANT, Caller.LINK })
class AnswerPage {

	private static final Pattern SEEN = Pattern.compile("([0-9a-f-]+)_([0-9]{1,6})");

	private final Entrance entrance;
	private final AnswerDesk desk;
	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final Questions questions;
	private final Voices voices;
	private final SeenAgreements agreements;
	private final ReopeningBook reopenings;
	private final Typesetting typesetting;
	private final Clock clock;

	AnswerPage(Entrance entrance, AnswerDesk desk, AcceptanceBook answers, SignatureBook signatures, Questions questions, Voices voices,
			SeenAgreements agreements, ReopeningBook reopenings, Typesetting typesetting, Clock clock) {
		this.entrance = entrance;
		this.desk = desk;
		this.answers = answers;
		this.signatures = signatures;
		this.questions = questions;
		this.voices = voices;
		this.agreements = agreements;
		this.reopenings = reopenings;
		this.typesetting = typesetting;
		this.clock = clock;
	}

	@GetMapping("/avtaler/{number}/svar/{actor}")
	ModelAndView show(@PathVariable Map<String, String> path, Acting acting, Model model) {
		return page(entrance.open(path, acting), acting, Typed.NOTHING, null, model, HttpStatus.OK);
	}

	@PostMapping({ "/avtaler/{number}/svar/{actor}", "/apen/avtale/{id}/svar" })
	ModelAndView accept(@PathVariable Map<String, String> path, @RequestParam(defaultValue = "") List<String> seen,
			@RequestParam(required = false) @Nullable String source, Acting acting, Model model, RedirectAttributes redirect) {
		var one = entrance.open(path, acting);
		var revisions = seen(seen);
		return answered(one, acting, new Typed(source == null ? "" : source, "", null), model, redirect, "agreements.flash.accepted",
				() -> desk.accept(one.agreement().getId(), one.side().actor(), revisions, source, acting, clock.instant()));
	}

	@PostMapping({ "/avtaler/{number}/svar/{actor}/{clause}", "/apen/avtale/{id}/svar/{clause}" })
	ModelAndView askForChange(@PathVariable Map<String, String> path, @RequestParam UUID id, @RequestParam int revision, @RequestParam String remark,
			@RequestParam(required = false) @Nullable String source, Acting acting, Model model, RedirectAttributes redirect) {
		var one = entrance.open(path, acting);
		var clause = clause(path.getOrDefault("clause", ""));
		var wish = new AcceptanceId(UUID.nameUUIDFromBytes((id + ":" + clause).getBytes(StandardCharsets.UTF_8)));
		return answered(one, acting, new Typed(source == null ? "" : source, remark, clause), model, redirect, "agreements.flash.asked",
				() -> desk.askForChange(one.agreement().getId(), wish, one.side().actor(), clause, revision, remark, source, acting,
						clock.instant()));
	}

	/** The clauses that stood on the page, each with its revision. */
	private static Map<UUID, Integer> seen(List<String> written) {
		var revisions = new LinkedHashMap<UUID, Integer>();
		for (var one : written) {
			var parts = SEEN.matcher(one);
			if (!parts.matches()) {
				throw new Unknown("clause", new UUID(0, 0));
			}
			revisions.put(clause(parts.group(1)), Integer.valueOf(parts.group(2)));
		}
		return revisions;
	}

	private static UUID clause(String written) {
		try {
			return UUID.fromString(written);
		} catch (IllegalArgumentException notAnId) {
			throw new Unknown("clause", new UUID(0, 0));
		}
	}

	private ModelAndView answered(Visit one, Acting acting, Typed typed, Model model, RedirectAttributes redirect, String said, Runnable answer) {
		try {
			answer.run();
		} catch (Refused refused) {
			return page(one, acting, typed, refused, model, HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated outdated) {
			model.addAttribute("changed", true);
			return page(one, acting, typed, null, model, HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("flash", Text.of(said));
		return new ModelAndView("redirect:" + one.home());
	}

	/** The text with the clauses that this participant has not accepted as they stand. */
	ModelAndView page(Visit one, Acting acting, Typed typed, @Nullable Refused refused, Model model, HttpStatusCode status) {
		var agreement = one.agreement();
		var speaks = voices.speaks(acting, agreement, one.side());
		if (!speaks && (!Voices.works(acting, agreement) || one.side().party() != null)) {
			throw new Denied(Text.of("agreements.denied.voice"));
		}
		var draft = agreement.draft();
		var missing = answers.of(agreement.getId()).missing(one.side(), draft);
		model.addAttribute("one", one);
		model.addAttribute("agreement", agreement);
		model.addAttribute("paper", typesetting.paper(agreement.number(), agreement.textNumber(), agreements.read(agreement, acting), true));
		model.addAttribute("name", agreements.names(draft).getOrDefault(one.side().actor(), ""));
		model.addAttribute("missing", missing);
		model.addAttribute("clauses", draft.clauses());
		model.addAttribute("onBehalf", !speaks);
		model.addAttribute("recused", voices.isRecused(acting, agreement));
		model.addAttribute("open", agreement.work() == Work.DRAFT && !agreement.isEnded() && draft.side(one.side().actor()).isPresent());
		model.addAttribute("reopened", agreement.work() == Work.DRAFT
				? reopenings.of(agreement.getId(), agreement.textNumber() - 1).orElse(null) : null);
		model.addAttribute("form", Ids.next());
		model.addAttribute("typed", typed);
		model.addAttribute("broken", refused == null ? List.of() : refused.broken());
		model.addAttribute("crumbs", one.outside() ? List.of() : List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(draft.terms().title()), one.home(), false)));
		if (one.outside()) {
			addAskedBeside(one, acting, model);
		}
		return new ModelAndView(one.outside() ? "agreements/open" : "agreements/answer", model.asMap(), status);
	}

	/** What one from outside is asked for beside an answer to the text: all of it stands on its one page. P2, A6–A8. */
	private void addAskedBeside(Visit one, Acting acting, Model model) {
		var locked = one.agreement().locked();
		var signed = locked != null && signatures.under(locked.text()).stream().map(Signature::actor).anyMatch(one.side().actor()::equals);
		model.addAttribute("signs", one.agreement().work() == Work.SIGNING && one.side().isContractingParty() && !signed);
		model.addAttribute("signed", signed);
		model.addAttribute("visit", one);
		model.addAttribute("told", questions.told(one.agreement(), acting));
		model.addAttribute("recorded", questions.recorded(one.agreement()));
		model.addAttribute("questions", questions.waiting(one.agreement(), acting));
	}

	/** What was typed, so that it stays. */
	record Typed(String source, String remark, @Nullable UUID clause) {

		static final Typed NOTHING = new Typed("", "", null);
	}
}
