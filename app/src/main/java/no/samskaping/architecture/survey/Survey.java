package no.samskaping.architecture.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

import com.tngtech.archunit.ArchConfiguration;

import no.samskaping.architecture.survey.Described.Kind;

import tools.jackson.databind.json.JsonMapper;

/** Surveys the running system once, soon after its start or at the first question, and keeps what it found: it changes only with the code. */
@Component
public class Survey {

	/** The schema of what everybody shares. */
	private static final String SHARED = "platform";

	private final ApplicationContext application;
	private final Catalog catalog;
	private final JsonMapper json;
	private final Clock clock;
	private final Supplier<Architecture> found = SingletonSupplier.of(this::survey);

	Survey(ApplicationContext application, Catalog catalog, JsonMapper json, Clock clock) {
		this.application = application;
		this.catalog = catalog;
		this.json = json;
		this.clock = clock;
	}

	/** What was found. */
	public Architecture architecture() {
		return found.get();
	}

	/** So that nobody waits for it; when those who came first have had their pages. */
	@Scheduled(initialDelayString = "${samskaping.survey.delay:1m}")
	void beforeAnybodyAsks() {
		found.get();
	}

	private Architecture survey() {
		var main = ClassUtils.getUserClass(application.getType(application.getBeanNamesForAnnotation(SpringBootApplication.class)[0]));
		var modules = modules(main);
		var javadocs = Javadocs.found();
		var declared = modules.stream().filter(Survey::isDeclared).toList();
		var needs = declared.stream().collect(Collectors.toMap(Survey::name, module -> needsOf(module, modules)));
		var listeners = new ListenersFound(application, modules, javadocs).all();
		var tables = catalog.of(Stream.concat(Stream.of(SHARED), needs.keySet().stream()).toList()).stream().collect(Collectors.groupingBy(Table::schema));
		var surfaces = new Surfaces(modules, javadocs, json, listeners, new DoorsFound(application, modules, javadocs).all());
		var described = declared.stream().map(module -> {
			var shared = modules.getSharedModules().contains(module);
			var own = tables.getOrDefault(shared ? SHARED : name(module), List.of());
			var kind = shared ? Kind.SHARED : own.isEmpty() ? Kind.APPLICATION : Kind.CONTEXT;
			return surfaces.describe(module, kind, needs, own);
		}).sorted(Comparator.comparing(Described::kind).thenComparing(module -> height(module.name(), needs)).thenComparing(Described::name)).toList();
		var proven = Proven.found();
		return new Architecture(described, new RulesFound(application, modules).all(proven), proven, built(main), clock.instant());
	}

	/** Only the product's own classes are told of; to read the libraries' as well takes three times as long. */
	private static ApplicationModules modules(Class<?> main) {
		return ArchConfiguration.withThreadLocalScope(configuration -> {
			configuration.setResolveMissingDependenciesFromClassPath(false);
			return ApplicationModules.of(main);
		});
	}

	static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

	/** What stands in a root package without saying that it is a module is none. */
	static boolean isDeclared(ApplicationModule module) {
		return module.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class).isPresent();
	}

	private static List<String> needsOf(ApplicationModule module, ApplicationModules modules) {
		return module.getDirectDependencies(modules).uniqueModules().filter(other -> !modules.getSharedModules().contains(other) && isDeclared(other))
				.map(Survey::name).sorted().toList();
	}

	/** How many stand between it and one that needs nobody; no circle is there, since the build refuses it. */
	private static int height(String module, Map<String, List<String>> needs) {
		return needs.get(module).stream().mapToInt(other -> height(other, needs) + 1).max().orElse(0);
	}

	private static Instant built(Class<?> main) {
		try {
			return Instant.ofEpochMilli(main.getResource(main.getSimpleName() + ".class").openConnection().getLastModified());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
