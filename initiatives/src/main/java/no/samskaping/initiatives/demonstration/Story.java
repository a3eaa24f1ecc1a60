package no.samskaping.initiatives.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import no.samskaping.partnership.ActorKind;
import no.samskaping.workbench.Kroner;

/**
 * One invented initiative as the demonstration's file tells it.
 *
 * @param gateway the name of the platform party through which it came; empty for none
 * @param justifications by challenge
 * @param participants the names of those who take part, the initiator among them
 * @param ending how far it has come, in words
 * @param begun how many days ago it began, where its ending needs a certain day
 */
record Story(int number, String title, String description, String objective, ActorKind kind, String initiator, String gateway,
		Kroner estimate, Map<String, String> justifications, List<String> participants, String ending,
		@Nullable Integer begun) {

	private static final int DAYS_BETWEEN = 3;
	private static final Set<String> NOT_DEVELOPED = Set.of("registrert", "hos kontaktpart", "søker kontaktpart", "under utvikling; ikke ført videre");

	private static final Map<String, ActorKind> KINDS = Map.of("INNBYGGER", ActorKind.RESIDENT, "LAG_ELLER_FORENING", ActorKind.ASSOCIATION,
			"BEDRIFT", ActorKind.BUSINESS, "PLATTFORMPART", ActorKind.PLATFORM_PARTY);

	private static final Map<String, String> CHALLENGES = Map.of("begrunnelse_klima", "climate", "begrunnelse_utenforskap", "exclusion",
			"begrunnelse_demografi", "demography");

	/** All of them, in the file's order. */
	static List<Story> all() {
		try (var lines = new InputStreamReader(new ClassPathResource("demonstration/initiativ.csv").getInputStream(), StandardCharsets.UTF_8);
				var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(lines)) {
			return rows.stream().map(Story::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** How many days ago it began: what has come furthest first, what waits for its meeting or its gateway lately. */
	int daysAgo() {
		if (begun != null) {
			return begun;
		}
		if (wasTakenForward()) {
			return (ending.startsWith("i gang") ? 260 : 140) - DAYS_BETWEEN * (number % 7);
		}
		return switch (ending) {
			case "registrert", "hos kontaktpart" -> 4;
			case "klar for drøfting" -> 21;
			default -> 180 - DAYS_BETWEEN * number;
		};
	}

	/** Whether a gateway, or the platform party itself, develops it until it is ready. */
	boolean isDeveloped() {
		return isFormalised() && !NOT_DEVELOPED.contains(ending);
	}

	/** Whether it has come at least so far that a meeting must have discussed it. */
	boolean wasTakenForward() {
		return isFormalised() && (ending.startsWith("avtale under arbeid") || ending.startsWith("i gang"));
	}

	boolean isFormalised() {
		return !justifications.isEmpty();
	}

	boolean cameThroughGateway() {
		return !gateway.isEmpty() && isFormalised();
	}

	private static Story of(NamedCsvRecord row) {
		var justifications = new LinkedHashMap<String, String>();
		CHALLENGES.forEach((column, challenge) -> {
			if (!row.getField(column).isBlank()) {
				justifications.put(challenge, row.getField(column));
			}
		});
		return new Story(Integer.parseInt(row.getField("nummer")), row.getField("tittel"), row.getField("beskrivelse"), row.getField("målsetting"),
				KINDS.getOrDefault(row.getField("initiativtaker_type"), ActorKind.OTHER_ORGANISATION), row.getField("initiativtaker"),
				row.getField("kontaktpart"), Kroner.parse(row.getField("anslag")).orElseThrow(), justifications,
				Arrays.stream(row.getField("deltakere").split(";")).map(String::strip).toList(), row.getField("steg"),
				row.getField("begynte").isEmpty() ? null : Integer.valueOf(row.getField("begynte")));
	}
}
