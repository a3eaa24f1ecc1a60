package no.samskaping.architecture.survey;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.beans.BeanUtils;

/** Makes an example of an event from nothing but its type, so that none is ever out of date. */
public final class Examples {

	private static final String ID = "019abc12-0000-7000-8000-%012d";

	/** What an event is about may be of a kind that its own context does not know. */
	private static final String ANYTHING = "something";

	/** A text must say what it is: the few that an event may hold are known by name. */
	private static final Map<String, String> TEXTS = Map.of("textSha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
			"number", "I-2026-000014", "challenge", "utenforskap", "kind", ANYTHING);

	private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(Map.entry(Instant.class, Instant.parse("2026-11-17T08:00:00Z")),
			Map.entry(LocalDate.class, LocalDate.of(2026, 11, 17)), Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 11, 17, 9, 0)),
			Map.entry(LocalTime.class, LocalTime.of(9, 0)), Map.entry(BigDecimal.class, new BigDecimal("350000.00")),
			Map.entry(boolean.class, true), Map.entry(Boolean.class, true), Map.entry(int.class, 3), Map.entry(Integer.class, 3),
			Map.entry(long.class, 3L), Map.entry(Long.class, 3L));

	private static final Map<Class<?>, Function<Object, Object>> OF_ONE = Map.of(List.class, List::of, Set.class, Set::of, Collection.class, List::of);

	private int ids;

	private Examples() {}

	/** One of that type; a type of which none can be made is named in the refusal. */
	public static Object of(Class<?> record) {
		return new Examples().one(record);
	}

	private Object one(Class<?> record) {
		if (!record.isRecord()) {
			throw new IllegalArgumentException("No example of " + record.getName() + ", which is no record");
		}
		var values = Arrays.stream(record.getRecordComponents()).map(this::one).toArray();
		return BeanUtils.instantiateClass(constructor(record), values);
	}

	private Object one(RecordComponent component) {
		if (component.getType() == String.class && TEXTS.containsKey(component.getName())) {
			return TEXTS.get(component.getName());
		}
		return one(component.getGenericType(), component);
	}

	private Object one(Type type, RecordComponent component) {
		if (type instanceof ParameterizedType several && OF_ONE.containsKey(several.getRawType())) {
			return OF_ONE.get(several.getRawType()).apply(one(several.getActualTypeArguments()[0], component));
		}
		if (type == UUID.class) {
			return UUID.fromString(ID.formatted(++ids));
		}
		if (type instanceof Class<?> one && PLAIN.containsKey(one)) {
			return PLAIN.get(one);
		}
		if (type instanceof Class<?> one && one.isEnum()) {
			return one.getEnumConstants()[0];
		}
		if (type instanceof Class<?> one && one.isRecord()) {
			return one(one);
		}
		throw new IllegalArgumentException("No example of %s in %s".formatted(component, component.getDeclaringRecord().getName()));
	}

	private static Constructor<?> constructor(Class<?> record) {
		try {
			return record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new));
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException(e);
		}
	}
}
