package no.samskaping.workbench.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** A list as CSV that a Norwegian spreadsheet opens as it is: byte order mark, semicolons, decimal comma, days as 12.11.2026. */
final class CsvFile {

	/** What a spreadsheet would take for the beginning of a formula, also behind spaces. */
	private static final Pattern FORMULA = Pattern.compile("^[\\t\\r\\n ]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|^[\\t\\r].*", Pattern.DOTALL);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).withZone(Words.ZONE);

	private final Words words;

	CsvFile(Words words) {
		this.words = words;
	}

	void write(OutputStream to, List<String> heads, Stream<List<Object>> rows) throws IOException {
		var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
		writer.write('\ufeff');
		try (var csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
			csv.writeRecord(heads.stream().map(CsvFile::harmless).toList());
			rows.forEachOrdered(row -> csv.writeRecord(row.stream().map(this::cell).toList()));
		}
	}

	private String cell(Object value) {
		return switch (value) {
			case Text text -> harmless(words.of(text));
			case Kroner kroner -> decimal(kroner.amount());
			case BigDecimal number -> decimal(number);
			case Double number -> decimal(BigDecimal.valueOf(number));
			case Number number -> number.toString();
			case LocalDate day -> DAY.format(day);
			case Instant instant -> TIME.format(instant);
			default -> harmless(value.toString());
		};
	}

	private static String decimal(BigDecimal number) {
		return number.toPlainString().replace('.', ',');
	}

	private static String harmless(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}
}
