package no.samskaping.access.signin;

import java.util.List;

/** How people come in beside their passwords (andre veier inn): the sign-in page and the invitation offer each. */
public interface WaysIn {

	/** All of them, named in the reader's language. */
	List<WayIn> waysIn();

	/**
	 * One of them.
	 *
	 * @param id the word in its address
	 * @param name what it is called on the button
	 */
	record WayIn(String id, String name) {}
}
