package no.samskaping.workbench.record;

import java.util.List;

/** Documents made of pages (dokumenter): a template becomes a PDF whose text can be read, searched and spoken. */
public interface Documents {

	/**
	 * Draws a template as PDF, with the platform's fonts embedded.
	 *
	 * @param template the template's name, well-formed XHTML with {@code lang} and {@code title}
	 * @param model what the template shows, under the name {@code document}
	 */
	byte[] pdf(String template, Object model);

	/** The letters of a text that a document can print only by their names, since the fonts lack them: each once, in their order. */
	static List<String> unprintable(String text) {
		return Typeface.lacks(text);
	}

	/** The SHA-256 of bytes, lower case hexadecimal. */
	String sha256(byte[] bytes);
}
