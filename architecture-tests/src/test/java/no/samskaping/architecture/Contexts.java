package no.samskaping.architecture;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;

/** The contexts by name, each after those that it may know. */
final class Contexts {

	static final String ROOT = "no.samskaping.";

	static final List<String> NAMES = List.of("partnership", "initiatives", "agreements", "meetings");

	/** The packages that are all that others see of a context. */
	static final String[] PUBLISHED = NAMES.stream().map(ROOT::concat).toArray(String[]::new);

	/** Everything of the contexts. */
	static final String[] WHOLE = NAMES.stream().map(name -> ROOT + name + "..").toArray(String[]::new);

	/** What one does instead of reading another's tables. */
	static final String ASK = ": keep the id, and ask its context's published interface";

	/** The schema of the workbench and the application. */
	static final String PLATFORM = "platform";

	private Contexts() {}

	/** All schemas, the platform's first. */
	static List<String> schemas() {
		var schemas = new ArrayList<>(List.of(PLATFORM));
		schemas.addAll(NAMES);
		return schemas;
	}

	/** The context, or the application's part, in which a type stands; empty for what is not ours. */
	static String of(JavaClass type) {
		return type.getPackageName().startsWith(ROOT) ? type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "") : "";
	}

	/** Whether all others see it. */
	static boolean isPublished(JavaClass type) {
		return NAMES.contains(of(type)) && type.getPackageName().equals(ROOT + of(type));
	}

	/** Whether it is what a framework tells of itself, and no wrapping of somebody else's event. */
	static boolean isFrameworksEvent(String type) {
		return type.startsWith("org.springframework.") && !type.matches("org\\.springframework\\.context\\.[A-Z].*");
	}

	/** The one schema that a type's SQL may name. */
	static String schemaOf(JavaClass type) {
		var context = of(type);
		return NAMES.contains(context) ? context : PLATFORM;
	}
}
