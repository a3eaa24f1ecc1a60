package no.samskaping.workbench.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The fonts that come with the platform (skrifttyper), and which letters each of them has. */
final class Typeface {

	static final String REGULAR = "Inter-Regular.ttf";

	static final String SEMI_BOLD = "Inter-SemiBold.ttf";

	private Typeface() {}

	static TrueTypeFont read(String name) throws IOException {
		try (var stream = new ClassPathResource("fonts/" + name, Typeface.class.getClassLoader()).getInputStream()) {
			return new TTFParser().parse(new RandomAccessReadBuffer(stream));
		}
	}

	/** The letters of a text that not every font has; what is never drawn, blanks and controls, is not among them. */
	static List<String> lacks(String text) {
		return Normalizer.normalize(text, Form.NFC).codePoints().filter(letter -> isDrawn(letter) && !Drawable.LETTERS.get(letter)).distinct()
				.mapToObj(Typeface::name).toList();
	}

	/** A text in which what not every font has stands by its Unicode name, in brackets: an emoji as [grinning face]. */
	static String drawable(String text) {
		var drawable = new StringBuilder();
		Normalizer.normalize(text, Form.NFC).codePoints().filter(letter -> !isVariant(letter)).forEach(letter -> {
			if (isDrawn(letter) && !Drawable.LETTERS.get(letter)) {
				drawable.append('[').append(called(letter)).append(']');
			} else {
				drawable.appendCodePoint(letter);
			}
		});
		return drawable.toString();
	}

	/** Chooses between two drawings of the letter before it, and is nothing by itself. */
	private static boolean isVariant(int letter) {
		return letter >= 0xFE00 && letter <= 0xFE0F;
	}

	private static String called(int letter) {
		var name = Character.getName(letter);
		return name == null || Character.getType(letter) == Character.PRIVATE_USE ? "U+%04X".formatted(letter) : name.toLowerCase(Locale.ROOT);
	}

	private static boolean isDrawn(int letter) {
		return !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && !Character.isISOControl(letter)
				&& Character.getType(letter) != Character.FORMAT;
	}

	/** Itself, or its number where it would not be seen alone. */
	private static String name(int letter) {
		return switch (Character.getType(letter)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.UNASSIGNED,
					Character.PRIVATE_USE, Character.SURROGATE -> "U+%04X".formatted(letter);
			default -> Character.toString(letter);
		};
	}

	/** Read when it is first asked for. */
	private static final class Drawable {

		private static final BitSet LETTERS = of(REGULAR);

		static {
			LETTERS.and(of(SEMI_BOLD));
		}

		private static BitSet of(String name) {
			try (var font = read(name)) {
				var known = font.getUnicodeCmapLookup();
				var letters = new BitSet();
				for (var letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
					letters.set(letter, known.getGlyphId(letter) != 0);
				}
				return letters;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
