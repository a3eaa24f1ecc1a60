package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the run came to, put into the files: the tests of each sentence, and a page of breaches, proofs and structure tests. */
final class Outcomes {

	static final String FILE = "utfall.html";

	private static final Path REPORTS = Path.of("target", "surefire-reports");
	private static final Path CLASSES = Path.of("target", "test-classes", "no", "samskaping", "architecture");
	private static final Path BREACHES = Path.of("target", "breaches.txt");
	private static final String NOT_RUN = "Ikke kjørt her.";
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d.M.uuuu 'kl.' HH.mm").withZone(ZoneId.of("Europe/Oslo"));

	private final List<Proofs> proofs = Contexts.NAMES.stream().map(Proofs::of).flatMap(Optional::stream).toList();

	/** Puts its tests under each sentence that a page tells. */
	void tell(Element main, Path folder) {
		main.select(".proven, .unproven").remove();
		proofs.forEach(proof -> {
			var sources = proof.sources();
			proof.proven().sentences().forEach((number, found) -> {
				var row = main.getElementById("regel-" + number);
				if (row != null && !found.tests().isEmpty()) {
					var told = row.children().last().appendElement("details").addClass("proven");
					told.appendElement("summary").text("%s: %d for avslaget, %d for det tillatte".formatted(
							proof.proven().holds(number) ? "Bevist" : "Ikke bevist", found.refusal().size(), found.allowed().size()));
					var list = told.appendElement("ul").addClass("plain");
					found.tests().forEach(test -> link(list.appendElement("li"), test, sources.get(test.substring(0, test.indexOf('.'))), folder));
				}
			});
		});
		main.select("tr[id^=regel-]").stream().filter(row -> row.hasClass("decided") && row.select(".proven").isEmpty())
				.forEach(row -> row.children().last().appendElement("span").addClass("under").text("Beviset er ikke kjørt her."));
	}

	/** Puts under each breach on the page of the walls what a developer reads, if it was planted here. */
	void tellBreaches(Element main) {
		if (Files.notExists(BREACHES)) {
			return;
		}
		var messages = read(BREACHES).lines().map(line -> line.split("\\s{2,}", 3)).filter(parts -> parts.length == 3)
				.collect(Collectors.toMap(parts -> parts[0], parts -> parts[2], (one, _) -> one));
		Optional.ofNullable(main.getElementById("bevis")).ifPresent(here -> main.selectFirst(".page-head .supporting")
				.text("Vaktene prøvde bruddene %s. Under hvert brudd står det som utvikleren leser.".formatted(when(BREACHES))));
		main.select(".breach").stream().filter(breach -> messages.containsKey(breach.text()))
				.forEach(breach -> breach.appendElement("span").addClass("under").text(messages.get(breach.text())));
	}

	private static void link(Element item, String test, Path source, Path folder) {
		var words = test.substring(test.indexOf('.') + 1).replace('_', ' ');
		if (source == null) {
			item.text(words);
		} else {
			item.appendElement("a").attr("href", folder.toAbsolutePath().normalize().relativize(source.toAbsolutePath().normalize()).toString()
					.replace('\\', '/')).attr("lang", "en").text(words);
		}
	}

	/** Fills the page of all outcomes. */
	void fill(Element main) {
		main.selectFirst("h1").text("Utfallet av kjøringen");
		main.selectFirst(".lead").text("Det bygget fant: plantede brudd, bevis for reglene og prøvene av strukturen. Tidene sier når hver del sist ble kjørt.");
		main.select("> :not(.page-head)").remove();
		var stack = main.appendElement("div").addClass("stack");
		structure(sheet(stack, "struktur", "Prøvene av strukturen"));
		rules(sheet(stack, "regler", "Reglene, modul for modul"));
		breaches(sheet(stack, "brudd", "Plantede brudd"));
	}

	private static Element sheet(Element stack, String id, String title) {
		var sheet = stack.appendElement("div").addClass("sheet flush");
		sheet.appendElement("h2").attr("id", id).text(title);
		return sheet;
	}

	private static void structure(Element sheet) {
		var rows = table(sheet, "struktur", "Prøve", "Utfall", "Tid", "Kjørt");
		var seconds = 0.0;
		for (var test : testClasses()) {
			var file = REPORTS.resolve("TEST-no.samskaping.architecture." + test + ".xml");
			if (test.equals(WrittenAsFilesTest.class.getSimpleName())) {
				row(rows, test, "Skriver disse filene.", "", "");
			} else if (Files.notExists(file)) {
				row(rows, test, NOT_RUN, "", "");
			} else {
				var report = Jsoup.parse(read(file), Parser.xmlParser()).selectFirst("testsuite");
				var failed = Integer.parseInt(report.attr("failures")) + Integer.parseInt(report.attr("errors"));
				var took = Double.parseDouble(report.attr("time").replace(",", ""));
				seconds += took;
				row(rows, test, failed == 0 ? "%s prøver holdt".formatted(report.attr("tests")) : "%d av %s feilet".formatted(failed, report.attr("tests")),
						seconds(took), when(file));
			}
		}
		row(rows, "Til sammen", "", seconds(seconds), "");
	}

	private void rules(Element sheet) {
		var rows = table(sheet, "regler", "Modul", "Utfall", "Setninger", "Kjørt");
		for (var module : Contexts.NAMES) {
			proofs.stream().filter(proof -> proof.module().equals(module)).findFirst().ifPresentOrElse(proof -> {
				var proven = proof.proven().sentences().values().stream().filter(one -> !one.tests().isEmpty()).count();
				row(rows, module, proof.proven().wrong().isEmpty() ? "Alt holdt." : String.join(" ", proof.proven().wrong()),
						"%d bevist av %d".formatted(proven, proof.proven().sentences().size()), WHEN.format(proof.at()));
			}, () -> row(rows, module, "Mangler: modulens prøver er ikke kjørt her.", "", ""));
		}
		sheet.appendElement("p").appendElement("a").attr("href", FilePage.file(FilePage.START + "/regler")).text("Reglene med prøvene sine");
	}

	private static void breaches(Element sheet) {
		if (Files.notExists(BREACHES)) {
			sheet.appendElement("p").text(NOT_RUN);
			return;
		}
		var lines = read(BREACHES).lines().toList();
		sheet.appendElement("p").text("%d brudd ble plantet og avvist, %s. Slik leser utvikleren avslaget:".formatted(lines.size(), when(BREACHES)));
		var rows = table(sheet, "brudd", "Brudd og vakt", "Melding");
		lines.stream().map(line -> line.split("\\s{2,}", 3)).forEach(parts -> {
			var cells = row(rows, parts[0], parts[2]).children();
			cells.forEach(cell -> cell.attr("lang", "en"));
			cells.first().appendElement("code").addClass("under").text(parts[1]);
		});
	}

	private static Element table(Element sheet, String id, String... heads) {
		var table = sheet.appendElement("div").addClass("table-frame").attr("tabindex", "0").attr("role", "region").attr("aria-labelledby", id)
				.appendElement("table").addClass("ds-table small outcomes");
		var head = table.appendElement("thead").appendElement("tr");
		for (var one : heads) {
			head.appendElement("th").attr("scope", "col").text(one);
		}
		return table.appendElement("tbody");
	}

	private static Element row(Element rows, String... cells) {
		var row = rows.appendElement("tr");
		row.appendElement("th").attr("scope", "row").text(cells[0]);
		for (var at = 1; at < cells.length; at++) {
			row.appendElement("td").text(cells[at]);
		}
		return row;
	}

	private static List<String> testClasses() {
		try (var files = Files.list(CLASSES)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.class"))
					.map(name -> name.replace(".class", "")).sorted().collect(Collectors.toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String seconds(double seconds) {
		return "%.1f s".formatted(seconds).replace('.', ',');
	}

	private static String when(Path file) {
		try {
			return WHEN.format(Files.getLastModifiedTime(file).toInstant());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
