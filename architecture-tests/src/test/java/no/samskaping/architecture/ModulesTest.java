package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import no.samskaping.SamskapingApplication;

/** The contexts, and which way their arrows point. */
class ModulesTest {

	private static final List<String> CONTEXTS = List.of("partnership", "initiatives", "agreements", "meetings");

	private final ApplicationModules modules = ApplicationModules.of(SamskapingApplication.class);

	@Test
	void no_module_reaches_into_another_and_none_depends_in_a_circle() {
		modules.verify();
	}

	@Test
	void a_context_depends_only_on_those_to_its_left() {
		for (var context : CONTEXTS) {
			var left = CONTEXTS.subList(0, CONTEXTS.indexOf(context));
			var dependencies = modules.getModuleByName(context).orElseThrow().getDirectDependencies(modules).uniqueModules()
					.map(module -> module.getIdentifier().toString())
					.filter(name -> !name.equals("workbench"));
			assertThat(dependencies).as("%s depends on", context).isSubsetOf(left);
		}
	}

	@Test
	void workbench_depends_on_nobody() {
		assertThat(modules.getModuleByName("workbench").orElseThrow().getDirectDependencies(modules).uniqueModules()).isEmpty();
	}
}
