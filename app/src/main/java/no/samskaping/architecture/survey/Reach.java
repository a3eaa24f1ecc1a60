package no.samskaping.architecture.survey;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.modulith.core.ApplicationModule;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;

/** What a piece of code comes to, call by call, straight or through other classes of its module. */
record Reach(ApplicationModule module) {

	/** By these names rows are written, whatever the store is called. */
	private static final Set<String> WRITING = Set.of("save", "saveAll", "insert", "update", "batchUpdate", "delete", "deleteAll", "deleteById");
	private static final Pattern STORE = Pattern.compile("org\\.springframework\\.(data|jdbc)\\..*");
	private static final Pattern OTHERS = Pattern.compile("no\\.samskaping\\..*");

	/** The acts of desks to which a page comes; what a desk calls in its turn is the desk's own affair. */
	Set<JavaMethod> acts(JavaClass page, Method answering) {
		var acts = new LinkedHashSet<JavaMethod>();
		follow(page.getMethods().stream().filter(method -> method.reflect().equals(answering)), here -> {
			var isAct = here instanceof JavaMethod && DesksFound.isDesk(here.getOwner());
			if (isAct) {
				acts.add((JavaMethod) here);
			}
			return !isAct;
		});
		return acts;
	}

	/** Whether an act of a desk has something changed: it writes a row, or has another module do something for which nothing is answered. */
	boolean changes(JavaMethod act) {
		var changing = new ArrayList<JavaCodeUnit>();
		follow(Stream.of(act), here -> {
			if (accesses(here).anyMatch(this::isChanging)) {
				changing.add(here);
			}
			return changing.isEmpty();
		});
		return !changing.isEmpty();
	}

	/** From there on, as long as it is to be gone on with. */
	private void follow(Stream<? extends JavaCodeUnit> from, Predicate<JavaCodeUnit> on) {
		var passed = new HashSet<JavaCodeUnit>();
		var waiting = new ArrayDeque<JavaCodeUnit>(from.toList());
		while (!waiting.isEmpty()) {
			var here = waiting.remove();
			if (passed.add(here) && on.test(here)) {
				accesses(here).filter(target -> module.contains(target.getOwner())).flatMap(this::behind).forEach(waiting::add);
			}
		}
	}

	private static Stream<CodeUnitAccessTarget> accesses(JavaCodeUnit here) {
		return Stream.<JavaCodeUnitAccess<?>>concat(here.getCallsFromSelf().stream(), here.getCodeUnitReferencesFromSelf().stream()).map(JavaCodeUnitAccess::getTarget);
	}

	private boolean isChanging(CodeUnitAccessTarget target) {
		var owner = target.getOwner();
		var ofStore = STORE.matcher(owner.getName()).matches() || owner.isInterface() && module.contains(owner);
		var ofOthers = owner.isInterface() && OTHERS.matcher(owner.getName()).matches() && !module.contains(owner);
		var isModifying = target.resolveMember().filter(member -> member.isAnnotatedWith(Modifying.class)).isPresent();
		return isModifying || ofStore && WRITING.contains(target.getName()) || ofOthers && target.getRawReturnType().isEquivalentTo(void.class);
	}

	/** The code itself, and what stands in its place in classes that are more special. */
	private Stream<JavaCodeUnit> behind(CodeUnitAccessTarget target) {
		var special = target.getOwner().getAllSubclasses().stream().filter(type -> module.contains(type))
				.flatMap(type -> type.tryGetMethod(target.getName(), namesOf(target)).stream());
		return Stream.concat(target.resolveMember().stream(), special);
	}

	private static String[] namesOf(CodeUnitAccessTarget target) {
		return target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
	}

	/** The names of the desks to which these acts belong. */
	static List<String> desksOf(Stream<JavaMethod> acts) {
		return acts.map(act -> act.getOwner().getSimpleName()).distinct().sorted().toList();
	}
}
