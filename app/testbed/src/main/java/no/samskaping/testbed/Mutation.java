package no.samskaping.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/**
 * Places where sentences are decided, held open while a catalogue is proven: each can be decided otherwise for a while, a method in its compiled
 * class, an enum's constant by its condition. A class is rewritten once for all of its methods, since every rewriting stops the whole JVM.
 */
public final class Mutation implements AutoCloseable {

	/** How everything is decided meanwhile. */
	enum Way {

		/** The sentence holds, whatever is asked. */
		HOLDS,

		/** The sentence is broken, whatever is asked; what breaks it anyway is refused in the product's own words. */
		REFUSES
	}

	private static volatile Way way = Way.HOLDS;
	private static volatile String number = "";
	private static volatile Set<Method> otherwise = Set.of();

	private final ClassReloadingStrategy reloading;
	private final Set<Class<?>> rewritten;

	private Mutation(ClassReloadingStrategy reloading, Set<Class<?>> rewritten) {
		this.reloading = reloading;
		this.rewritten = rewritten;
	}

	/** Makes it possible at these places; until {@link #during} everything is decided as it is written. */
	static Mutation possibleAt(Collection<Place> places) {
		ByteBuddyAgent.install();
		var mutation = new Mutation(ClassReloadingStrategy.fromInstalledAgent(), new LinkedHashSet<>());
		methods(places).collect(Collectors.groupingBy(Method::getDeclaringClass, Collectors.toSet())).forEach(mutation::rewrite);
		return mutation;
	}

	/**
	 * Decides otherwise at some of them while something is done.
	 *
	 * @param rule the number that a refusal names
	 */
	<T> T during(Set<Place> places, Way how, String rule, Supplier<T> doing) {
		var back = new ArrayList<Runnable>();
		way = how;
		number = rule;
		otherwise = methods(places).collect(Collectors.toSet());
		try {
			places.stream().filter(Place.OfConstant.class::isInstance).map(Place.OfConstant.class::cast).forEach(place -> back.add(replace(place)));
			return doing.get();
		} finally {
			otherwise = Set.of();
			back.forEach(Runnable::run);
		}
	}

	/** Everything is as it was compiled. */
	@Override
	public void close() {
		rewritten.forEach(type -> {
			try {
				reloading.reset(type);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		});
	}

	private static Stream<Method> methods(Collection<Place> places) {
		return places.stream().filter(Place.OfMethod.class::isInstance).map(place -> ((Place.OfMethod) place).method());
	}

	private void rewrite(Class<?> type, Set<Method> methods) {
		new ByteBuddy().redefine(type).visit(Advice.to(Otherwise.class).on(ElementMatchers.anyOf(methods.toArray(Method[]::new)))).make()
				.load(type.getClassLoader(), reloading);
		rewritten.add(type);
	}

	/** Gives what puts it back. */
	private static Runnable replace(Place.OfConstant place) {
		var condition = place.condition();
		var written = read(condition, place.constant());
		InvocationHandler instead = (proxy, method, arguments) -> {
			if (!Modifier.isAbstract(method.getModifiers())) {
				return InvocationHandler.invokeDefault(proxy, method, arguments);
			}
			if (method.getReturnType() == boolean.class) {
				return way == Way.HOLDS;
			}
			return way == Way.HOLDS ? Stream.empty() : own(asWritten(written, method, arguments)).orElseThrow(Mutation::refusal);
		};
		write(condition, place.constant(), Proxy.newProxyInstance(condition.getType().getClassLoader(), new Class<?>[] { condition.getType() }, instead));
		return () -> write(condition, place.constant(), written);
	}

	private static Object asWritten(Object written, Method method, Object[] arguments) throws Throwable {
		try {
			method.setAccessible(true);
			return method.invoke(written, arguments);
		} catch (InvocationTargetException refused) {
			throw refused.getCause();
		}
	}

	/** What was found to be wrong; nothing if all is well. */
	private static Optional<Object> own(@Nullable Object found) {
		return switch (found) {
			case Stream<?> stream -> Optional.of(stream.toList()).filter(list -> !list.isEmpty()).map(List::stream);
			case Collection<?> list when !list.isEmpty() -> Optional.of(list);
			case Optional<?> one when one.isPresent() -> Optional.of(one);
			case null, default -> Optional.empty();
		};
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

	/** Whether what that method says is left out; called from within the rewritten classes, hence public. */
	public static boolean isLeftOut(Method method) {
		return way == Way.HOLDS && otherwise.contains(method);
	}

	/** How much was complained of in lists that were handed over; called from within the rewritten classes, hence public. */
	public static int complaints(Object[] arguments) {
		return Stream.of(arguments).filter(Collection.class::isInstance).mapToInt(list -> ((Collection<?>) list).size()).sum();
	}

	/** What a decision gives instead of what is written there; called from within the rewritten classes, hence public. */
	public static @Nullable Object instead(Method method, Class<?> owner, @Nullable Object self, @Nullable Object answer, boolean complained) {
		if (!otherwise.contains(method)) {
			return answer;
		}
		return way == Way.HOLDS ? holding(method, owner, self) : refusing(method, self, answer, complained);
	}

	private static @Nullable Object holding(Method method, Class<?> owner, @Nullable Object self) {
		var result = method.getReturnType();
		if (result == boolean.class) {
			return true;
		}
		if (result.isEnum()) {
			return result.getEnumConstants()[0];
		}
		if (result == void.class) {
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
		throw new IllegalStateException("Nobody knows what a %s would be if the sentence held".formatted(result.getName()));
	}

	private static @Nullable Object refusing(Method method, @Nullable Object self, @Nullable Object answer, boolean complained) {
		var result = method.getReturnType();
		if (result == boolean.class) {
			return false;
		}
		if (result.isEnum()) {
			var outcomes = Arrays.asList(result.getEnumConstants());
			return answer == outcomes.getFirst() ? outcomes.getLast() : answer;
		}
		if (complained || answer != null && result.isInstance(self) && !answer.equals(self)) {
			return answer;
		}
		return own(answer).orElseGet(() -> {
			if (!method.getGenericReturnType().getTypeName().contains(Broken.class.getName())) {
				throw refusal();
			}
			var broken = refusal().broken();
			return result == Stream.class ? broken.stream() : result == Set.class ? Set.copyOf(broken) : broken;
		});
	}

	private static Refused refusal() {
		return Refused.because(number, Text.verbatim("refused in a test"));
	}

	/** Woven around a method that decides: what is written there is left out while it holds anyway, and heard first while it refuses anyway. */
	static final class Otherwise {

		private Otherwise() {}

		@Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
		static boolean leaveOut(@Advice.Origin Method method, @Advice.AllArguments Object[] arguments, @Advice.Local("complaints") int complaints) {
			complaints = Mutation.complaints(arguments);
			return Mutation.isLeftOut(method);
		}

		@Advice.OnMethodExit
		static void answer(@Advice.Origin Class<?> owner, @Advice.Origin Method method, @Advice.AllArguments Object[] arguments,
				@Advice.Local("complaints") int complaints, @Advice.This(optional = true) @Nullable Object self,
				@Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) @Nullable Object answer) {
			answer = Mutation.instead(method, owner, self, answer, Mutation.complaints(arguments) > complaints);
		}
	}
}
