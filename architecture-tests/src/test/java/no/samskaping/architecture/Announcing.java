package no.samskaping.architecture;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

/** What code gives to whoever publishes events, of which the language asks only that it be an object; read from what was compiled. */
final class Announcing {

	private static final Set<String> ANNOUNCE = Set.of("publishEvent", "registerEvent", "andEvent");

	private final MethodModel method;
	private final List<CodeElement> steps;

	private Announcing(MethodModel method, CodeModel code) {
		this.method = method;
		this.steps = code.elementStream().filter(it -> it instanceof Instruction || it instanceof LabelTarget).toList();
	}

	/** The names of the types that a class announces; that of Object, where the code does not say what it is. */
	static Set<String> of(JavaClass type) {
		return Constants.model(type).stream().flatMap(model -> model.methods().stream())
				.flatMap(method -> method.code().stream().flatMap(code -> new Announcing(method, code).given()))
				.map(Announcing::name).collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<ClassDesc> given() {
		return IntStream.range(0, steps.size()).boxed().flatMap(at -> switch (steps.get(at)) {
			case InvokeInstruction call when isAnnouncing(call.name().stringValue(), call.typeSymbol()) -> top(at);
			case InvokeDynamicInstruction handed -> handed(handed);
			default -> Stream.empty();
		});
	}

	private static boolean isAnnouncing(String name, MethodTypeDesc type) {
		return ANNOUNCE.contains(name) && type.parameterCount() == 1;
	}

	/** By a method reference: what it is given is the last of what it is used for. */
	private static Stream<ClassDesc> handed(InvokeDynamicInstruction handed) {
		var said = handed.bootstrapArgs();
		return said.size() > 2 && said.get(1) instanceof DirectMethodHandleDesc handle && said.get(2) instanceof MethodTypeDesc use
				&& isAnnouncing(handle.methodName(), MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()))
						? Stream.of(use.parameterCount() == 0 ? ConstantDescs.CD_Object : use.parameterType(use.parameterCount() - 1)) : Stream.empty();
	}

	/** What lies on top of the stack before a step: one type, or that of each branch of a choice. */
	private Stream<ClassDesc> top(int at) {
		var before = at - 1;
		var chosen = Stream.<ClassDesc>empty();
		while (before >= 0 && steps.get(before) instanceof LabelTarget reached) {
			chosen = Stream.concat(chosen, IntStream.range(0, at).filter(jump -> isJump(steps.get(jump))
					&& ((BranchInstruction) steps.get(jump)).target().equals(reached.label())).boxed().flatMap(this::top));
			before--;
		}
		return before < 0 || isJump(steps.get(before)) || steps.get(before) instanceof ThrowInstruction ? chosen : Stream.concat(chosen, made(before));
	}

	private static boolean isJump(CodeElement step) {
		return step instanceof BranchInstruction jump && (jump.opcode() == Opcode.GOTO || jump.opcode() == Opcode.GOTO_W);
	}

	private Stream<ClassDesc> made(int at) {
		return switch (steps.get(at)) {
			case InvokeInstruction call when call.name().equalsString("<init>") -> Stream.of(call.owner().asSymbol());
			case InvokeInstruction call -> Stream.of(call.typeSymbol().returnType());
			case InvokeDynamicInstruction call -> Stream.of(call.typeSymbol().returnType());
			case FieldInstruction field -> Stream.of(field.typeSymbol());
			case TypeCheckInstruction cast -> Stream.of(cast.type().asSymbol());
			case ConstantInstruction constant when constant.constantValue() instanceof String -> Stream.of(ConstantDescs.CD_String);
			case LoadInstruction load -> kept(load.slot(), at);
			default -> Stream.of(ConstantDescs.CD_Object);
		};
	}

	/** What a variable holds: what was put into it last, and before that on a way that jumps over the last; else what the method was given. */
	private Stream<ClassDesc> kept(int slot, int at) {
		var puts = IntStream.range(0, at).filter(it -> steps.get(it) instanceof StoreInstruction store && store.slot() == slot).toArray();
		if (puts.length == 0) {
			return Stream.of(parameter(slot));
		}
		var last = puts[puts.length - 1];
		return IntStream.of(puts).filter(put -> put == last || jumpsOver(last, put, at)).boxed().flatMap(this::top);
	}

	/** Whether a way leads past a step: from somewhere before it to somewhere behind it. */
	private boolean jumpsOver(int step, int from, int to) {
		return IntStream.range(from, step).anyMatch(jump -> steps.get(jump) instanceof BranchInstruction over && IntStream.range(step, to)
				.anyMatch(behind -> steps.get(behind) instanceof LabelTarget label && label.label().equals(over.target())));
	}

	private ClassDesc parameter(int slot) {
		var next = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
		for (var type : method.methodTypeSymbol().parameterList()) {
			if (next == slot) {
				return type;
			}
			next += type.equals(ConstantDescs.CD_long) || type.equals(ConstantDescs.CD_double) ? 2 : 1;
		}
		return ConstantDescs.CD_Object;
	}

	private static String name(ClassDesc type) {
		return type.packageName().isEmpty() ? type.displayName() : type.packageName() + "." + type.displayName();
	}
}
