package no.samskaping.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/** The contexts as modules, and which way their arrows point. */
enum ModuleWall {

	NO_MODULE_REACHES_INTO_ANOTHER(modules -> modules.detectViolations().getMessages().stream().filter(message -> !tellsOfACircle(message))),

	NO_MODULES_DEPEND_ON_EACH_OTHER_IN_A_CIRCLE(modules -> modules.detectViolations().getMessages().stream().filter(message -> tellsOfACircle(message))),

	A_CONTEXT_DEPENDS_ONLY_ON_THOSE_TO_ITS_LEFT(modules -> Contexts.NAMES.stream().flatMap(context -> dependencies(modules, context)
			.filter(it -> !isLeft(it.getTargetModule().getIdentifier().toString(), context)).map(it -> says(context, it)))),

	WORKBENCH_DEPENDS_ON_NOBODY(modules -> dependencies(modules, "workbench").map(it -> says("workbench", it)));

	private final Function<ApplicationModules, Stream<String>> breaches;

	ModuleWall(Function<ApplicationModules, Stream<String>> breaches) {
		this.breaches = breaches;
	}

	/** What in the modules stands against the wall. */
	List<String> broken(ApplicationModules modules) {
		return breaches.apply(modules).toList();
	}

	@Override
	public String toString() {
		return name().toLowerCase();
	}

	private static boolean tellsOfACircle(String message) {
		return message.startsWith("Cycle detected");
	}

	private static Stream<ApplicationModuleDependency> dependencies(ApplicationModules modules, String name) {
		return modules.getModuleByName(name).orElseThrow().getDirectDependencies(modules).stream();
	}

	private static boolean isLeft(String other, String context) {
		return other.equals("workbench") || Contexts.NAMES.subList(0, Contexts.NAMES.indexOf(context)).contains(other);
	}

	private static String says(String context, ApplicationModuleDependency dependency) {
		return "%s depends on %s, against the order: %s uses %s".formatted(context, dependency.getTargetModule().getIdentifier(),
				dependency.getSourceType().getName(), dependency.getTargetType().getName());
	}
}
