package no.samskaping.architecture.survey;

/**
 * A type and what it says of itself.
 *
 * @param name its name without package
 * @param in its package
 */
public record Named(String name, String in, Told told) {

	static Named of(Class<?> type, Javadocs javadocs) {
		return new Named(simple(type), type.getPackageName(), javadocs.of(type));
	}

	static String simple(Class<?> type) {
		return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
	}
}
