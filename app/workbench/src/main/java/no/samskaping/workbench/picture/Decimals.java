package no.samskaping.workbench.picture;

/** Coordinates with one decimal: finer is not seen. */
final class Decimals {

	private Decimals() {}

	static double tenths(double value) {
		return Math.round(value * 10) / 10.0;
	}
}
