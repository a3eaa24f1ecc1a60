package no.samskaping.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.matcher.ElementMatchers;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/** The places of a sentence, decided otherwise for a while: methods in their compiled class, an enum's constant by its condition. */
public final class Mutation implements AutoCloseable {

	/** How everything is decided meanwhile. */
	enum Way {

		/** The sentence holds, whatever is asked. */
		HOLDS,

		/** The sentence is broken, whatever is asked. */
		REFUSES
	}

	private static volatile Way way = Way.HOLDS;
	private static volatile String number = "";

	private final List<Runnable> back = new ArrayList<>();

	/**
	 * Decides otherwise from now on, until it is closed.
	 *
	 * @param rule the number that a refusal names
	 */
	static Mutation of(Set<Place> places, Way how, String rule) {
		way = how;
		number = rule;
		var mutation = new Mutation();
		places.stream().filter(Place.OfMethod.class::isInstance).map(place -> ((Place.OfMethod) place).method())
				.collect(Collectors.groupingBy(Method::getDeclaringClass, Collectors.toSet())).forEach(mutation::rewrite);
		places.stream().filter(Place.OfConstant.class::isInstance).forEach(place -> mutation.replace((Place.OfConstant) place));
		return mutation;
	}

	/** Everything is decided as it is written again. */
	@Override
	public void close() {
		back.forEach(Runnable::run);
	}

	private void rewrite(Class<?> type, Set<Method> methods) {
		ByteBuddyAgent.install();
		var reloading = ClassReloadingStrategy.fromInstalledAgent();
		new ByteBuddy().redefine(type).visit(Advice.to(Otherwise.class).on(ElementMatchers.anyOf(methods.toArray(Method[]::new)))).make()
				.load(type.getClassLoader(), reloading);
		back.add(() -> reset(reloading, type));
	}

	private static void reset(ClassReloadingStrategy reloading, Class<?> type) {
		try {
			reloading.reset(type);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private void replace(Place.OfConstant place) {
		var condition = place.condition();
		var written = read(condition, place.constant());
		InvocationHandler otherwise = (proxy, method, arguments) -> !Modifier.isAbstract(method.getModifiers())
				? InvocationHandler.invokeDefault(proxy, method, arguments)
				: method.getReturnType() == boolean.class ? (Object) (way == Way.HOLDS) : Stream.empty();
		write(condition, place.constant(), Proxy.newProxyInstance(condition.getType().getClassLoader(), new Class<?>[] { condition.getType() }, otherwise));
		back.add(() -> write(condition, place.constant(), written));
	}

	private static Object read(Field field, Object owner) {
		try {
			field.setAccessible(true);
			return field.get(owner);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void write(Field field, Object owner, Object value) {
		try {
			field.set(owner, value);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether a method of that result can be made to refuse what the sentence allows. */
	static boolean canRefuse(Class<?> result) {
		return result == boolean.class || result == void.class;
	}

	/** What a decision gives instead of what is written there; called from within the rewritten classes, hence public. */
	public static @Nullable Object instead(Class<?> result, Class<?> owner, @Nullable Object self) {
		if (result == boolean.class) {
			return way == Way.HOLDS;
		}
		if (result == void.class) {
			if (way == Way.REFUSES) {
				throw Refused.because(number, Text.verbatim("refused in a test"));
			}
			return null;
		}
		if (result == List.class) {
			return List.of();
		}
		if (result == Set.class) {
			return Set.of();
		}
		if (result == Stream.class) {
			return Stream.empty();
		}
		if (result == Optional.class) {
			return Optional.empty();
		}
		if (result == owner && self != null) {
			return self;
		}
		if (result.isEnum()) {
			return Arrays.asList(result.getEnumConstants()).getFirst();
		}
		throw new IllegalStateException("Nobody knows what a %s would be if the sentence held".formatted(result.getName()));
	}

	/** Woven around a method that decides: what is written there is left out. */
	static final class Otherwise {

		private Otherwise() {}

		@Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
		static boolean skip() {
			return true;
		}

		@Advice.OnMethodExit
		static void answer(@Advice.Origin Class<?> owner, @Advice.Origin Method method, @Advice.This(optional = true) @Nullable Object self,
				@Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) @Nullable Object answer) {
			answer = Mutation.instead(method.getReturnType(), owner, self);
		}
	}
}
