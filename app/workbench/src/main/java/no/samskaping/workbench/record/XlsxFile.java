package no.samskaping.workbench.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** A list as a workbook: days are days, amounts are amounts, text is never a formula; more than a million rows go on on another sheet. */
final class XlsxFile {

	private static final int ROWS_IN_A_SHEET = 1_000_000;
	private static final int ROWS_IN_MEMORY = 500;
	private static final int LONGEST_CELL = 32_767;
	private static final double WIDTH = 20;

	private final Words words;

	XlsxFile(Words words) {
		this.words = words;
	}

	void write(OutputStream to, List<String> heads, Stream<List<Object>> rows) throws IOException {
		// The workbook writes its closing parts when it is closed; the stream itself belongs to the answer.
		try (var workbook = new Workbook(to, "Samskapingsplattformen", null)) {
			var sheets = new Sheets(workbook, heads);
			rows.forEachOrdered(sheets::add);
			sheets.end();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private final class Sheets {

		private final Workbook workbook;
		private final List<String> heads;
		private Worksheet sheet;
		private int row;
		private int sheets;

		Sheets(Workbook workbook, List<String> heads) {
			this.workbook = workbook;
			this.heads = heads;
			this.sheet = begun();
		}

		void add(List<Object> cells) {
			try {
				if (row > ROWS_IN_A_SHEET) {
					end();
					sheet = begun();
				}
				for (var column = 0; column < cells.size(); column++) {
					put(sheet, row, column, cells.get(column));
				}
				if (row++ % ROWS_IN_MEMORY == 0) {
					sheet.flush();
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		void end() throws IOException {
			sheet.finish();
		}

		private Worksheet begun() {
			var begun = workbook.newWorksheet(String.valueOf(++sheets));
			for (var column = 0; column < heads.size(); column++) {
				begun.width(column, WIDTH);
				begun.value(0, column, heads.get(column));
				begun.style(0, column).bold().set();
			}
			begun.freezePane(0, 1);
			row = 1;
			return begun;
		}
	}

	private void put(Worksheet sheet, int row, int column, Object value) {
		switch (value) {
			case Text text -> text(sheet, row, column, words.of(text));
			case Kroner kroner -> styled(sheet, row, column, "#,##0.00", () -> sheet.value(row, column, kroner.amount()));
			case Number number -> sheet.value(row, column, number);
			case LocalDate day -> styled(sheet, row, column, "dd.mm.yyyy", () -> sheet.value(row, column, day));
			case Instant instant -> styled(sheet, row, column, "dd.mm.yyyy hh:mm",
					() -> sheet.value(row, column, instant.atZone(Words.ZONE).toLocalDateTime()));
			default -> text(sheet, row, column, value.toString());
		}
	}

	private static void text(Worksheet sheet, int row, int column, String text) {
		sheet.inlineString(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
	}

	private static void styled(Worksheet sheet, int row, int column, String format, Runnable value) {
		value.run();
		sheet.style(row, column).format(format).set();
	}
}
