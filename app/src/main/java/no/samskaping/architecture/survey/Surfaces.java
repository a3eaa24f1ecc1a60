package no.samskaping.architecture.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import com.tngtech.archunit.core.domain.JavaClass;

import no.samskaping.architecture.survey.Described.Kind;
import no.samskaping.architecture.survey.Offered.Operation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What modules show of themselves. */
record Surfaces(ApplicationModules modules, Javadocs javadocs, JsonMapper json, List<Listener> listeners, List<Door> doors) {

	Described describe(ApplicationModule module, Kind kind, Map<String, List<String>> needs, List<Table> tables) {
		var name = Survey.name(module);
		var published = module.getNamedInterfaces().stream().flatMap(one -> one.asJavaClasses()).distinct()
				.filter(type -> !type.getSimpleName().equals("package-info")).filter(this::isOpen).sorted(Comparator.comparing(JavaClass::getName)).toList();
		var events = published.stream().filter(type -> type.isAssignableTo(DomainEvent.class)).map(type -> event(name, type.reflect())).toList();
		var interfaces = published.stream().filter(type -> type.isInterface() && !type.isAnnotation())
				.map(type -> offered(type, module)).toList();
		var values = published.stream().filter(type -> !type.isInterface() && !type.isAssignableTo(DomainEvent.class))
				.map(type -> value(type.reflect())).toList();
		var aggregates = module.getAggregateRoots().stream().map(type -> aggregate(type.reflect(), module, tables))
				.sorted(Comparator.comparing(one -> one.type().name())).toList();
		var own = doors.stream().filter(door -> isIn(door, module)).toList();
		var in = module.getBasePackage().getName();
		var neededBy = kind == Kind.SHARED ? dependents(module) : users(name, needs);
		return new Described(name, module.getDisplayName(), kind, in, purpose(in), needs.get(name), neededBy, aggregates, interfaces,
				values, events, listeners.stream().filter(listener -> listener.module().equals(name)).toList(), tables,
				own, new DesksFound(module, javadocs, own).all(), lastMigration(name));
	}

	/** What stands open in the source, and all that it stands in. */
	private boolean isOpen(JavaClass type) {
		return Stream.<Class<?>>iterate(type.reflect(), Objects::nonNull, Class::getEnclosingClass).allMatch(one -> Modifier.isPublic(one.getModifiers()));
	}

	/** The package's sentences, without the name before the colon, which stands above them. */
	private Told purpose(String in) {
		var told = javadocs.of(in);
		return told.text().contains(": ") && told.text().indexOf(": ") < 30 ? Told.of(capital(told.text().substring(told.text().indexOf(": ") + 2))) : told;
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static List<String> users(String name, Map<String, List<String>> needs) {
		return needs.entrySet().stream().filter(entry -> entry.getValue().contains(name)).map(Map.Entry::getKey).sorted().toList();
	}

	/** Those whose code uses a shared one: it is in nobody's list of needs. */
	private List<String> dependents(ApplicationModule shared) {
		return modules.stream().filter(other -> !other.equals(shared) && Survey.isDeclared(other))
				.filter(other -> other.getDirectDependencies(modules).uniqueModules().anyMatch(shared::equals)).map(Survey::name).sorted().toList();
	}

	private static boolean isIn(Door door, ApplicationModule module) {
		return (door.type().in() + ".").startsWith(module.getBasePackage().getName() + ".");
	}

	private Aggregate aggregate(Class<?> type, ApplicationModule module, List<Table> tables) {
		var table = Optional.ofNullable(type.getAnnotation(org.springframework.data.relational.core.mapping.Table.class))
				.map(mapped -> mapped.schema() + "." + mapped.name()).or(() -> new Statements(module, tables).tableOf(type));
		return new Aggregate(Named.of(type, javadocs), table.map(name -> name.split("\\.")[0]).orElse(null), table.map(name -> name.split("\\.")[1]).orElse(null));
	}

	private Value value(Class<?> type) {
		var fields = type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(this::field).toList() : List.<Field>of();
		var constants = type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList() : List.<String>of();
		return new Value(Named.of(type, javadocs), fields, constants);
	}

	private Event event(String module, Class<?> type) {
		var fields = Arrays.stream(type.getRecordComponents()).map(this::field).toList();
		var heard = listeners.stream().filter(listener -> listener.hears().equals(Named.simple(type))).toList();
		return new Event(module, Named.of(type, javadocs), fields, example(type), heard);
	}

	/** The build demands one of every event; an extension's may be of a type that nobody here knows. */
	private String example(Class<?> type) {
		try {
			return json.writerWithDefaultPrettyPrinter().writeValueAsString(Examples.of(type));
		} catch (IllegalArgumentException | BeanInstantiationException | JacksonException e) {
			return "";
		}
	}

	private Field field(RecordComponent component) {
		var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		return new Field(component.getName(), written(component.getGenericType()), optional, javadocs.of(held(component.getGenericType())));
	}

	/** What a collection holds is what its meaning is about. */
	private static Class<?> held(Type type) {
		return type instanceof ParameterizedType several ? held(several.getActualTypeArguments()[several.getActualTypeArguments().length - 1])
				: type instanceof Class<?> one ? one : Object.class;
	}

	private Offered offered(JavaClass type, ApplicationModule module) {
		var operations = Arrays.stream(type.reflect().getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
				.sorted(Comparator.comparingInt(javadocs::placeOf).thenComparing(Method::getName)).map(method -> new Operation(signature(method), javadocs.of(method))).toList();
		var users = type.getDirectDependenciesToSelf().stream().map(dependency -> modules.getModuleByType(dependency.getOriginClass().getName()))
				.flatMap(Optional::stream).filter(other -> !other.equals(module) && Survey.isDeclared(other)).map(Survey::name).distinct().sorted().toList();
		return new Offered(Named.of(type.reflect(), javadocs), operations, users, askedBy(type, module));
	}

	/** Those that call it, where it is answered by the module itself. */
	private List<String> askedBy(JavaClass type, ApplicationModule module) {
		var answered = !type.reflect().isSealed() && type.getAllSubclasses().stream().anyMatch(one -> module.contains(one) && !one.isInterface());
		return answered ? Stream.concat(type.getMethodCallsToSelf().stream(), type.getMethodReferencesToSelf().stream())
				.flatMap(call -> modules.getModuleByType(call.getOriginOwner().getName()).stream())
				.filter(other -> !other.equals(module) && Survey.isDeclared(other)).map(Survey::name).distinct().sorted().toList() : List.of();
	}

	private static String signature(Method method) {
		return written(method.getGenericReturnType()) + " " + method.getName() + Arrays.stream(method.getParameters())
				.map(parameter -> written(parameter.getParameterizedType()) + " " + parameter.getName()).collect(Collectors.joining(", ", "(", ")"));
	}

	/** A type as it stands in the source, without packages. */
	private static String written(Type type) {
		return type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.');
	}

	private static @Nullable String lastMigration(String module) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/" + module + "/V*.sql"))
					.map(Resource::getFilename).max(Comparator.comparingInt(Surfaces::number)).orElse(null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int number(@Nullable String file) {
		var digits = String.valueOf(file).replaceAll("^V(\\d{1,9}).*|.*", "$1");
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}
}
