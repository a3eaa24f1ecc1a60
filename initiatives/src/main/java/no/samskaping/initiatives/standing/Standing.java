package no.samskaping.initiatives.standing;

import java.math.BigDecimal;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;

/**
 * How many initiatives stand at a stage (status).
 *
 * @param challenge a challenge's code, or {@link #ALL}
 * @param amount the sum of their estimates, NOK
 */
record Standing(String challenge, Stage stage, Scale scale, int number, BigDecimal amount) {

	/** All initiatives, whatever they contribute to. */
	static final String ALL = "*";
}
