package no.samskaping.meetings.visit;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.meetings.evaluation.Evaluations;
import no.samskaping.meetings.evaluation.JudgementDesk;
import no.samskaping.meetings.evaluation.Round;
import no.samskaping.meetings.evaluation.Theme;
import no.samskaping.meetings.web.See;
import no.samskaping.meetings.web.Typed;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;

/** The platform as its parties judge it, and how far they are apart, over time. M8. */
@Controller
@Admits(to = "meetings.deed.read", value = Circle.INSIDE)
@RequestMapping("/møter/evaluering")
class EvaluationPage {

	private static final int ROUNDS = 8;

	private final Evaluations evaluations;
	private final JudgementDesk desk;
	private final Parties parties;

	EvaluationPage(Evaluations evaluations, JudgementDesk desk, Parties parties) {
		this.evaluations = evaluations;
		this.desk = desk;
		this.parties = parties;
	}

	@GetMapping
	String show(Acting acting, Model model) {
		var all = parties.all();
		model.addAttribute("parties", all);
		model.addAttribute("rounds", evaluations.rounds(ROUNDS).stream().map(round -> table(round, all)).toList());
		model.addAttribute("themes", Theme.values());
		model.addAttribute("answers", acting instanceof Acting.Representative representative && acting.binds(representative.party()));
		model.addAttribute("form", Ids.next());
		return "meetings/evaluation";
	}

	@PostMapping
	@Admits(to = "meetings.deed.judge", value = Circle.REPRESENTATIVES)
	Object evaluate(@RequestParam UUID form, @RequestParam(name = "comment", required = false) @Nullable String comment, Typed.Page page,
			Acting acting, RedirectAttributes next) {
		return Typed.attempt(page, () -> desk.platform(form, ScoresForm.read(page.request()), comment, acting),
				() -> See.page("/møter/evaluering", next, Text.of("meetings.done.evaluated")), () -> show(acting, page.model()));
	}

	private static RoundTable table(Round round, List<Party> parties) {
		var rows = Arrays.stream(Theme.values()).map(theme -> new Row(Text.of("meetings.theme." + theme), parties.stream()
				.map(party -> round.judgements().get(party.id())).map(judgement -> judgement == null ? "–"
						: String.valueOf(theme.of(judgement.scores()))).toList(), round.gap(theme))).toList();
		var comments = parties.stream().filter(party -> round.judgements().containsKey(party.id()))
				.filter(party -> round.judgements().get(party.id()).comment() != null)
				.map(party -> new Comment(party.name(), String.valueOf(round.judgements().get(party.id()).comment()))).toList();
		return new RoundTable(round.year(), round.quarter(), rows, comments);
	}

	/** A round as a table. */
	public record RoundTable(int year, int quarter, List<Row> rows, List<Comment> comments) {}

	/** What each party said on a theme, and how far they are apart. */
	public record Row(Text theme, List<String> scores, int gap) {}

	/** A party's comment. */
	public record Comment(String party, String text) {}
}
