package no.samskaping.access.account;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** Identifies an account (konto); its value is the subject under which the sign-in knows the person. */
public record AccountId(UUID value) implements Identifier {

	/** What the history calls it. */
	public static final String KIND = "account";

	/** A new one. */
	public static AccountId next() {
		return new AccountId(Ids.next());
	}

	/** The account as something that has a history. */
	public Subject subject() {
		return new Subject(KIND, value);
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
