package no.samskaping.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

/** The texts in compiled code, of which ArchUnit says nothing; SQL is among them, also that of annotations. */
final class Constants {

	private static final Map<String, ClassModel> READ = new HashMap<>();

	private Constants() {}

	/** All texts of a class. */
	static Set<String> of(JavaClass type) {
		return model(type).map(model -> StreamSupport.stream(model.constantPool().spliterator(), false)
				.filter(Utf8Entry.class::isInstance).map(entry -> ((Utf8Entry) entry).stringValue()).collect(Collectors.toSet())).orElse(Set.of());
	}

	/** The texts of a method, with the lambdas and the annotations that stand in it. */
	static Set<String> of(JavaMethod method) {
		return model(method.getOwner()).map(model -> model.methods().stream().filter(it -> isPartOf(it, method.getName()))
				.flatMap(it -> Stream.concat(said(it), annotated(it))).collect(Collectors.toSet())).orElse(Set.of());
	}

	/** What a method does step by step, and each lambda that stands in it. */
	static List<List<Instruction>> steps(JavaMethod method) {
		return model(method.getOwner()).stream().flatMap(model -> model.methods().stream()).filter(it -> isPartOf(it, method.getName()))
				.flatMap(it -> it.code().stream())
				.map(code -> code.elementStream().filter(Instruction.class::isInstance).map(Instruction.class::cast).toList()).toList();
	}

	private static boolean isPartOf(MethodModel method, String name) {
		var own = method.methodName().stringValue();
		return own.equals(name) || own.startsWith("lambda$" + name + "$");
	}

	private static Stream<String> said(MethodModel method) {
		return method.code().stream().flatMap(code -> code.elementStream()).flatMap(element -> switch (element) {
			case ConstantInstruction constant -> Stream.of(constant.constantValue());
			case InvokeDynamicInstruction joined -> joined.bootstrapArgs().stream();
			default -> Stream.empty();
		}).filter(String.class::isInstance).map(String.class::cast);
	}

	private static Stream<String> annotated(MethodModel method) {
		return method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream().flatMap(it -> it.annotations().stream())
				.map(Annotation::elements).flatMap(elements -> elements.stream())
				.map(element -> element.value() instanceof AnnotationValue.OfString text ? text.stringValue() : "");
	}

	/** What a class was compiled to. */
	static Optional<ClassModel> model(JavaClass type) {
		return type.getSource().map(source -> READ.computeIfAbsent(type.getName() + source.getUri(), key -> {
			try (var bytes = source.getUri().toURL().openStream()) {
				return ClassFile.of().parse(bytes.readAllBytes());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}));
	}
}
