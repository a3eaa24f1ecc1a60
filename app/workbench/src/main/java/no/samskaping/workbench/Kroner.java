package no.samskaping.workbench;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An amount in Norwegian kroner (kroner, NOK) with two decimals, never negative.
 * What people write stays below ten thousand billion; the sum of what they wrote may be more.
 *
 * @param amount the amount in NOK
 */
@ValueObject
public record Kroner(BigDecimal amount) implements Comparable<Kroner>, Serializable {

	private static final BigDecimal LIMIT = new BigDecimal("10000000000000");

	/** Nothing. */
	public static final Kroner ZERO = new Kroner(BigDecimal.ZERO);

	private static final Pattern UNIT = Pattern.compile("(?iu)^(?:kr\\.?|nok)|(?:[,.][-\u2013])?(?:kroner|kr\\.?|nok)?$");
	private static final String SPACE = "[\\s\\u00a0\\u202f\\u2007\\u2009'’]";
	private static final Pattern SPACES = Pattern.compile(SPACE);

	/** A digit too many or too few behind a space: whether 100 00 lacks one nobody knows but who wrote it. */
	private static final Pattern MISGROUPED = Pattern.compile("\\d" + SPACE + "+(?!\\d{3}(?!\\d))\\d");
	private static final Pattern PLAIN = Pattern.compile("\\d{1,13}(?:[.,]\\d{1,2})?");
	private static final Pattern POINTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,2})?");
	private static final Pattern COMMAED = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?");

	public Kroner {
		if (amount.signum() < 0) {
			throw new IllegalArgumentException("Not an amount: " + amount);
		}
		amount = amount.setScale(2, RoundingMode.UNNECESSARY);
	}

	/** That many whole kroner. */
	public static Kroner of(long kroner) {
		return new Kroner(BigDecimal.valueOf(kroner));
	}

	/**
	 * Reads an amount in the ways in which people write them: {@code 350 000}, {@code 350.000,00}, {@code kr 350000,-}.
	 *
	 * @return empty if it is not an amount, is negative, has parts of an øre, or is more than the platform keeps
	 */
	public static Optional<Kroner> parse(String written) {
		return MISGROUPED.matcher(written).find() ? Optional.empty() : decimal(UNIT.matcher(SPACES.matcher(written).replaceAll("")).replaceAll(""))
				.map(BigDecimal::new).filter(it -> it.compareTo(LIMIT) < 0).map(Kroner::new);
	}

	private static Optional<String> decimal(String bare) {
		if (POINTED.matcher(bare).matches()) {
			return Optional.of(bare.replace(".", "").replace(',', '.'));
		}
		if (COMMAED.matcher(bare).matches()) {
			return Optional.of(bare.replace(",", ""));
		}
		return PLAIN.matcher(bare).matches() ? Optional.of(bare.replace(',', '.')) : Optional.empty();
	}

	public Kroner plus(Kroner other) {
		return new Kroner(amount.add(other.amount));
	}

	public boolean isLessThan(Kroner other) {
		return compareTo(other) < 0;
	}

	@Override
	public int compareTo(Kroner other) {
		return amount.compareTo(other.amount);
	}

	@Override
	public String toString() {
		return amount.toPlainString();
	}
}
