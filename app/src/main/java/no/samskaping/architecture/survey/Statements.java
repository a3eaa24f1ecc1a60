package no.samskaping.architecture.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModule;

import com.tngtech.archunit.core.domain.JavaClass;

/** Where aggregates are kept that are written by a statement of their package, and not by their own shape. */
record Statements(ApplicationModule module, List<Table> tables) {

	private static final Pattern INSERTED = Pattern.compile("insert into (\\w+\\.\\w+)");

	/** The table into which the aggregate's own package inserts, and after which it is called. */
	Optional<String> tableOf(Class<?> aggregate) {
		var called = aggregate.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
		return module.getBasePackage().stream().filter(type -> type.getPackageName().equals(aggregate.getPackageName())).flatMap(Statements::inserted).distinct()
				.filter(name -> tables.stream().anyMatch(table -> name.equals(table.schema() + "." + table.name())))
				.filter(name -> ("_" + called).endsWith("_" + name.substring(name.indexOf('.') + 1))).findFirst();
	}

	/** Statements stand in a class as they are written: in what the compiler keeps of its texts. */
	private static Stream<String> inserted(JavaClass type) {
		try (var in = type.reflect().getResourceAsStream(type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
			return in == null ? Stream.of() : INSERTED.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).results().map(found -> found.group(1));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
