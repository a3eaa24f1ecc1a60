package no.samskaping.architecture;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;

import no.samskaping.workbench.events.Inbox;

/**
 * How a listener takes an event in: by itself, by the desk that it tells, by what the desk stores with.
 * Not further, where everything can be found; and not in workbench, where a mail is kept once and its sender may still be told twice.
 */
final class Taking {

	private static final int HANDS = 3;

	private final JavaMethod listener;
	private final Set<JavaMethod> seen = new HashSet<>();

	Taking(JavaMethod listener) {
		this.listener = listener;
	}

	/** Whether somebody on the way remembers the event. */
	boolean isOnce() {
		return remembers(listener, HANDS);
	}

	private boolean remembers(JavaMethod method, int hands) {
		if (!seen.add(method)) {
			return false;
		}
		return method.getMethodCallsFromSelf().stream().anyMatch(Taking::isInbox)
				|| Constants.of(method).stream().anyMatch(text -> text.toLowerCase().contains("on conflict"))
				|| method.getMethodCallsFromSelf().stream().flatMap(call -> told(call.getTarget().resolveMember().stream()))
						.anyMatch(next -> next.getOwner().equals(method.getOwner()) ? remembers(next, hands) : hands > 0 && remembers(next, hands - 1));
	}

	private static boolean isInbox(JavaCall<?> call) {
		return call.getTargetOwner().isAssignableTo(Inbox.class) && call.getName().equals("first");
	}

	/** The method itself, and what stands behind it if it is an interface's. */
	private static Stream<JavaMethod> told(Stream<JavaMethod> called) {
		return called.filter(method -> isFollowed(method.getOwner())).flatMap(method -> Stream.concat(Stream.of(method),
				method.getOwner().isInterface() ? method.getOwner().getAllSubclasses().stream()
						.flatMap(behind -> behind.tryGetMethod(method.getName(), names(method)).stream()) : Stream.empty()));
	}

	private static boolean isFollowed(JavaClass type) {
		return !Set.of("", "workbench").contains(Contexts.of(type));
	}

	private static String[] names(JavaMethod method) {
		return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
	}
}
