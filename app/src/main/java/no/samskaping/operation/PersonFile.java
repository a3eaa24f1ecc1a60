package no.samskaping.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.privacy.Field;
import no.samskaping.workbench.privacy.Holding;

/**
 * All that is held about a person as one file (innsyn): once for people, once for machines.
 *
 * @param at when it was made
 */
record PersonFile(List<Holding> holdings, Instant at) {

	void write(OutputStream to, Words words) throws IOException {
		try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
			put(zip, "opplysninger.txt", forPeople(words));
			put(zip, "opplysninger.json", forMachines(words));
		}
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private String forPeople(Words words) {
		return words.of("operation.person.file", at) + "\r\n\r\n" + told().map(holding -> words.of(holding.what()) + "\r\n" + words.of(holding.fate().why()) + "\r\n\r\n"
				+ holding.items().stream().map(item -> item.fields().stream().map(it -> "  " + words.of(it.label()) + ": " + words.of(it.text()))
						.collect(Collectors.joining("\r\n"))).collect(Collectors.joining("\r\n\r\n"))).collect(Collectors.joining("\r\n\r\n\r\n")) + "\r\n";
	}

	private String forMachines(Words words) {
		var all = new LinkedHashMap<String, Object>();
		all.put("at", at.toString());
		all.put("held", told().map(holding -> Map.of("name", holding.name(), "context", context(holding.what()), "what", words.of(holding.what()), "onErasing",
				holding.fate().name(), "items", holding.items().stream().map(item -> item.fields().stream().collect(
						Collectors.toMap(it -> it.of().toString(), it -> plain(it, words), (one, other) -> one, LinkedHashMap::new))).toList())).toList());
		return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build().writeValueAsString(all);
	}

	private Stream<Holding> told() {
		return holdings.stream().filter(it -> !it.items().isEmpty());
	}

	/** Which module it comes from: the word with which its messages begin. */
	private static String context(Text what) {
		return what.key().substring(0, what.key().indexOf('.'));
	}

	private static Object plain(Field field, Words words) {
		return switch (field.value()) {
			case Text text -> words.of(text);
			case Instant moment -> moment.toString();
			case LocalDate day -> day.toString();
			case Number number -> number;
			default -> field.value().toString();
		};
	}
}
