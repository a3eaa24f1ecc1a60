package no.samskaping.architecture.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Javadoc that each module carries with it, gathered when it was compiled. */
public final class Javadocs {

	private static final String FILES = "classpath*:META-INF/spring-modulith/javadoc.json";

	private final Map<String, String> types = new HashMap<>();
	private final Map<String, Map<String, String>> methods = new HashMap<>();

	private Javadocs() {}

	/** That of all modules which are there. */
	public static Javadocs found() {
		var found = new Javadocs();
		try {
			for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				try (var in = file.getInputStream()) {
					JsonMapper.shared().readTree(in).forEach(found::add);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found;
	}

	private void add(JsonNode type) {
		types.put(type.path("name").asString(), type.path("comment").asString(""));
		var told = new LinkedHashMap<String, String>();
		type.path("methods").forEach(method -> told.put(method.path("signature").asString(), method.path("comment").asString("")));
		methods.put(type.path("name").asString(), told);
	}

	/** What the type or package of that name tells. Only the first types within a type are gathered: one within these tells what its holder does. */
	public Told of(String name) {
		var inner = name.lastIndexOf('$');
		return Told.of(types.getOrDefault(name, name.indexOf('$') == inner ? "" : types.getOrDefault(name.substring(0, inner), "")));
	}

	/** What a type tells. */
	Told of(Class<?> type) {
		return of(type.getName());
	}

	/** What an operation tells. */
	public Told of(Method method) {
		return Told.of(methodsOf(method).getOrDefault(signature(method), ""));
	}

	/** The place of an operation in its source. */
	int placeOf(Method method) {
		var place = List.copyOf(methodsOf(method).keySet()).indexOf(signature(method));
		return place < 0 ? Integer.MAX_VALUE : place;
	}

	private Map<String, String> methodsOf(Method method) {
		return methods.getOrDefault(method.getDeclaringClass().getName(), Map.of());
	}

	/** Of what may be given several times, the gathered Javadoc names one. */
	private static String signature(Method method) {
		var types = Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(", ", "(", ")"));
		return method.getName() + (method.isVarArgs() ? types.replaceFirst("\\[]\\)$", ")") : types);
	}
}
