package no.samskaping.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Parties;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Entry;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Pager;
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
	private static final String ADDRESS = "/administrasjon/hendelser";

	private final History history;
	private final HistoryLines lines;
	private final ObjectProvider<Titles> titles;
	private final Parties parties;
	private final LogKinds kinds;
	private final Words words;

	LogPage(History history, HistoryLines lines, ObjectProvider<Titles> titles, Parties parties, LogKinds kinds, Words words) {
		this.history = history;
		this.lines = lines;
		this.titles = titles;
		this.parties = parties;
		this.kinds = kinds;
		this.words = words;
	}

	@GetMapping("/administrasjon")
	String front(Acting acting) {
		Administrators.requireLog(acting);
		return "redirect:" + (acting instanceof Acting.Administrator ? "/administrasjon/brukere" : ADDRESS);
	}

	@GetMapping(ADDRESS)
	String show(Chosen chosen, @RequestParam(name = "eldre", required = false) @Nullable UUID before, Acting acting, Model model) {
		Administrators.requireLog(acting);
		var found = history.all(chosen.filter(), before, PAGE + 1);
		var page = found.subList(0, Math.min(PAGE, found.size()));
		model.addAttribute("lines", lines(page));
		model.addAttribute("chosen", chosen);
		model.addAttribute("parties", parties.all().stream().map(it -> new Option(it.id().value().toString(), Text.verbatim(it.name()))).toList());
		model.addAttribute("kinds", kinds.all());
		model.addAttribute("person", chosen.hvem() == null ? null : name(chosen.hvem()));
		model.addAttribute("administrator", acting instanceof Acting.Administrator);
		model.addAttribute("pager", new Pager(before == null ? null : chosen.address(null),
				found.size() > PAGE ? chosen.address(page.getLast().id()) : null));
		return "operation/log";
	}

	private List<Line> lines(List<Recorded> page) {
		var subjects = page.stream().map(it -> it.entry().subject()).collect(Collectors.toSet());
		Map<Subject, Titled> titled = titles.orderedStream().flatMap(part -> part.of(subjects).entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
		var written = lines.written(page);
		return Stream.iterate(0, place -> place < page.size(), place -> place + 1)
				.map(place -> new Line(page.get(place), written.get(place), titled.get(page.get(place).entry().subject()),
						words.dateTime(page.get(place).entry().at()))).toList();
	}

	private @Nullable String name(UUID person) {
		var subject = new Subject("person", person);
		return titles.orderedStream().map(part -> part.of(Set.of(subject)).get(subject)).filter(Objects::nonNull)
				.map(Titled::title).findFirst().orElse(null);
	}

	/** An entry as it is shown. */
	record Line(Recorded recorded, Entry written, @Nullable Titled subject, String when) {}

	/**
	 * What the log is limited to; it stands in the address.
	 *
	 * @param hva the kind of thing
	 * @param part the party
	 * @param hvem the person
	 * @param fra the first day
	 * @param til the last day
	 */
	record Chosen(@Nullable String hva, @Nullable UUID part, @Nullable UUID hvem, @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate fra,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate til) {

		Filter filter() {
			return new Filter(hvem, part, hva == null || hva.isBlank() ? null : hva,
					fra == null ? null : fra.atStartOfDay(Words.ZONE).toInstant(),
					til == null ? null : til.plusDays(1).atStartOfDay(Words.ZONE).toInstant());
		}

		String address(@Nullable UUID before) {
			var address = UriComponentsBuilder.fromPath(ADDRESS);
			Map.<String, Function<Chosen, @Nullable Object>>of("hva", Chosen::hva, "part", Chosen::part, "hvem", Chosen::hvem, "fra", Chosen::fra,
					"til", Chosen::til).entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(it -> {
						var value = it.getValue().apply(this);
						if (value != null) {
							address.queryParam(it.getKey(), value);
						}
					});
			if (before != null) {
				address.queryParam("eldre", before);
			}
			return address.encode().toUriString();
		}
	}
}
