package no.samskaping.workbench.record;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.workbench.Text;

/** Exports of what a list shows (nedlasting), streamed: CSV as Norwegian spreadsheets read it, and XLSX. */
public interface Export {

	/**
	 * The rows as a file.
	 *
	 * @param name the file's name without its ending
	 * @param heads the columns
	 * @param rows the cells: texts, numbers, {@code Kroner}, days; closed when written
	 */
	ResponseEntity<StreamingResponseBody> of(Format format, String name, List<Text> heads, Stream<List<Object>> rows);

	/** CSV with byte order mark and semicolons; XLSX. */
	enum Format { CSV, XLSX }
}
