package no.samskaping.architecture;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

import no.samskaping.workbench.events.Inbox;

/**
 * How a listener takes an event in: by itself, by the desk that it tells, by what the desk stores with.
 * Not further, where everything can be found; and not in workbench, where a mail is kept once and its sender may still be told twice.
 * Whether that is enough for all of its effects, only the test can say that lets each listener hear twice.
 */
final class Taking {

	private static final int HANDS = 3;

	private static final Pattern COMMENT = Pattern.compile("(?s)--[^\\n]*|/\\*.*?\\*/");
	private static final String TAKEN_OVER = "\\w+\\s*=\\s*excluded\\.\\w+\\s*";

	/** Nothing happens the second time, or the same values are put again. */
	private static final Pattern ONCE = Pattern.compile("(?is).*\\binsert\\s+into\\b.*\\bon\\s+conflict\\b[^;]*\\bdo\\s+(nothing\\b.*|update\\s+set\\s+"
			+ TAKEN_OVER + "(,\\s*" + TAKEN_OVER + ")*((where\\b|returning\\b|;).*)?)");

	/** With it nothing conflicts. */
	private static final Pattern NEW_EACH_TIME = Pattern.compile("(?i)\\b(gen_random_uuid|uuidv[47]|uuid_generate_\\w+|nextval)\\s*\\(");

	private final JavaMethod listener;
	private final Set<JavaMethod> seen = new HashSet<>();

	Taking(JavaMethod listener) {
		this.listener = listener;
	}

	/** Whether somebody on the way remembers the event. */
	boolean isOnce() {
		return remembers(listener, HANDS);
	}

	/** The names under which the listener itself asks the inbox. */
	Stream<String> askedUnder() {
		return Constants.steps(listener).stream().flatMap(steps -> IntStream.range(1, steps.size()).filter(at -> isInbox(steps.get(at)))
				.mapToObj(at -> steps.get(at - 1)).filter(ConstantInstruction.class::isInstance).map(step -> ((ConstantInstruction) step).constantValue())
				.filter(String.class::isInstance).map(String.class::cast));
	}

	private boolean remembers(JavaMethod method, int hands) {
		if (!seen.add(method)) {
			return false;
		}
		return Constants.steps(method).stream().anyMatch(Taking::hearsInbox)
				|| Constants.of(method).stream().anyMatch(Taking::isOnce)
				|| method.getMethodCallsFromSelf().stream().flatMap(call -> told(call.getTarget().resolveMember().stream()))
						.anyMatch(next -> next.getOwner().equals(method.getOwner()) ? remembers(next, hands) : hands > 0 && remembers(next, hands - 1));
	}

	private static boolean isOnce(String text) {
		var sql = COMMENT.matcher(text).replaceAll(" ");
		return ONCE.matcher(sql).matches() && !NEW_EACH_TIME.matcher(sql).find();
	}

	/** It is asked, and its answer is not thrown away. */
	private static boolean hearsInbox(List<Instruction> steps) {
		return IntStream.range(1, steps.size()).anyMatch(at -> isInbox(steps.get(at - 1)) && switch (steps.get(at)) {
			case StackInstruction next -> next.opcode() != Opcode.POP;
			case StoreInstruction kept -> steps.stream().anyMatch(it -> it instanceof LoadInstruction load && load.slot() == kept.slot());
			default -> true;
		});
	}

	private static boolean isInbox(Instruction step) {
		return step instanceof InvokeInstruction call && call.owner().asSymbol().descriptorString().equals(Inbox.class.descriptorString())
				&& call.name().equalsString("first");
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
