package no.samskaping.workbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.TextsOfTheWorkbench;
import no.samskaping.workbench.record.Export.Format;

@SpringJUnitConfig({PlatformDatabase.class, TextsOfTheWorkbench.class, ListExport.class})
class ExportTests {

	private static final List<Text> HEADS = List.of(Text.of("test.name"), Text.verbatim("B"));

	private final Export export;

	@Autowired
	ExportTests(Export export) {
		this.export = export;
	}

	@BeforeEach
	void inBokmaal() {
		LocaleContextHolder.setLocale(Locale.of("nb", "NO"));
	}

	@AfterEach
	void inNoLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void csvOpensInANorwegianSpreadsheetAsItIs() {
		assertThat(csv(Stream.of(List.of("Blåbær; \"vill\"", Kroner.of(350_000)), List.of(12, new BigDecimal("0.5")),
				List.of(LocalDate.of(2026, 11, 2), Instant.parse("2026-11-12T17:05:00Z")), List.of(Text.of("test.name"), -5))))
				.isEqualTo("\ufeffNavn;B\r\n\"Blåbær; \"\"vill\"\"\";350000,00\r\n12;0,5\r\n02.11.2026;12.11.2026 18:05\r\nNavn;-5\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+47 22 22 22 22", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=cmd|' /C calc'!A0", "＝1+1"})
	void whatASpreadsheetWouldCalculateStaysText(String written) {
		assertThat(csv(Stream.of(List.<Object>of(written)))).contains("'" + written);
		assertThat(csv(Stream.of(List.<Object>of(Text.verbatim(written))))).contains("'" + written);
	}

	@Test
	void ordinaryTextIsLeftAlone() {
		assertThat(csv(Stream.of(List.of("Kari – 3-4 år", "1+1=2")))).contains("\nKari – 3-4 år;1+1=2\r\n");
	}

	@Test
	void xlsxHoldsDaysAmountsAndTextAsWhatTheyAre() throws IOException {
		var sheet = part(bytes(Format.XLSX, Stream.of(
				List.of("=1+1", Kroner.of(350_000), LocalDate.of(2026, 11, 2), Instant.parse("2026-11-12T17:05:00Z"), 7, Text.of("test.name")))),
				"xl/worksheets/sheet1.xml");
		assertThat(sheet).contains("<is><t>=1+1</t></is>", "<v>350000.00</v>", "<v>46328.0</v>", "<v>7</v>", "<is><t>Navn</t></is>").doesNotContain("<f>");
		assertThat(sheet).containsPattern("<v>46338\\.7534\\d*</v>");
	}

	@Test
	void moreRowsThanASheetHoldsGoOnOnTheNext() throws IOException {
		var rows = IntStream.rangeClosed(1, 1_000_001).mapToObj(number -> List.<Object>of(number));
		var file = bytes(Format.XLSX, rows);
		assertThat(part(file, "xl/worksheets/sheet2.xml")).contains("<v>1000001</v>").doesNotContain("<v>1000000</v>");
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void rowsAreWrittenWhileTheyComeAndClosedAfterwards(Format format) throws IOException {
		var closed = new AtomicBoolean();
		var read = new AtomicInteger();
		var firstWritten = new AtomicInteger(Integer.MAX_VALUE);
		var rows = IntStream.rangeClosed(1, 200_000).peek(read::set).mapToObj(number -> List.<Object>of("Rad " + number + " ".repeat(100)))
				.onClose(() -> closed.set(true));
		body(format, rows, new OutputStream() {

			@Override
			public void write(int b) {
				firstWritten.compareAndSet(Integer.MAX_VALUE, read.get());
			}
		});
		assertThat(closed).isTrue();
		assertThat(firstWritten.get()).isLessThan(5_000);
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void rowsAreClosedAlsoWhenTheReaderHasGone(Format format) {
		var closed = new AtomicBoolean();
		var rows = IntStream.rangeClosed(1, 100_000).mapToObj(number -> List.<Object>of(number)).onClose(() -> closed.set(true));
		assertThatThrownBy(() -> body(format, rows, new OutputStream() {

			@Override
			public void write(int b) throws IOException {
				throw new IOException("gone");
			}
		})).isInstanceOfAny(IOException.class, UncheckedIOException.class);
		assertThat(closed).isTrue();
	}

	@Test
	void theLanguageIsThatOfTheOneWhoAsked() throws Exception {
		LocaleContextHolder.setLocale(Locale.of("en", "NO"));
		var answer = export.of(Format.CSV, "x", HEADS, Stream.of());
		var out = new ByteArrayOutputStream();
		var other = new Thread(() -> {
			try {
				answer.getBody().writeTo(out);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		other.start();
		other.join();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("Name;B");
	}

	@Test
	void theFileIsSavedUnderItsName() {
		var headers = export.of(Format.XLSX, "Møter", HEADS, Stream.of()).getHeaders();
		assertThat(headers.getContentDisposition().isAttachment()).isTrue();
		assertThat(headers.getContentDisposition().getFilename()).isEqualTo("Møter.xlsx");
		assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	private String csv(Stream<List<Object>> rows) {
		return new String(bytes(Format.CSV, rows), StandardCharsets.UTF_8);
	}

	private byte[] bytes(Format format, Stream<List<Object>> rows) {
		var out = new ByteArrayOutputStream();
		try {
			body(format, rows, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private void body(Format format, Stream<List<Object>> rows, OutputStream to) throws IOException {
		var body = export.of(format, "x", HEADS, rows).getBody();
		assertThat(body).isNotNull();
		body.writeTo(to);
	}

	private static String part(byte[] bytes, String name) throws IOException {
		var file = Files.createTempFile("export", ".xlsx");
		try {
			Files.write(file, bytes);
			try (var zip = new ZipFile(file.toFile())) {
				return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
			}
		} finally {
			Files.delete(file);
		}
	}
}
