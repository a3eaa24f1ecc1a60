package no.samskaping.partnership.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A register on this machine that answers what a test tells it to; of what it was not told it knows nothing. */
@TestConfiguration
public class RegisterServer {

	private static final Map<String, HttpHandler> ANSWERS = new ConcurrentHashMap<>();
	private static final List<String> ASKED = new CopyOnWriteArrayList<>();
	private static final HttpServer SERVER = started();

	@Bean
	DynamicPropertyRegistrar registerAddress() {
		return properties -> properties.add("samskaping.register.address", () -> address().toString());
	}

	static URI address() {
		return URI.create("http://" + SERVER.getAddress().getAddress().getHostAddress() + ":" + SERVER.getAddress().getPort() + "/api/");
	}

	/** From now on this is answered at that path. */
	static void answers(String path, HttpHandler handler) {
		ANSWERS.put("/api/" + path, handler);
	}

	/** From now on this is said of a legal entity with that number. */
	public static void says(String number, int status, String body) {
		answers("enheter/" + number, exchange -> send(exchange, status, body));
	}

	/** A legal entity as the register writes it, with more that it says of it. */
	public static String entity(String number, String name, String form, String more) {
		return """
				{"organisasjonsnummer": "%s", "navn": "%s", "organisasjonsform": {"kode": "%s", "beskrivelse": "…"},
				"forretningsadresse": {"adresse": ["Sentrumsvegen 1"], "postnummer": "4700", "poststed": "VENNESLA"}, "ansatte": 3%s}"""
				.formatted(number, name, form, more);
	}

	static List<String> asked() {
		return ASKED;
	}

	static void send(HttpExchange exchange, int status, String body) throws IOException {
		var bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
		if (bytes.length > 0) {
			exchange.getResponseBody().write(bytes);
		}
		exchange.close();
	}

	private static HttpServer started() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/", exchange -> {
				ASKED.add(exchange.getRequestURI().getPath());
				ANSWERS.getOrDefault(exchange.getRequestURI().getPath(), nothing -> send(nothing, 404, "")).handle(exchange);
			});
			server.setExecutor(Executors.newCachedThreadPool(work -> {
				var thread = new Thread(work, "register");
				thread.setDaemon(true);
				return thread;
			}));
			server.start();
			return server;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
