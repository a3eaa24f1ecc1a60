package no.samskaping.testbed.door;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A door that lets in who is grown and has a ticket. */
final class Door {

	private Door() {}

	static void enter(int age, boolean ticket) {
		if (!isGrown(age)) {
			throw Refused.because("D1", Text.verbatim("age"));
		}
		requireTicket(ticket);
	}

	@Decides("D1.1")
	private static boolean isGrown(int age) {
		return age >= 18;
	}

	@Decides("D1.2")
	private static void requireTicket(boolean ticket) {
		if (!ticket) {
			throw Refused.because("D1", Text.verbatim("ticket"));
		}
	}

	static void knock(int hour, String name) {
		if (!isOpen(hour) || !isNamed(name)) {
			throw Refused.because("D1", Text.verbatim("knock"));
		}
	}

	@Decides("D1.5")
	private static boolean isOpen(int hour) {
		return hour >= 8;
	}

	@Decides("D1.5")
	private static boolean isNamed(String name) {
		return !name.isBlank();
	}

	static void lock(boolean key) {
		requireKey(key);
	}

	@Decides("D1.6")
	private static void requireKey(boolean key) {
		if (!key) {
			throw Refused.because("D1", "key", Text.verbatim("key"));
		}
	}
}
