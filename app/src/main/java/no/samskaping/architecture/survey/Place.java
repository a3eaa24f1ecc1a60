package no.samskaping.architecture.survey;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * A place in the code that decides a sentence.
 *
 * @param in its package
 * @param name its type and method; of an enum's constant, the enum and the constant
 */
public record Place(String in, String name) {

	static Place of(Method method) {
		var type = method.getDeclaringClass();
		return new Place(type.getPackageName(), constantOf(type) + "." + method.getName());
	}

	static Place of(Field constant) {
		return new Place(constant.getDeclaringClass().getPackageName(), Named.simple(constant.getDeclaringClass()) + "." + constant.getName());
	}

	/** A constant with a body of its own is a class without a name. */
	private static String constantOf(Class<?> type) {
		return type.getSuperclass() == null || !type.getSuperclass().isEnum() ? Named.simple(type)
				: Arrays.stream(type.getSuperclass().getEnumConstants()).filter(one -> one.getClass() == type).findFirst()
						.map(one -> Named.simple(type.getSuperclass()) + "." + ((Enum<?>) one).name()).orElse(Named.simple(type));
	}
}
