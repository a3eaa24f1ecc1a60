package no.samskaping.access.account;

/**
 * A password that somebody chose, with what it must not be made of. It is never written anywhere.
 *
 * @param password as typed
 * @param repeated as typed the second time
 * @param name the person's name
 * @param username the e-mail address
 */
public record ChosenPassword(String password, String repeated, String name, String username) {

	@Override
	public String toString() {
		return "ChosenPassword[of " + username + "]";
	}
}
