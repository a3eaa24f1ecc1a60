package no.samskaping.workbench.record;

/** Numbers for people (saksnummer), {@code I-2026-000014}: per series and Oslo year, given once, never reused. */
public interface Numbers {

	/**
	 * The next number of a series, in the transaction that creates the thing.
	 *
	 * @param series one or two capital letters
	 */
	String next(String series);
}
