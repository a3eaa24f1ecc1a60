package no.samskaping.testbed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import no.samskaping.TestApplication;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.LinkPage;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.Export;
import no.samskaping.workbench.screen.Establishment;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Viewers;
import no.samskaping.workbench.screen.Who;
import no.samskaping.workbench.screen.WhoIs;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static org.assertj.core.api.Assertions.assertThat;

/** What the workbench puts between the contexts and the browser, over real HTTP. */
@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(WorkbenchPagesTest.Contributions.class)
@ExtendWith(OutputCaptureExtension.class)
class WorkbenchPagesTest {

	@LocalServerPort
	int port;

	@Autowired
	PersonalLinks links;

	@Autowired
	Attachments attachments;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Clock clock;

	@Autowired
	Contributions contributions;

	@Autowired
	JdbcClient jdbc;

	private final CookieManager cookies = new CookieManager();
	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

	@BeforeEach
	void nobodyIsHeldBack() {
		jdbc.sql("delete from platform.link_failure").update();
		contributions.asked.set(0);
	}

	@Test
	void theFrameShowsWhoseItIsWhoIsSignedInAndWhereOneMayGoInOrder() throws Exception {
		var page = get("/test/side", "kari").body();
		assertThat(page).contains("Testkommune", "Kari Nordmann", ">Først<", ">Sist<", ">Stille<").doesNotContain("??");
		assertThat(page.indexOf(">Først<")).isLessThan(page.indexOf(">Sist<"));
		assertThat(page).contains("<p id=\"path\">/test/side</p>", "<p id=\"bean\">kari</p>");
	}

	@Test
	void whatATaskIsAboutIsReadAloudOnce() throws Exception {
		assertThat(get("/test/oppgaver", "kari").body())
				.contains("<span class=\"ds-sr-only\">Lås teksten: Brua</span>", "<span class=\"ds-sr-only\">Svar om dere deltar</span>",
						"<span class=\"ds-sr-only\">Se: Sender dere inn?</span>");
	}

	@Test
	void aDownloadAsksNobodyForTheFrame() throws Exception {
		assertThat(get("/test/eksport?format=CSV", "kari").body()).isEqualTo("\ufeffA\r\n1\r\n");
		assertThat(contributions.asked).hasValue(0);
	}

	@Test
	void aControllerTakesTheViewerWithTheCapacityChosenInTheSession() throws Exception {
		assertThat(get("/test/hvem", "kari").body()).isEqualTo("Viewer[issuer=local, subject=kari, capacity=null]");
		var capacity = Ids.next();
		get("/test/velg?capacity=" + capacity, "kari");
		assertThat(get("/test/hvem", "kari").body()).isEqualTo("Viewer[issuer=local, subject=kari, capacity=" + capacity + "]");
	}

	@Test
	void whereNobodyNeedsToBeSignedInTheViewerMayBeMissing() throws Exception {
		assertThat(get("/apen/hvem").body()).isEqualTo("null Optional.empty");
	}

	@Test
	void whereSomebodyMustBeSignedInNobodyIsAskedToSignIn() throws Exception {
		assertThat(get("/apen/hvem-da").statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({
			"/test/nektet,   403, 'Bare representanten kan dette'",
			"/test/ukjent,   404, Siden finnes ikke",
			"/test/utdatert, 409, Noen endret dette",
			"/test/avvist,   422, <li>Verbatim en",
			"/test/avvist,   422, <li>Verbatim to",
			"/test/finnes-ikke, 404, Siden finnes ikke",
			"/test/tall/x,   404, Siden finnes ikke",
			"/error,         404, Siden finnes ikke"})
	void whatGoesWrongIsToldInPlainWords(String path, int status, String words) throws Exception {
		var answer = get(path, "kari");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(words, "<main", "<h1").doesNotContain("??", "Exception", "\tat ");
	}

	@Test
	void aMethodThatIsNotForThePageIsToldSo() throws Exception {
		var answer = send(request("/test/side", "kari").method("PUT", BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isIn(403, 405);
		assertThat(answer.body()).contains("<h1").doesNotContain("??");
	}

	@Test
	void aFormWithoutItsTokenIsRefusedOnAPageOfOurs() throws Exception {
		var answer = send(request("/test/side", "kari").POST(BodyPublishers.ofString("a=b")));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("Du har ikke tilgang");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/test/feil", "/test/mal-feil"})
	void whatNobodyExpectedIsLoggedUnderTheReferenceThatTheReaderGets(String path, CapturedOutput log) throws Exception {
		var answer = get(path, "kari");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.body()).contains("Noe gikk galt hos oss").doesNotContain("hemmelig", "Exception", "??");
		var reference = answer.body().replaceAll("(?s).*<b>([A-Z2-9]{8})</b>.*", "$1");
		assertThat(reference).hasSize(8);
		assertThat(log).contains("Reference " + reference + ": GET " + path);
	}

	@Test
	void thePageForFaultsWorksWhenTheContextsDoNot() throws Exception {
		contributions.broken = true;
		try {
			var answer = get("/test/side", "kari");
			assertThat(answer.statusCode()).isEqualTo(500);
			assertThat(answer.body()).contains("Noe gikk galt hos oss");
		} finally {
			contributions.broken = false;
		}
	}

	@Test
	void theLanguageIsBokmaalUntilAnotherIsChosenAndThenRemembered() throws Exception {
		assertThat(get("/test/ukjent", "kari").body()).contains("<html", "lang=\"nb\"", "Siden finnes ikke");
		assertThat(get("/test/ukjent?sprak=nn", "kari").body()).contains("lang=\"nn\"", "Sida finst ikkje");
		assertThat(get("/test/ukjent", "kari").body()).contains("Sida finst ikkje");
		assertThat(get("/test/ukjent?sprak=en", "kari").body()).contains("The page does not exist");
		assertThat(get("/test/penger", "kari").body()).isEqualTo("en_NO 350\u00a0000\u00a0kr");
		assertThat(get("/test/ukjent?sprak=tlh", "kari").body()).contains("Siden finnes ikke");
		assertThat(get("/test/ukjent?sprak=%00%27", "kari").statusCode()).isLessThan(500);
	}

	@Test
	void aPersonalLinkOpensASessionForItsHolderAndLeadsToItsPage() throws Exception {
		var issued = issued("sign", Duration.ofDays(1));
		var answer = get(issued.path());
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/apen/signer/" + issued.id()));
		assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(it -> assertThat(it).contains("no-store"));
		assertThat(get("/apen/hvem").body()).contains("Viewer[issuer=link, subject=" + issued.id() + ", capacity=null]");
	}

	@Test
	void itsSessionHasNothingOfTheSessionBefore() throws Exception {
		get("/test/velg?capacity=" + Ids.next(), "kari");
		var before = session();
		get(issued("sign", Duration.ofDays(1)).path());
		assertThat(session()).isNotEqualTo(before);
		assertThat(get("/apen/valgt").body()).isEqualTo("null");
	}

	@Test
	void aLinkThatDoesNotOpenSaysTheSameWhateverTheReason() throws Exception {
		var withdrawn = issued("sign", Duration.ofDays(1));
		var known = links.valid(withdrawn.id()).orElseThrow();
		transaction.executeWithoutResult(status -> links.withdraw(known.purpose(), known.subject(), known.holder()));
		var expired = issued("sign", Duration.ZERO);
		var unknown = get("/apen/l/" + "A".repeat(43));
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(unknown.body()).contains("Lenken virker ikke lenger").doesNotContain("??");
		assertThat(unknown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		for (var other : List.of(withdrawn, expired)) {
			var answer = get(other.path());
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(answer.body().replace(other.path(), "")).isEqualTo(unknown.body().replace("/apen/l/" + "A".repeat(43), ""));
		}
		assertThat(get("/apen/hvem").body()).startsWith("null");
	}

	@Test
	void whoTriesManySecretsIsHeldBackAlsoWithAGoodOne() throws Exception {
		for (var times = 0; times < 20; times++) {
			assertThat(get("/apen/l/" + "B".repeat(43)).statusCode()).isEqualTo(404);
		}
		var answer = get(issued("sign", Duration.ofDays(1)).path());
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.body()).contains("Lenken virker ikke lenger");
	}

	@Test
	void aLinkNeverLeadsOutOfTheOpenPart(CapturedOutput log) throws Exception {
		var path = issued("stray", Duration.ofDays(1)).path();
		assertThat(get(path).statusCode()).isEqualTo(500);
		assertThat(log).contains("GET /apen/l/…").as("its secret still opens it").doesNotContain(path);
		assertThat(get("/apen/hvem").body()).startsWith("null");
	}

	@Test
	void anAttachmentIsSavedByteForByteAndNeverShown() throws Exception {
		var content = ("%PDF-1.7\n" + "æ".repeat(1_500_000)).getBytes(StandardCharsets.UTF_8);
		var id = Ids.next();
		transaction.executeWithoutResult(status -> {
			try {
				attachments.keep(id, new Subject("thing", Ids.next()), "Søknad.pdf", new ByteArrayInputStream(content), null, clock.instant());
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		var answer = browser.send(request("/test/vedlegg/" + id, "kari").GET().build(), BodyHandlers.ofByteArray());
		assertThat(answer.body()).isEqualTo(content);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
	}

	private PersonalLinks.Issued issued(String purpose, Duration time) {
		return transaction.execute(status -> links.issue(purpose, new Subject("thing", Ids.next()), Ids.next(), clock.instant().plus(time), null));
	}

	private @Nullable String session() {
		return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().contains("SESSION"))
				.map(HttpCookie::getValue).findFirst().orElse(null);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send(request(path, null).GET());
	}

	private HttpResponse<String> get(String path, String user) throws Exception {
		return send(request(path, user).GET());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private HttpRequest.Builder request(String path, @Nullable String user) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html");
		if (user != null) {
			request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
		}
		return request;
	}

	/** What contexts would bring. */
	@TestConfiguration(proxyBeanMethods = false)
	@Import(Pages.class)
	static class Contributions {

		private final AtomicInteger asked = new AtomicInteger();
		private volatile boolean broken;

		@Bean
		SecurityFilterChain everythingButTheOpenPart(HttpSecurity http) {
			return http.authorizeHttpRequests(requests -> requests.requestMatchers("/apen/**", "/error").permitAll().anyRequest().authenticated())
					.httpBasic(Customizer.withDefaults()).build();
		}

		@Bean
		@SuppressWarnings("deprecation")
		UserDetailsService users() {
			return new InMemoryUserDetailsManager(User.withDefaultPasswordEncoder().username("kari").password("kari").build());
		}

		@Bean
		Establishment establishment() {
			return new Establishment() {

				@Override
				public String name() {
					asked.incrementAndGet();
					if (broken) {
						throw new IllegalStateException("hemmelig");
					}
					return "Testkommune";
				}

				@Override
				public boolean isSetUp() {
					return true;
				}
			};
		}

		@Bean
		WhoIs whoIs() {
			return viewer -> new Who("Kari Nordmann", "KN", Text.verbatim("kommunen"), List.of());
		}

		@Bean
		Navigation second() {
			return viewer -> List.of(item(200, "Sist", false), item(300, "Stille", true));
		}

		@Bean
		Navigation first() {
			return viewer -> List.of(item(100, "Først", false));
		}

		private static NavigationItem item(int order, String label, boolean quiet) {
			return new NavigationItem(order, Text.verbatim(label), "/" + order, "house", "s" + order, null, quiet);
		}

		@Bean
		LinkPage sign() {
			return page("sign", "/apen/signer/");
		}

		@Bean
		LinkPage stray() {
			return page("stray", "https://example.org/");
		}

		private static LinkPage page(String purpose, String path) {
			return new LinkPage() {

				@Override
				public String purpose() {
					return purpose;
				}

				@Override
				public String pathFor(PersonalLinks.Link link) {
					return path + link.id();
				}
			};
		}
	}

	/** Pages that go right and wrong. */
	@Controller
	static class Pages {

		private final Attachments attachments;
		private final Export export;
		private final Words words;

		Pages(Attachments attachments, Export export, Words words) {
			this.attachments = attachments;
			this.export = export;
			this.words = words;
		}

		@GetMapping("/test/side")
		String page(Viewer viewer, Model model) {
			model.addAttribute("viewer", viewer.subject());
			return "testbed/page";
		}

		@GetMapping("/test/oppgaver")
		String tasks(Model model) {
			model.addAttribute("tasks", List.of(task("Lås teksten: Brua", "Lås teksten"), task("Svar om dere deltar", "Svar"), task("Sender dere inn?", "Se")));
			return "testbed/tasks";
		}

		private static Task task(String what, String button) {
			return new Task(what, "house", Text.verbatim(what), Text.verbatim("Derfor"), null, "/", Text.verbatim(button));
		}

		@GetMapping("/test/hvem")
		@ResponseBody
		String who(Viewer viewer) {
			return viewer.toString();
		}

		@GetMapping("/apen/hvem")
		@ResponseBody
		String whoPerhaps(@Nullable Viewer viewer, Optional<Viewer> again) {
			return viewer + " " + again;
		}

		@GetMapping("/apen/hvem-da")
		@ResponseBody
		String whoThen(Viewer viewer) {
			return viewer.toString();
		}

		@GetMapping("/test/velg")
		@ResponseBody
		String choose(@RequestParam UUID capacity, HttpSession session) {
			session.setAttribute(Viewers.CAPACITY, capacity);
			return "";
		}

		@GetMapping("/apen/valgt")
		@ResponseBody
		String chosen(HttpSession session) {
			return String.valueOf(session.getAttribute(Viewers.CAPACITY));
		}

		@GetMapping("/test/nektet")
		String denied() {
			throw new Denied(Text.verbatim("Bare representanten kan dette"));
		}

		@GetMapping("/test/ukjent")
		String unknown() {
			throw new Unknown("thing", Ids.next());
		}

		@GetMapping("/test/utdatert")
		String outdated() {
			throw new Outdated(new Subject("thing", Ids.next()));
		}

		@GetMapping("/test/avvist")
		String refused() {
			throw new Refused(List.of(new Refused.Broken("I5", "", Text.verbatim("Verbatim en")), new Refused.Broken("A2", "x", Text.verbatim("Verbatim to"))));
		}

		@GetMapping("/test/tall/{number}")
		@ResponseBody
		String number(@PathVariable int number) {
			return String.valueOf(number);
		}

		@GetMapping("/test/feil")
		String failing() {
			throw new IllegalStateException("hemmelig");
		}

		@GetMapping("/test/mal-feil")
		String failingTemplate() {
			return "testbed/failing";
		}

		@GetMapping("/test/penger")
		@ResponseBody
		String money(Locale locale) {
			return locale + " " + words.money(Kroner.of(350_000));
		}

		@GetMapping("/test/eksport")
		ResponseEntity<StreamingResponseBody> exported(@RequestParam Export.Format format) {
			return export.of(format, "liste", List.of(Text.verbatim("A")), Stream.of(List.of(1)));
		}

		@GetMapping("/test/vedlegg/{id}")
		ResponseEntity<StreamingResponseBody> attachment(@PathVariable UUID id) {
			return attachments.download(id);
		}
	}
}
