package no.samskaping.agreements.terms;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.Documents;
import no.samskaping.workbench.rules.Decides;

/** What people write in their own words (fritekst): never only blanks where it is asked for, and never longer than can be read. */
public final class Writing {

	/** How many characters it has at most. */
	public static final int LONGEST = 4000;

	private Writing() {}

	/**
	 * What was written, without the blanks around it.
	 *
	 * @param otherwise what to say when nothing was written
	 * @throws Refused if it is blank or too long
	 */
	public static String required(String rule, String field, @Nullable String written, Text otherwise) {
		wrong(rule, field, written, otherwise).ifPresent(broken -> {
			throw Refused.because(broken.rule(), broken.field(), broken.why());
		});
		return Objects.requireNonNull(written).strip();
	}

	/** What is broken if it is blank or too long. */
	public static Optional<Broken> wrong(String rule, String field, @Nullable String written, Text otherwise) {
		return written == null || written.isBlank() ? Optional.of(new Broken(rule, field, otherwise)) : tooLong(rule, field, written);
	}

	/** What is broken if it is too long. */
	public static Optional<Broken> tooLong(String rule, String field, @Nullable String written) {
		return written == null || isShort(written) ? Optional.empty()
				: Optional.of(new Broken(rule, field, Text.of("agreements.rule.too-long", LONGEST)));
	}

	/** Whether it can be read in one go. A4. */
	@Decides("A4.8")
	private static boolean isShort(String written) {
		return written.length() <= LONGEST;
	}

	/** What is broken if the agreement would print something else than what was written. A6. */
	public static Optional<Broken> unprintable(String field, String written) {
		var letters = Documents.unprintable(written);
		return letters.isEmpty() ? Optional.empty()
				: Optional.of(new Broken("A6", field, Text.of("agreements.rule.unprintable", String.join(" ", letters))));
	}
}
