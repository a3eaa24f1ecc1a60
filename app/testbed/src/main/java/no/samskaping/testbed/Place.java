package no.samskaping.testbed;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** A place in the product where a sentence is decided. */
sealed interface Place {

	/** By a method. */
	record OfMethod(Method method) implements Place {

		@Override
		public String toString() {
			var type = method.getDeclaringClass();
			var constant = Arrays.stream(type.getSuperclass() != null && type.getSuperclass().isEnum() ? type.getSuperclass().getEnumConstants() : new Object[0])
					.filter(one -> one.getClass() == type).map(one -> type.getSuperclass().getSimpleName() + "." + one).findFirst();
			return constant.orElse(type.getSimpleName()) + "." + method.getName();
		}
	}

	/** By the condition of an enum's constant, or by what finds all that is wrong for it. */
	record OfConstant(Enum<?> constant) implements Place {

		/** The one field of the constant that asks. */
		Field condition() {
			var asking = Arrays.stream(constant.getDeclaringClass().getDeclaredFields())
					.filter(field -> !Modifier.isStatic(field.getModifiers()) && field.getType().isInterface()).toList();
			if (asking.size() != 1) {
				throw new IllegalStateException(this + " has no condition, or more than one");
			}
			return asking.getFirst();
		}

		@Override
		public String toString() {
			return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
		}
	}
}
