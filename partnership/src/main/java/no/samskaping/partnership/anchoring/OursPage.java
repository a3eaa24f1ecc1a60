package no.samskaping.partnership.anchoring;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings.Request;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.anchoring.Answer.Outcome;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** All that waits for one's own party, each answered where it stands: for whoever keeps the party's cases. P3. */
@Controller
@Admits(to = "partnership.deed.ours", own = { Caller.STAFF, Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER })
@RequestMapping(OursPage.ADDRESS)
class OursPage {

	static final String ADDRESS = BoardPage.ADDRESS + "/oss";
	private static final int MOST = 50;

	private final AnchoringDesk desk;
	private final OwnVoice voice;
	private final Representatives representatives;
	private final Parties parties;
	private final People people;
	private final AllTitles titles;
	private final Words words;

	OursPage(AnchoringDesk desk, OwnVoice voice, Representatives representatives, Parties parties, People people,
			AllTitles titles, Words words) {
		this.desk = desk;
		this.voice = voice;
		this.representatives = representatives;
		this.parties = parties;
		this.people = people;
		this.titles = titles;
		this.words = words;
	}

	/**
	 * Something that waits.
	 *
	 * @param form what is typed for it
	 * @param condition the condition that is not met yet, if it waits for that
	 * @param blocked why the reader does not answer it; null if they may
	 */
	record Waiting(UUID id, String title, @Nullable String href, Tag state, Request frame, AnswerForm form, @Nullable String condition,
			@Nullable Text blocked) {}

	@GetMapping
	String show(Acting acting, Model model) {
		return page(ofAParty(acting), acting, null, null, List.of(), model);
	}

	@PostMapping("/{id}")
	@Admits(to = "partnership.deed.anchor", own = { Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER })
	String answer(@PathVariable UUID id, @ModelAttribute("typed") AnswerForm form, @RequestParam(required = false) @Nullable MultipartFile document,
			Acting acting, Model model, HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		var anchoring = new AnchoringId(id);
		try {
			desk.answer(anchoring, form.answer(Outcome.CONFIRMED, it -> desk.refusals(anchoring, it, acting)), AnchoringPages.sent(document), acting);
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(ofAParty(acting), acting, id, form, e.broken(), model);
		}
		redirect.addFlashAttribute("flash", Text.of("partnership.anchoring.thanks"));
		return "redirect:" + ADDRESS;
	}

	private String page(PartyId party, Acting acting, @Nullable UUID refused, @Nullable AnswerForm typed, List<Broken> broken, Model model) {
		var waiting = desk.waitingFor(party, MOST + 1);
		var named = titles.of(waiting.stream().map(Anchoring::subject).collect(Collectors.toSet()));
		var body = desk.lastBody(party);
		var speakers = speakers(party);
		var rows = waiting.stream().limit(MOST).map(it -> waiting(it, named, it.getId().value().equals(refused) ? Objects.requireNonNull(typed)
				: AnswerForm.blank(body), acting, speakers)).toList();
		model.addAttribute("party", parties.of(Set.of(party)).get(party)).addAttribute("waiting", rows).addAttribute("more", waiting.size() > MOST);
		model.addAttribute("refused", refused == null || rows.stream().noneMatch(it -> it.id().equals(refused)) ? null : refused);
		model.addAttribute("broken", broken.stream().map(it -> it.field().isEmpty() ? it : new Broken(it.rule(), it.field() + "-" + refused, it.why())).toList());
		model.addAttribute("wrong", broken.stream().filter(it -> !it.field().isEmpty())
				.collect(Collectors.toMap(Broken::field, it -> words.of(it.why()), (one, other) -> one + " " + other)));
		model.addAttribute("outcomes", Stream.of(Outcome.values()).map(it -> new Option(it.name(), AnchoringPages.text("outcome", it),
				AnchoringPages.text("outcome.more", it))).toList());
		return "partnership/anchorings-ours";
	}

	private Waiting waiting(Anchoring anchoring, Map<Subject, Titled> named, AnswerForm form, Acting acting, String speakers) {
		var titled = named.get(anchoring.subject());
		var given = anchoring.given();
		var blocked = voice.may(anchoring, acting) ? null : voice.speaks(anchoring, acting) ? Text.of("partnership.recusal.rule.recused")
				: speakers.isEmpty() ? Text.of("partnership.anchoring.nobody-speaks") : Text.of("partnership.anchoring.only-those", speakers);
		return new Waiting(anchoring.getId().value(), titled == null ? "–" : titled.title(), titled == null ? null : titled.href(),
				Standing.of(anchoring.card(), words.today()).tag(), anchoring.frame(), form,
				anchoring.state() == AnchoringState.CONDITION_OPEN && given != null ? given.remark() : null, blocked);
	}

	private String speakers(PartyId party) {
		var names = people.names(representatives.of(Set.of(party), words.today()).stream().map(RepresentativeCard::person).collect(Collectors.toSet()));
		return words.list(names.values().stream().sorted().toList());
	}

	private static PartyId ofAParty(Acting acting) {
		var party = acting.party();
		if (party == null) {
			throw new Denied(Text.of("partnership.anchoring.of-no-party"));
		}
		return party;
	}
}
