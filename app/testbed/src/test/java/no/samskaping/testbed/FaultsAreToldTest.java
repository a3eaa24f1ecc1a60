package no.samskaping.testbed;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import no.samskaping.TestApplication;
import no.samskaping.workbench.Subject;

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
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes from outside and cannot be taken as it is gets an answer in plain words, never the page for our own faults. */
@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FaultsAreToldTest.Anyone.class)
@ExtendWith(OutputCaptureExtension.class)
class FaultsAreToldTest {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	private final HttpClient browser = HttpClient.newHttpClient();

	@BeforeEach
	void somethingIsThere() {
		jdbc.sql("insert into platform.link_failure (address, since, times) values ('fault', timestamptz 'epoch', 1) on conflict do nothing").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feil/endret-imens", "/feil/finnes-fra-for", "/feil/pakket-inn" })
	void twoWhoChangeTheSameAtOnceAreToldSoWithAWayBack(String path) throws Exception {
		var answer = post(path, "a=b", "/feil/skjema?steg=2");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Noen endret dette", "href=\"/feil/skjema?steg=2\"").doesNotContain("referansen", "??");
	}

	@Test
	void whatTheDatabaseCannotKeepIsRefusedUnderAReference(CapturedOutput log) throws Exception {
		var answer = post("/feil/mangler", "a=b", "/feil/skjema");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Det du sendte, kunne ikke lagres", "href=\"/feil/skjema\"").doesNotContain("Exception", "??");
		var reference = answer.body().replaceAll("(?s).*<b>([A-Z2-9]{8})</b>.*", "$1");
		assertThat(reference).hasSize(8);
		assertThat(log).contains("Reference " + reference + ": POST /feil/mangler");
	}

	@ParameterizedTest
	@CsvSource({
			"/feil/sak/thing/ikke-en-id,                           404",
			"/feil/sak/IKKE%20ET%20ORD/00000000-0000-7000-8000-000000000001, 404",
			"/feil/tall?tall=mange,                                400",
			"/feil/tall,                                           400" })
	void anAddressThatNamesNothingIsNotFoundAndAParameterThatIsNoneIsSaid(String path, int status) throws Exception {
		var answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "??");
	}

	@Test
	void aFormWithoutItsFileIsToldSo() throws Exception {
		var answer = post("/feil/vedlegg", "navn=x", "/feil/skjema");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Vi forstod ikke");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feil/tekst?q=%00", "/feil/tekst?q=a&sprak=%00" })
	void aSignThatNobodyWritesIsRefusedInAnAddress(String path) throws Exception {
		var answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Vi forstod ikke", "<h1");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feil/%00", "/feil/%E6" })
	void anAddressThatNoPageCanReadIsRefusedInOurOwnWords(String path) throws Exception {
		var answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("<html lang=\"nb\"", "<h1>Vi forstod ikke det som ble sendt</h1>", "Til forsiden")
				.doesNotContain("Tomcat", "Bad Request", "Exception");
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	@ParameterizedTest
	@CsvSource({ "application/x-www-form-urlencoded, q=a%00b", "multipart/form-data;boundary=x, '--x\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\na\0b\r\n--x--\r\n'" })
	void norIsItTakenInAForm(String type, String body) throws Exception {
		var answer = send("/feil/tekst", body, type, "/feil/skjema");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Vi forstod ikke");
	}

	@Test
	void anotherLanguageKeepsWhatStandsAfterTheQuestionMark() throws Exception {
		assertThat(get("/feil/tall?tall=mange&sprak=nb").body()).contains("href=\"/feil/tall?tall=mange&amp;sprak=nn\"");
	}

	@Test
	void anotherLanguageAfterAFormLeadsToAPageThatCanBeOpened() throws Exception {
		assertThat(post("/feil/mangler", "a=b", "/feil/skjema?steg=2").body()).contains("href=\"/feil/skjema?steg=2&amp;sprak=nn\"");
		assertThat(post("/feil/tekst", "q=%00", "/feil/mangler").body()).contains("href=\"/feil/tekst?sprak=nn\"");
		assertThat(post("/feil/mangler", "a=b", "/feil/mangler").body()).contains("href=\"/?sprak=nn\"");
		assertThat(post("/feil/mangler", "a=b", "//annet.example/").body()).contains("href=\"/?sprak=nn\"");
	}

	@Test
	void whatPeopleWriteComesThroughAsTheyWroteIt() throws Exception {
		var written = "Ærlig talt:\tå\r\n«naïve» – \uD83C\uDF3F \u200F";
		assertThat(post("/feil/tekst", "q=" + URLEncoder.encode(written, StandardCharsets.UTF_8), "/feil/skjema").body()).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "application/x-www-form-urlencoded, q=Kari%E2%80%AE%E2%81%A6neiL%E2%80%8F",
			"multipart/form-data;boundary=x, '--x\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\nKari\u202E\u2066neiL\u200F\r\n--x--\r\n'" })
	void whatTurnsALineAroundIsTakenOutOfAForm(String type, String body) throws Exception {
		assertThat(send("/feil/tekst", body, type, "/feil/skjema").body()).isEqualTo("KarineiL\u200F");
	}

	@Test
	void andOutOfAnAddress() throws Exception {
		assertThat(get("/feil/tekst?q=Kari%E2%80%AEneiL").body()).isEqualTo("KarineiL");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return browser.send(to(path).GET().build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String body, String from) throws Exception {
		return send(path, body, "application/x-www-form-urlencoded", from);
	}

	private HttpResponse<String> send(String path, String body, String type, String from) throws Exception {
		return browser.send(to(path).header("Content-Type", type).header("Referer", "http://localhost:" + port + from)
				.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html");
	}

	@TestConfiguration(proxyBeanMethods = false)
	@Import(Pages.class)
	static class Anyone {

		@Bean
		SecurityFilterChain open(HttpSecurity http) {
			return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).csrf(AbstractHttpConfigurer::disable).build();
		}
	}

	/** Pages on which something happens that nobody there expects. */
	@Controller
	static class Pages {

		private final JdbcClient jdbc;

		Pages(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		@GetMapping("/feil/skjema")
		@ResponseBody
		String form() {
			return "";
		}

		@PostMapping("/feil/endret-imens")
		void changedMeanwhile() {
			throw new OptimisticLockingFailureException("version");
		}

		@PostMapping("/feil/finnes-fra-for")
		@ResponseStatus(HttpStatus.NO_CONTENT)
		void isThere() {
			jdbc.sql("insert into platform.link_failure (address, since, times) values ('fault', timestamptz 'epoch', 1)").update();
		}

		@PostMapping("/feil/pakket-inn")
		void wrapped() {
			try {
				isThere();
			} catch (RuntimeException e) {
				throw new IllegalStateException("As repositories do", e);
			}
		}

		@PostMapping("/feil/mangler")
		@ResponseStatus(HttpStatus.NO_CONTENT)
		void lacking() {
			jdbc.sql("insert into platform.link_failure (address, since) values ('lacking', now())").update();
		}

		@GetMapping("/feil/sak/{kind}/{id}")
		@ResponseBody
		String subject(@PathVariable String kind, @PathVariable UUID id) {
			return new Subject(kind, id).toString();
		}

		@GetMapping("/feil/tall")
		@ResponseBody
		String number(@RequestParam int tall) {
			return String.valueOf(tall);
		}

		@PostMapping("/feil/vedlegg")
		@ResponseBody
		String attached(@RequestParam MultipartFile file) {
			return String.valueOf(file.getSize());
		}

		@GetMapping("/feil/tekst")
		@ResponseBody
		String text(@RequestParam String q) {
			return q;
		}

		@PostMapping(path = "/feil/tekst", produces = "text/html;charset=UTF-8")
		@ResponseBody
		String sent(@RequestParam String q) {
			return q;
		}
	}
}
