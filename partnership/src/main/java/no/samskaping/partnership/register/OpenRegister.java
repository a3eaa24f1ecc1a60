package no.samskaping.partnership.register;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import no.samskaping.partnership.register.Register.Outcome.Found;
import no.samskaping.partnership.register.Register.Outcome.Gone;
import no.samskaping.partnership.register.Register.Outcome.NotFound;
import no.samskaping.partnership.register.Register.Outcome.Unavailable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register's open interface: {@code enheter} by number, and {@code underenheter} for what is no legal entity of its own. It goes where the
 * configuration says and is led nowhere else, reads no more than an answer can be, and believes only one about the number that was asked for.
 */
@Component
@EnableConfigurationProperties(RegisterSettings.class)
class OpenRegister implements Register {

	private static final Logger LOG = LoggerFactory.getLogger(OpenRegister.class);
	private static final int MOST_BYTES = 256 * 1024;
	private static final int LONGEST = 200;

	private final RegisterSettings settings;
	private final RestClient client;
	private final JsonMapper json = JsonMapper.builder().build();

	OpenRegister(RegisterSettings settings) {
		this.settings = settings;
		var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(settings.timeOut()).followRedirects(Redirect.NEVER).build());
		requests.setReadTimeout(settings.timeOut());
		this.client = RestClient.builder().requestFactory(requests).build();
	}

	@Override
	public boolean isThere() {
		return settings.areSet();
	}

	@Override
	public Outcome ask(String organisationNumber) {
		if (!isThere() || !organisationNumber.matches("[0-9]{9}")) {
			return new Unavailable();
		}
		var entity = ask("enheter", organisationNumber);
		return entity instanceof NotFound ? ask("underenheter", organisationNumber) : entity;
	}

	private Outcome ask(String among, String number) {
		try {
			return Objects.requireNonNull(client.get().uri(address(among, number)).accept(MediaType.APPLICATION_JSON)
					.exchange((request, response) -> read(response, number)));
		} catch (RestClientException | JacksonException unreadable) {
			LOG.info("The register gave no answer that can be read: {}", unreadable.getClass().getSimpleName());
			return new Unavailable();
		}
	}

	private URI address(String among, String number) {
		return URI.create(Objects.toString(settings.address()).replaceFirst("/+$", "") + "/" + among + "/" + number);
	}

	private Outcome read(ClientHttpResponse response, String number) throws IOException {
		return switch (response.getStatusCode().value()) {
			case 200 -> read(response.getBody().readNBytes(MOST_BYTES + 1), number);
			case 404 -> new NotFound();
			case 410 -> new Gone();
			default -> new Unavailable();
		};
	}

	private Outcome read(byte[] body, String number) {
		if (body.length > MOST_BYTES) {
			return new Unavailable();
		}
		var entity = json.readTree(new String(body, StandardCharsets.UTF_8));
		var name = text(entity.path("navn"));
		if (name == null || !number.equals(text(entity.path("organisasjonsnummer")))) {
			return new Unavailable();
		}
		return new Found(name, Objects.requireNonNullElse(text(entity.path("organisasjonsform").path("kode")), ""), address(entity), condition(entity));
	}

	private static Condition condition(JsonNode entity) {
		if (text(entity.path("slettedato")) != null) {
			return Condition.DISSOLVED;
		}
		if (entity.path("konkurs").asBoolean(false)) {
			return Condition.BANKRUPT;
		}
		return entity.path("underAvvikling").asBoolean(false) || entity.path("underTvangsavviklingEllerTvangsopplosning").asBoolean(false)
				? Condition.UNDER_LIQUIDATION : Condition.ACTIVE;
	}

	/** A unit has the address where it lies (beliggenhetsadresse). */
	private static @Nullable String address(JsonNode entity) {
		var address = entity.path("forretningsadresse").isObject() ? entity.path("forretningsadresse") : entity.path("beliggenhetsadresse");
		var lines = address.path("adresse").valueStream().map(OpenRegister::text).filter(Objects::nonNull);
		var place = Stream.of(text(address.path("postnummer")), text(address.path("poststed"))).filter(Objects::nonNull).collect(Collectors.joining(" "));
		var whole = Stream.concat(lines, place.isEmpty() ? Stream.<String>empty() : Stream.of(place)).collect(Collectors.joining(", "));
		return whole.isEmpty() ? null : shortened(whole);
	}

	private static @Nullable String text(JsonNode node) {
		if (!node.isString()) {
			return null;
		}
		var text = node.stringValue().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return text.isEmpty() ? null : shortened(text);
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
	}
}
