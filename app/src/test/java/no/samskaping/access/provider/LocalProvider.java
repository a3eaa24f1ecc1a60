package no.samskaping.access.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An identity provider of the test's own, over real HTTP. It is as strict as a good one: each code works once, for the client that asked,
 * with its secret or its signature, and with the verifier of its challenge. What it says of people, a test may twist.
 */
final class LocalProvider implements AutoCloseable {

	static final String CLIENT = "samskaping";
	static final String SECRET = "en hemmelighet mellom to";

	private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

	private final HttpServer server;
	private final RSAKey key = key("signing");
	private final Map<String, Asked> codes = new ConcurrentHashMap<>();
	private final List<String> usedAssertions = new CopyOnWriteArrayList<>();

	/** What the client signs with; null if it has a secret. */
	private RSAKey clientKey;
	private String person = "somebody";
	private UnaryOperator<JWTClaimsSet.Builder> twist = it -> it;
	private RSAKey signedWith = key;
	private String refusal;
	private Asked last;

	LocalProvider() {
		try {
			server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
		server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
		server.createContext("/authorize", this::authorize);
		server.createContext("/token", this::token);
		server.createContext("/leave", exchange -> lead(exchange, parameters(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri")));
		server.start();
	}

	static RSAKey key(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	String issuer() {
		return "http://localhost:" + server.getAddress().getPort();
	}

	/** Who signs in there next. */
	void signsIn(String subject) {
		person = subject;
	}

	void knowsClientBy(RSAKey open) {
		clientKey = open;
	}

	/** What it says of people from now on. */
	void twists(UnaryOperator<JWTClaimsSet.Builder> how) {
		twist = how;
	}

	/** Somebody who is not the provider signs in its name. */
	void signsWith(RSAKey another) {
		signedWith = another;
	}

	/** Whoever comes is sent back with that refusal. */
	void refuses(String why) {
		refusal = why;
	}

	void isItselfAgain() {
		twist = it -> it;
		signedWith = key;
		refusal = null;
		person = "somebody";
	}

	/** What the platform asked for last. */
	Asked asked() {
		return last;
	}

	private String description() {
		return """
				{"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
				"end_session_endpoint":"%1$s/leave","response_types_supported":["code"],"subject_types_supported":["pairwise"],
				"id_token_signing_alg_values_supported":["RS256"],"token_endpoint_auth_methods_supported":["client_secret_basic","private_key_jwt"]}
				""".formatted(issuer());
	}

	private void authorize(HttpExchange exchange) throws IOException {
		var asked = parameters(exchange.getRequestURI().getRawQuery());
		last = new Asked(asked, person);
		var code = UUID.randomUUID().toString();
		codes.put(code, last);
		var back = asked.get("redirect_uri") + "?state=" + encoded(asked.get("state")) + (refusal == null ? "&code=" + code : "&error=" + refusal);
		lead(exchange, back);
	}

	private static void lead(HttpExchange exchange, String to) throws IOException {
		exchange.getResponseHeaders().add("Location", to);
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	private void token(HttpExchange exchange) throws IOException {
		var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		try {
			if (!isTheClient(exchange, form)) {
				answer(exchange, 401, "{\"error\":\"invalid_client\"}");
				return;
			}
			var asked = codes.remove(String.valueOf(form.get("code")));
			if (asked == null || !asked.challenge().equals(s256(form.get("code_verifier"))) || !asked.all().get("redirect_uri").equals(form.get("redirect_uri"))) {
				answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
				return;
			}
			answer(exchange, 200, "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
					.formatted(UUID.randomUUID(), idToken(asked)));
		} catch (Exception e) {
			answer(exchange, 500, "{\"error\":\"server_error\"}");
			throw new IllegalStateException(e);
		}
	}

	private boolean isTheClient(HttpExchange exchange, Map<String, String> form) throws Exception {
		if (clientKey == null) {
			var said = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")).replaceFirst("Basic ", "");
			return new String(Base64.getDecoder().decode(said), StandardCharsets.UTF_8).equals(encoded(CLIENT) + ":" + encoded(SECRET));
		}
		var assertion = SignedJWT.parse(form.get("client_assertion"));
		var claims = assertion.getJWTClaimsSet();
		return ASSERTION.equals(form.get("client_assertion_type")) && assertion.verify(new RSASSAVerifier(clientKey)) && clientKey.getKeyID().equals(assertion.getHeader().getKeyID())
				&& CLIENT.equals(claims.getIssuer()) && CLIENT.equals(claims.getSubject()) && claims.getAudience().equals(List.of(issuer()))
				&& claims.getExpirationTime().after(new Date()) && usedAssertions.stream().noneMatch(claims.getJWTID()::equals)
				&& usedAssertions.add(claims.getJWTID());
	}

	private String idToken(Asked asked) throws Exception {
		var now = Instant.now();
		var claims = new JWTClaimsSet.Builder().issuer(issuer()).subject(asked.person()).audience(CLIENT).issueTime(Date.from(now))
				.expirationTime(Date.from(now.plusSeconds(120))).claim("nonce", asked.all().get("nonce")).claim("acr", asked.all().get("acr_values"));
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), twist.apply(claims).build());
		token.sign(new RSASSASigner(signedWith));
		return token.serialize();
	}

	private static String s256(String verifier) throws Exception {
		return Base64.getUrlEncoder().withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
	}

	private static Map<String, String> parameters(String query) {
		return Arrays.stream(query.split("&")).map(it -> it.split("=", 2))
				.collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it.length > 1 ? it[1] : "", StandardCharsets.UTF_8)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static void answer(HttpExchange exchange, int status, String json) throws IOException {
		var bytes = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		try (var body = exchange.getResponseBody()) {
			body.write(bytes);
		}
	}

	/** The path at the platform to which somebody is sent back who follows that address. */
	static String back(String address) {
		try {
			var http = java.net.http.HttpClient.newHttpClient();
			var answer = http.send(java.net.http.HttpRequest.newBuilder(URI.create(address)).build(), java.net.http.HttpResponse.BodyHandlers.discarding());
			var to = URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(address + " leads nowhere")));
			return to.getRawPath() + "?" + to.getRawQuery();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		server.stop(0);
	}

	/** What the platform asked for, and who sat there. */
	record Asked(Map<String, String> all, String person) {

		String challenge() {
			return all.get("code_challenge");
		}
	}
}
