package no.samskaping.operation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Entry;
import no.samskaping.workbench.parts.Pager;
import no.samskaping.workbench.record.Export;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Filter;
import no.samskaping.workbench.record.History.Recorded;
import no.samskaping.workbench.screen.HistoryLines;
import no.samskaping.workbench.screen.Titles;
import no.samskaping.workbench.screen.Titles.Titled;

/** All that happened on the platform (hendelseslogg): who, what, for whom and when, with names as they are today. */
@Controller
@Admits(to = "operation.deed.log", value = Circle.STEERING)
class LogPage {

	private static final int PAGE = 25;
	private static final int PORTION = 500;
	private static final String ADDRESS = "/administrasjon/hendelseslogg";

	private final History history;
	private final HistoryLines lines;
	private final ObjectProvider<Titles> titles;
	private final LogChoices choices;
	private final Export export;
	private final Words words;

	LogPage(History history, HistoryLines lines, ObjectProvider<Titles> titles, LogChoices choices, Export export, Words words) {
		this.history = history;
		this.lines = lines;
		this.titles = titles;
		this.choices = choices;
		this.export = export;
		this.words = words;
	}

	@GetMapping("/administrasjon")
	String front(Acting acting) {
		Administrators.requireLog(acting);
		return "redirect:" + (acting instanceof Acting.Administrator ? "/administrasjon/brukere" : ADDRESS);
	}

	@GetMapping(ADDRESS)
	String show(Chosen chosen, @RequestParam(name = "eldre", required = false) @Nullable UUID before, Acting acting, Model model,
			HttpServletResponse response) {
		Administrators.requireLog(acting);
		var mistakes = chosen.mistakes();
		var found = mistakes.isEmpty() ? history.all(chosen.filter(), before, PAGE + 1) : List.<Recorded>of();
		var page = found.subList(0, Math.min(PAGE, found.size()));
		model.addAttribute("lines", lines(page));
		model.addAttribute("chosen", chosen);
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("people", choices.people());
		model.addAttribute("parties", choices.parties());
		model.addAttribute("kinds", choices.kinds());
		model.addAttribute("happenings", choices.happenings(chosen.hva()));
		model.addAttribute("administrator", acting instanceof Acting.Administrator);
		model.addAttribute("exports", Stream.of(Export.Format.values()).map(it -> new Action(null, Text.of("operation.log.export." + it),
				chosen.at(ADDRESS + "/eksport", "som", it), false)).toList());
		model.addAttribute("pager", new Pager(before == null ? null : chosen.at(ADDRESS, null, null),
				found.size() > PAGE ? chosen.at(ADDRESS, "eldre", page.getLast().id()) : null));
		if (!mistakes.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return "operation/log";
	}

	/** Exactly what the log shows when it is limited so, all of its pages. */
	@GetMapping(ADDRESS + "/eksport")
	ResponseEntity<StreamingResponseBody> export(Chosen chosen, @RequestParam Export.Format som, Acting acting) {
		Administrators.requireLog(acting);
		if (!chosen.mistakes().isEmpty()) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(chosen.at(ADDRESS, null, null))).build();
		}
		var heads = Stream.of("when", "kind", "where", "what-happened", "who").map(it -> Text.of("operation.log." + it)).toList();
		return export.of(som, "hendelseslogg", heads, portions(chosen.filter()).flatMap(portion -> lines(portion).stream().map(this::cells)));
	}

	/** All that happened, read by key in portions. */
	private Stream<List<Recorded>> portions(Filter filter) {
		return Stream.iterate(history.all(filter, null, PORTION), portion -> !portion.isEmpty(),
				portion -> portion.size() < PORTION ? List.<Recorded>of() : history.all(filter, portion.getLast().id(), PORTION));
	}

	private List<Object> cells(Line line) {
		var entry = line.recorded().entry();
		return List.of(entry.at(), line.kind(), line.subject() == null ? "" : line.subject().title(), line.written().what(),
				Objects.requireNonNullElse(line.written().more(), ""));
	}

	private List<Line> lines(List<Recorded> page) {
		var subjects = page.stream().map(it -> it.entry().subject()).collect(Collectors.toSet());
		Map<Subject, Titled> titled = titles.orderedStream().flatMap(part -> part.of(subjects).entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
		var written = lines.written(page);
		return Stream.iterate(0, place -> place < page.size(), place -> place + 1)
				.map(place -> new Line(page.get(place), written.get(place), titled.get(page.get(place).entry().subject()),
						choices.named(page.get(place).entry().subject().kind()), words.dateTime(page.get(place).entry().at()))).toList();
	}

	/** An entry as it is shown. */
	record Line(Recorded recorded, Entry written, @Nullable Titled subject, Text kind, String when) {}
}
