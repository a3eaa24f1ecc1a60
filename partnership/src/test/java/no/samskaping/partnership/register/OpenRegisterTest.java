package no.samskaping.partnership.register;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.samskaping.partnership.register.Register.Outcome.Found;
import no.samskaping.partnership.register.Register.Outcome.Gone;
import no.samskaping.partnership.register.Register.Outcome.NotFound;
import no.samskaping.partnership.register.Register.Outcome.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;

/** What the register may answer, and all that it may do instead. P6. */
@Timeout(20)
class OpenRegisterTest {

	private static final String NUMBER = "974760673";

	private final CountDownLatch over = new CountDownLatch(1);
	private final Register register = at(RegisterServer.address());

	@AfterEach
	void letGo() {
		over.countDown();
		RegisterServer.says(NUMBER, 404, "");
	}

	@Test
	void a_legal_entity_is_found_with_name_form_and_address() {
		RegisterServer.says(NUMBER, 200, RegisterServer.entity(NUMBER, "VENNESLA SYKKELKLUBB", "FLI", ", \"konkurs\": false, \"underAvvikling\": false"));
		assertThat(register.ask(NUMBER)).isEqualTo(new Found("VENNESLA SYKKELKLUBB", "FLI", "Sentrumsvegen 1, 4700 VENNESLA", Condition.ACTIVE));
	}

	@Test
	void bankruptcy_liquidation_and_dissolution_are_told() {
		assertThat(condition(", \"konkurs\": true, \"underAvvikling\": true")).isEqualTo(Condition.BANKRUPT);
		assertThat(condition(", \"underAvvikling\": true")).isEqualTo(Condition.UNDER_LIQUIDATION);
		assertThat(condition(", \"underTvangsavviklingEllerTvangsopplosning\": true")).isEqualTo(Condition.UNDER_LIQUIDATION);
		assertThat(condition(", \"konkurs\": true, \"slettedato\": \"2024-03-01\"")).isEqualTo(Condition.DISSOLVED);
	}

	@Test
	void what_is_not_there_is_looked_for_among_the_units() {
		assertThat(register.ask(NUMBER)).isEqualTo(new NotFound());
		assertThat(RegisterServer.asked()).contains("/api/enheter/" + NUMBER, "/api/underenheter/" + NUMBER);
		RegisterServer.answers("underenheter/936846777", exchange -> RegisterServer.send(exchange, 200, """
				{"organisasjonsnummer": "936846777", "navn": "FRIVILLIGSENTRALEN", "organisasjonsform": {"kode": "BEDR"},
				"beliggenhetsadresse": {"adresse": [], "postnummer": "4700"}}"""));
		assertThat(register.ask("936846777")).isEqualTo(new Found("FRIVILLIGSENTRALEN", "BEDR", "4700", Condition.ACTIVE));
	}

	@Test
	void what_was_taken_out_is_gone() {
		RegisterServer.says(NUMBER, 410, "");
		assertThat(register.ask(NUMBER)).isEqualTo(new Gone());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html>", "{", "[]", "null", "{\"navn\": \"X\"}", "{\"navn\": 7, \"organisasjonsnummer\": \"974760673\"}",
			"{\"navn\": \"ANDRE\", \"organisasjonsnummer\": \"936846777\"}", "{\"navn\": \" \", \"organisasjonsnummer\": \"974760673\"}" })
	void what_cannot_be_read_or_is_about_another_is_no_answer(String body) {
		RegisterServer.says(NUMBER, 200, body);
		assertThat(register.ask(NUMBER)).isEqualTo(new Unavailable());
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 429, 500, 503 })
	void what_fails_is_no_answer(int status) {
		RegisterServer.says(NUMBER, status, "{}");
		assertThat(register.ask(NUMBER)).isEqualTo(new Unavailable());
	}

	@Test
	void it_is_led_nowhere_else() {
		RegisterServer.says("971277882", 200, RegisterServer.entity(NUMBER, "ANDRE", "AS", ""));
		RegisterServer.answers("enheter/" + NUMBER, exchange -> {
			exchange.getResponseHeaders().add("Location", RegisterServer.address() + "enheter/971277882");
			RegisterServer.send(exchange, 302, "");
		});
		assertThat(register.ask(NUMBER)).isEqualTo(new Unavailable());
	}

	@Test
	void a_huge_answer_is_not_read_to_its_end() {
		RegisterServer.answers("enheter/" + NUMBER, exchange -> {
			exchange.sendResponseHeaders(200, 0);
			try (var body = exchange.getResponseBody()) {
				for (var written = 0L; written < 1L << 32; written += 65_536) {
					body.write(new byte[65_536]);
				}
			}
		});
		assertThat(register.ask(NUMBER)).isEqualTo(new Unavailable());
	}

	@Test
	void long_names_and_odd_characters_do_no_harm() {
		RegisterServer.says(NUMBER, 200, RegisterServer.entity(NUMBER, "<b>Æ\\u0000 \\n " + "x".repeat(5_000), "AS", ""));
		assertThat(register.ask(NUMBER)).isInstanceOfSatisfying(Found.class, it -> assertThat(it.name()).startsWith("<b>Æ x").hasSize(200));
	}

	@Test
	void who_does_not_answer_in_time_is_not_waited_for() {
		RegisterServer.answers("enheter/" + NUMBER, exchange -> await(over));
		assertThat(register.ask(NUMBER)).isEqualTo(new Unavailable());
	}

	@Test
	void who_answers_drop_by_drop_is_not_waited_for_either() {
		RegisterServer.answers("enheter/" + NUMBER, exchange -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write('{');
			exchange.getResponseBody().flush();
			await(over);
		});
		assertThat(register.ask(NUMBER)).isEqualTo(new Unavailable());
	}

	@Test
	void who_is_not_there_is_not_waited_for() throws Exception {
		URI nobody;
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			nobody = URI.create("http://127.0.0.1:" + taken.getLocalPort());
		}
		assertThat(at(nobody).ask(NUMBER)).isEqualTo(new Unavailable());
	}

	@Test
	void without_an_address_nothing_is_asked() {
		for (var address : new String[] { "", "ftp://127.0.0.1/x", "enheter", "file:///etc/passwd" }) {
			var none = at(URI.create(address));
			assertThat(none.isThere()).as(address).isFalse();
			assertThat(none.ask(NUMBER)).isEqualTo(new Unavailable());
		}
		assertThat(at(null).isThere()).isFalse();
		assertThat(register.ask("../../x")).isEqualTo(new Unavailable());
	}

	private Condition condition(String more) {
		RegisterServer.says(NUMBER, 200, RegisterServer.entity(NUMBER, "LYSVERKET AS", "AS", more));
		return ((Found) register.ask(NUMBER)).condition();
	}

	private static Register at(@Nullable URI address) {
		return new OpenRegister(new RegisterSettings(address, Duration.ofMillis(700)));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
