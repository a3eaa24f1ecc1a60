package no.samskaping.workbench.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Hands out lists as files; they are written row by row, on another thread, in the language of the one who asked. */
@Component
class ListExport implements Export {

	private final Words words;

	ListExport(Words words) {
		this.words = words;
	}

	@Override
	public ResponseEntity<StreamingResponseBody> of(Format format, String name, List<Text> heads, Stream<List<Object>> rows) {
		var locale = LocaleContextHolder.getLocale();
		return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(switch (format) {
					case CSV -> "text/csv;charset=UTF-8";
					case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
				}))
				.cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
						.filename(name + (format == Format.CSV ? ".csv" : ".xlsx"), StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.body(to -> {
					LocaleContextHolder.setLocale(locale);
					try (rows) {
						write(format, to, heads.stream().map(words::of).toList(), rows);
					} finally {
						LocaleContextHolder.resetLocaleContext();
					}
				});
	}

	private void write(Format format, OutputStream to, List<String> heads, Stream<List<Object>> rows) throws IOException {
		switch (format) {
			case CSV -> new CsvFile(words).write(to, heads, rows);
			case XLSX -> new XlsxFile(words).write(to, heads, rows);
		}
	}
}
