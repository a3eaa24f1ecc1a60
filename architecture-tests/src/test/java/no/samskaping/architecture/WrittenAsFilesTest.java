package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;

import no.samskaping.SamskapingApplication;

/**
 * The running platform's pages about its architecture, written as files with what this run came to.
 * The tests run in the order of their names, so that this one is the last and finds what the others left.
 */
@SpringBootTest(classes = SamskapingApplication.class)
class WrittenAsFilesTest {

	private static final Path FOLDER = Path.of("target", "arkitektur");
	private static final List<String> SHEETS = List.of("designsystemet.css", "theme.css", "elva.css", "mark.svg", "inter-latin.woff2", "inter-latin-ext.woff2");
	private static final Map<String, Document> WRITTEN = new LinkedHashMap<>();

	@Autowired
	WebApplicationContext platform;

	@BeforeEach
	void write() throws Exception {
		if (!WRITTEN.isEmpty()) {
			return;
		}
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
		for (var sheet : SHEETS) {
			try (var in = ui(sheet).getInputStream()) {
				Files.copy(in, FOLDER.resolve(sheet));
			}
		}
		var outcomes = new Outcomes();
		var icons = Jsoup.parse(ui("icons.svg").getContentAsString(StandardCharsets.UTF_8), Parser.xmlParser());
		var pages = pages();
		for (var page : pages.entrySet()) {
			var file = new FilePage(page.getValue().clone(), icons);
			outcomes.tell(file.main(), FOLDER);
			outcomes.tellBreaches(file.main());
			if (page.getKey().equals(FilePage.START)) {
				leadToOutcomes(file.main());
			}
			keep(FilePage.file(page.getKey()), file.page());
		}
		var all = new FilePage(pages.get(FilePage.START + "/regler").clone(), icons);
		outcomes.fill(all.main());
		all.page().title("Utfallet av kjøringen");
		keep(Outcomes.FILE, all.page());
	}

	@Test
	void every_page_that_can_be_come_to_is_a_file() {
		assertThat(WRITTEN).containsKeys("index.html", "partnership.html", "initiatives.html", "agreements.html", "meetings.html", "workbench.html",
				"hendelser.html", "hovedjobben.html", "regler.html", "beslutninger.html", "veggene.html", "nytt-felt.html", "personopplysninger.html", "utfall.html").doesNotContainKeys("testbed.html", "sok.html");
		assertThat(WRITTEN.values()).allSatisfy(page -> {
			assertThat(page.selectFirst("h1").text()).isNotEmpty();
			assertThat(page.text()).doesNotContain("??");
			assertThat(page.select("script, form, use, svg:empty")).isEmpty();
		});
	}

	@Test
	void every_link_leads_somewhere_without_a_server() {
		WRITTEN.forEach((file, page) -> page.select("[href]").forEach(link -> {
			var parts = link.attr("href").split("#", 2);
			assertThat(FOLDER.resolve(parts[0].isEmpty() ? file : parts[0])).as("%s in %s", link.attr("href"), file).exists();
			if (parts.length == 2) {
				assertThat(WRITTEN.get(parts[0].isEmpty() ? file : parts[0]).getElementById(parts[1])).as("%s in %s", link.attr("href"), file).isNotNull();
			}
		}));
	}

	@Test
	void each_sentence_that_is_decided_shows_its_tests_or_that_they_did_not_run() {
		var rows = WRITTEN.get("regler.html").select("tr.decided");
		assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(row.select(".proven a").size() + row.select(".under:contains(ikke kjørt)").size())
				.as(row.id()).isPositive());
		Contexts.NAMES.forEach(module -> assertThat(Proofs.of(module).isPresent()).as(module)
				.isNotEqualTo(WRITTEN.get(Outcomes.FILE).select("tr:contains(" + module + ")").text().contains("Mangler")));
	}

	@Test
	void the_outcomes_name_every_structure_test_and_every_planted_breach_that_ran() throws IOException {
		var page = WRITTEN.get(Outcomes.FILE);
		assertThat(page.text()).contains("ModulesTest", "PlantedBreachesTest", "SchemasTest", "WallsTest", "Til sammen");
		var list = Path.of("target", "breaches.txt");
		assertThat(page.select("[aria-labelledby=brudd] tbody tr")).hasSize(Files.exists(list) ? Files.readAllLines(list).size() : 0)
				.allSatisfy(row -> assertThat(row.children()).hasSize(2).extracting(Element::text).doesNotContain(""));
	}

	/** All pages that can be come to from the first, by their addresses. */
	private Map<String, Document> pages() throws Exception {
		var browser = MockMvcBuilders.webAppContextSetup(platform).build();
		var found = new LinkedHashMap<String, Document>();
		var waiting = new ArrayDeque<>(List.of(FilePage.START));
		while (!waiting.isEmpty()) {
			var address = waiting.remove();
			if (!found.containsKey(address)) {
				found.put(address, page(browser, address));
				found.get(address).select("a[href^=/]").stream().map(link -> link.attr("href").split("#")[0]).filter(FilePage::isOne).forEach(waiting::add);
			}
		}
		return found;
	}

	/** As somebody with an account and nothing else: these pages admit everybody who is signed in. */
	private static Document page(MockMvc browser, String address) throws Exception {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("somebody", "", "ACCOUNT"));
		var answer = browser.perform(get(address)).andReturn().getResponse();
		SecurityContextHolder.clearContext();
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
	}

	private static void leadToOutcomes(Element main) {
		var list = main.selectFirst("#videre").parent().selectFirst("ul");
		var entry = list.appendElement("li").appendChild(main.selectFirst(".agrees svg").clone());
		var item = entry.appendElement("div");
		item.appendElement("p").addClass("name").appendElement("a").attr("href", Outcomes.FILE).text("Utfallet av kjøringen");
		item.appendElement("p").text("Plantede brudd, bevis for reglene, prøvene av strukturen");
	}

	private static void keep(String name, Document page) throws IOException {
		Files.writeString(FOLDER.resolve(name), page.outerHtml());
		WRITTEN.put(name, page);
	}

	private static ClassPathResource ui(String name) {
		return new ClassPathResource("static/ui/" + name);
	}
}
