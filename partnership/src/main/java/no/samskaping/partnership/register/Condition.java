package no.samskaping.partnership.register;

import java.util.Locale;

/** How it is with a legal entity (tilstand), by the register. P6. */
public enum Condition {

	/** I drift: nothing else is registered. */
	ACTIVE,

	/** Under avvikling, wanted or forced. */
	UNDER_LIQUIDATION,

	/** Konkurs. */
	BANKRUPT,

	/** Slettet. */
	DISSOLVED;

	/** Its message. */
	public String key() {
		return "partnership.register.condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
