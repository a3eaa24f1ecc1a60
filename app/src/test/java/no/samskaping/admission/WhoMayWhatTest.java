package no.samskaping.admission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;

import no.samskaping.PlatformTest;
import no.samskaping.Visitor;
import no.samskaping.admission.Guest.Asked;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.database.DataPlace;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page and every form of the running platform, asked by every kind of visitor, on a living platform of invented data: whoever is not
 * admitted is refused, whoever is admitted is not, and a page about which nobody has decided fails the test. P2, P7.
 */
@PlatformTest
@TestPropertySource(properties = { "samskaping.demonstration=true", "testbed.clock=false" })
@Import(WhoMayWhatTest.Somewhere.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayWhatTest {

	private static final Path WRITTEN = Path.of("target", "matrix.txt");

	/** What answers without a method of a class: nothing but files, and all but these ask for an account first. */
	private static final Set<String> FILES = Set.of("/ui/**", "/webjars/**", "/favicon.ico", "/**");

	/** What is open to them whatever it is about, and yet refused by the desk in some matters; and why. */
	private static final Map<String, String> BY_THE_MATTER = Map.ofEntries(
			Map.entry("GET /logg-inn/kode", "P2: who has not typed a password yet is led there first"),
			Map.entry("GET /logg-inn/med/{provider}", "P2: a provider that is not set up leads back to the ways there are"),
			Map.entry("GET /oppsett", "P4: leads whoever is inside on to what was adopted; until then only who administers comes in"),
			Map.entry("GET /partnerskap/plattform/utkast", "P4: a draft is read by those who write it; others are led to what was adopted"),
			Map.entry("GET /møter/{id:[0-9a-f-]{36}}/referat/grunnlag.txt", "P7: the text beneath the fingerprint is kept from whom one of its notes is kept"),
			Map.entry("GET /initiativ/{number:I-.+}/vedlegg/{id}", "P7: a document that is exempt from disclosure is kept from whoever does not work with it"),
			Map.entry("POST /avtaler/{number}/lenke/{actor}", "P2: a platform party gets no personal link"),
			Map.entry("GET /avtaler/{number}/papir/{actor}", "P2: a platform party signs itself, never on paper by others"),
			Map.entry("POST /avtaler/{number}/papir/{actor}", "P2: a platform party signs itself, never on paper by others"),
			Map.entry("POST /initiativ/{number:I-.+}/deltakere/{id}/lenke", "P2: a platform party gets no personal link"),
			Map.entry("POST /initiativ/{number:I-.+}/evaluering/{id}/lenke", "P2: a platform party gets no personal link"));

	/** These would shut the visitors out themselves, or make them others: they are asked about an account, and with a secret, of nobody's. */
	private static final List<String> ABOUT_ANOTHER = List.of("/apen/l/", "/administrasjon/brukere", "/administrasjon/personer", "/partnerskap/mandat", "/oppsett/personer");

	/** The invented data are kept in the tests' own database. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Somewhere {

		@Bean
		DataPlace nowhereElse() {
			return new DataPlace(Path.of("target"));
		}
	}

	@Autowired
	ApplicationContext platform;

	@Autowired
	JdbcClient jdbc;

	private Company company;
	private List<Guest> guests;
	private Pages pages;

	@BeforeAll
	void everybody_comes() {
		pages = Pages.of(platform);
		company = new Company(platform);
		guests = company.guests();
		company.anonymous();
		company.nobody("Uten Rolle");
		company.ended("Forbi Mandat", Role.REPRESENTATIVE, "Vennesla kommune");
		company.invented("Liv Haug", Caller.READER);
		company.invented("Ola Strand", Caller.STAFF);
		Stream.of("Kari Lien", "Per Aas", "Anne Dahl", "Tor Lund", "Mona Vik").forEach(name -> company.invented(name, Caller.REPRESENTATIVE));
		company.invented("Ingrid Berg", Caller.COORDINATOR);
		company.invented("Siri Moen", Caller.ADMINISTRATOR);
		var matter = jdbc.sql("""
				select a.id agreement, a.initiative, s.actor, '/avtaler/' || a.number one, '/initiativ/' || i.number other
				from agreements.agreement a join agreements.side s on s.agreement = a.id and s.party is null join initiatives.initiative i on i.id = a.initiative
				join initiatives.participation p on p.initiative = a.initiative and p.actor = s.actor and p.answer = 'TAKES_PART'
				order by a.drafted_at desc, s.actor limit 1""").query().singleRow();
		var initiative = new Subject("initiative", (UUID) matter.get("initiative"));
		var actor = new ActorId((UUID) matter.get("actor"));
		company.given("Ei Sak", Caller.FOR_ONE_MATTER, Role.REPRESENTATIVE, "Vennesla kommune", initiative);
		company.participant("Del Taker", actor);
		company.recuse(company.named("Kari Lien"), "Mona Vik", initiative, "Frivilligsentral A", "Sitter i styret");
		guests.forEach(guest -> guest.lookedRound(pages, (String) matter.get("other"), (String) matter.get("one"), "/",
				"/initiativ", "/avtaler", "/om/hvem-kan"));
		linked("Lenke initiativ", "initiative", initiative, actor);
		linked("Vurdering, lenke", "initiative-evaluation", initiative, actor);
		linked("Avtale, lenke", "agreement", new Subject("agreement", (UUID) matter.get("agreement")), actor);
	}

	private void linked(String name, String purpose, Subject subject, ActorId actor) {
		var led = company.linked(name, purpose, subject, actor);
		company.named(name).lookedRound(pages, led);
	}

	@Test
	void somebody_has_decided_about_every_page_P2_P7() {
		assertThat(pages.all()).hasSizeGreaterThan(200);
		assertThat(pages.all().stream().filter(page -> isOurs(page) && !page.isDecided())).as("nobody has decided about these").isEmpty();
		assertThat(pages.all().stream().filter(page -> !isOurs(page)).map(Page::toString)).as("what a framework answers by itself")
				.allMatch(page -> page.contains("/actuator"));
		assertThat(platform.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream().flatMap(mapping -> mapping.getHandlerMap().keySet().stream()))
				.as("what answers without a page").isSubsetOf(FILES);
	}

	@Test
	void whoever_is_not_admitted_is_refused_and_whoever_is_admitted_is_not_P2_P7() throws IOException {
		var cells = new LinkedHashMap<Page, Map<String, String>>();
		var wrong = new ArrayList<String>();
		var opened = new EnumMap<Caller, Set<String>>(Caller.class);
		pages.all().stream().filter(WhoMayWhatTest::isOurs).sorted(Comparator.comparing(WhoMayWhatTest::changesMuch)).forEach(page -> guests.stream()
				.sorted(Comparator.comparing(guest -> page.always().contains(guest.caller()))).filter(guest -> !page.isHeavy() || isFewOf(guest, page)).forEach(guest -> {
					var asked = address(page, guest);
					var answer = guest.ask(page.method(), asked.path());
					var cell = cell(answer);
					cells.computeIfAbsent(page, _ -> new TreeMap<>()).put(guest.name(), mark(page, guest) + cell);
					if (!isRight(page, guest, cell, asked.own())) {
						wrong.add("%s by %s (%s) at %s: %s".formatted(page, guest.name(), guest.caller(), asked.path(), cell));
					}
					if (page.own().contains(guest.caller()) && !cell.equals("403") && !cell.equals("404") && !cell.equals("inn")) {
						opened.computeIfAbsent(guest.caller(), _ -> new TreeSet<>()).add(page.declared().orElseThrow().to());
					}
				}));
		write(cells, wrong, opened);
		assertThat(wrong).as("see %s", WRITTEN.toAbsolutePath()).isEmpty();
		assertThat(opened.keySet()).as("some of their own is open to each of these").contains(Caller.LINK, Caller.PARTICIPANT, Caller.STAFF, Caller.REPRESENTATIVE,
				Caller.FOR_ONE_MATTER, Caller.COORDINATOR);
		assertThat(opened.get(Caller.LINK)).contains("initiatives.deed.own", "agreements.deed.own");
		assertThat(opened.get(Caller.PARTICIPANT)).contains("initiatives.deed.read", "initiatives.deed.comment", "agreements.deed.read");
		assertThat(opened.get(Caller.FOR_ONE_MATTER)).contains("initiatives.deed.comment", "initiatives.deed.participants");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/beans", "/actuator/metrics", "/actuator/loggers", "/actuator/heapdump", "/v3/api-docs", "/h2-console" })
	void nothing_that_a_framework_brings_is_open_to_anybody_P2(String path) {
		guests.forEach(guest -> assertThat(guest.visitor().get(path).status()).as("%s for %s", path, guest.name()).isIn(302, 403, 404));
	}

	@Test
	void a_guessed_number_is_answered_as_one_that_is_hidden_P7() {
		var participant = company.named("Del Taker");
		for (var kind : List.of("/initiativ/I-", "/avtaler/A-")) {
			var own = participant.offered().stream().map(Asked::path).collect(Collectors.toSet());
			var hidden = company.named("Kari Lien").offered().stream().map(Asked::path).filter(path -> path.matches(kind + "[0-9-]+") && !own.contains(path)).findFirst().orElseThrow();
			var answers = Stream.of(hidden, kind + "2026-999999").map(path -> participant.visitor().get(path)).toList();
			assertThat(answers).extracting(Visitor.Answer::status).containsOnly(403);
			assertThat(answers.getFirst().page().select("main").text()).isEqualTo(answers.getLast().page().select("main").text());
			assertThat(company.named("Kari Lien").visitor().get(kind + "2026-999999").status()).isEqualTo(404);
		}
	}

	private static boolean isOurs(Page page) {
		return page.handler().getBeanType().getName().startsWith("no.samskaping.");
	}

	/** What ends something is asked last. */
	private static int changesMuch(Page page) {
		return page.method().equals("GET") ? 0 : page.pattern().getPatternString().matches(".*/(ut|trekk|avlys|avslutt|holdt|steng|okter|lukk)|.*errand.*") ? 2 : 1;
	}

	private boolean isFewOf(Guest guest, Page page) {
		return !page.always().contains(guest.caller()) || guest.name().equals("Uten Rolle") || guest.name().equals("Liv Haug");
	}

	private static String mark(Page page, Guest guest) {
		return page.always().contains(guest.caller()) ? "+" : page.own().contains(guest.caller()) ? "o" : "-";
	}

	private static boolean isRight(Page page, Guest guest, String cell, boolean offered) {
		if (cell.startsWith("5")) {
			return false;
		}
		var refused = cell.equals("403") || cell.equals("inn") && guest.caller() == Caller.ANONYMOUS;
		if (page.always().contains(guest.caller())) {
			return !refused || BY_THE_MATTER.containsKey(page.toString()) || page.isOfALink();
		}
		return page.own().contains(guest.caller()) ? !refused || !offered || !page.method().equals("GET") : refused && !(offered && page.method().equals("POST"));
	}

	private static String cell(Visitor.Answer answer) {
		return answer.location().startsWith("/logg-inn") ? "inn" : String.valueOf(answer.status());
	}

	/** An address of that page: one that was offered to this guest, else one that was offered to another, else one with guessed identities. */
	private Address address(Page page, Guest guest) {
		if (ABOUT_ANOTHER.stream().noneMatch(page.pattern().getPatternString()::startsWith)) {
			var own = guest.offered(pages).get(page);
			if (own != null) {
				return new Address(own, true);
			}
			var others = guests.stream().map(other -> other.offered(pages).get(page)).filter(Objects::nonNull).findFirst();
			if (others.isPresent()) {
				return new Address(others.get(), false);
			}
		}
		return new Address(guessed(page), false);
	}

	/** With what stands in addresses of the same beginning, as far as it goes. */
	private String guessed(Page page) {
		var path = page.pattern().getPatternString().replace("/**", "/2026");
		var known = guests.stream().flatMap(guest -> guest.offered().stream()).map(Asked::path).toList();
		for (var variable : variables(path)) {
			var before = path.substring(0, path.indexOf(variable));
			var found = ABOUT_ANOTHER.stream().anyMatch(path::startsWith) ? Optional.<String>empty() : known.stream().filter(it -> it.startsWith(before))
					.map(it -> it.substring(before.length()).replaceFirst("[/?].*", "")).filter(it -> it.matches(form(variable))).findFirst();
			path = path.replace(variable, found.orElse(variable.contains("d{4}") ? "2026" : variable.contains("number:") && variable.contains("d{1,6}") ? "1"
					: variable.contains("version") ? "1" : variable.contains("place") ? "1" : Ids.next().toString()));
		}
		return path;
	}

	private static List<String> variables(String pattern) {
		var found = new ArrayList<String>();
		for (var at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at)) {
			var depth = 0;
			var end = at;
			do {
				depth += pattern.charAt(end) == '{' ? 1 : pattern.charAt(end) == '}' ? -1 : 0;
				end++;
			} while (depth > 0);
			found.add(pattern.substring(at, end));
			at = end;
		}
		return found;
	}

	private static String form(String variable) {
		var colon = variable.indexOf(':');
		return colon > 0 ? variable.substring(colon + 1, variable.length() - 1) : variable.equals("{number}") ? "[AI]-\\d{4}-\\d+" : variable.matches("\\{(version|place)}") ? "\\d+"
				: variable.matches("\\{(rule|errand|name)}") ? "[a-zæøåA-Z0-9-]+" : "[0-9a-f-]{36}";
	}

	private void write(Map<Page, Map<String, String>> cells, List<String> wrong, Map<Caller, Set<String>> opened) throws IOException {
		var names = guests.stream().map(Guest::name).toList();
		var lines = new ArrayList<String>();
		lines.add("Who may what: %d pages and forms, %d visitors, %d cells, %d wrong".formatted(cells.size(), names.size(),
				cells.values().stream().mapToInt(Map::size).sum(), wrong.size()));
		lines.add("+ open, o open where it is their own, - closed; then what the platform answered; inn = sent to sign in");
		lines.add("");
		lines.add("%-70s".formatted("") + names.stream().map(name -> "%-8s".formatted(name.substring(0, Math.min(7, name.length())))).collect(Collectors.joining()));
		cells.entrySet().stream().sorted(Comparator.comparing(row -> row.getKey().pattern().getPatternString() + row.getKey().method())).forEach(row -> lines.add("%-70s".formatted(row.getKey())
				+ names.stream().map(name -> "%-8s".formatted(row.getValue().getOrDefault(name, "."))).collect(Collectors.joining())));
		lines.add("");
		lines.addAll(wrong);
		lines.add("");
		lines.add("Their own, of which this platform of invented data holds none that is open to them now:");
		pages.all().stream().filter(WhoMayWhatTest::isOurs).flatMap(page -> page.own().stream().filter(caller -> !opened.getOrDefault(caller, Set.of())
				.contains(page.declared().orElseThrow().to())).map(caller -> caller + " " + page.declared().orElseThrow().to())).distinct().sorted().forEach(lines::add);
		Files.createDirectories(WRITTEN.getParent());
		Files.write(WRITTEN, lines);
		System.out.println(lines.getFirst());
	}

	/** Where a page is asked, and whether the platform itself has offered that address to whoever asks. */
	private record Address(String path, boolean own) {}
}
