package no.samskaping.architecture.survey;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.stereotype.Component;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

/** A module's desks, each with the pages that come to it. */
record DesksFound(ApplicationModule module, Javadocs javadocs, List<Door> doors) {

	/** By custom a desk is called so. */
	private static final String NAME = "Desk";

	List<Desk> all() {
		return module.getBasePackage().stream().filter(DesksFound::isDesk).map(this::desk)
				.sorted(Comparator.comparing((Desk desk) -> desk.type().name()).thenComparing(desk -> desk.type().in())).toList();
	}

	static boolean isDesk(JavaClass type) {
		return type.getSimpleName().endsWith(NAME) && type.isMetaAnnotatedWith(Component.class);
	}

	private Desk desk(JavaClass type) {
		var reach = new Reach(module);
		var acts = type.getMethods().stream().filter(method -> isAct(method.reflect()))
				.sorted(Comparator.comparingInt((JavaMethod method) -> javadocs.placeOf(method.reflect())).thenComparing(JavaMethod::getName))
				.map(method -> new Desk.Act(method.getName(), !reach.changes(method), javadocs.of(method.reflect()))).toList();
		return new Desk(Named.of(type.reflect(), javadocs), acts, doors.stream().filter(door -> door.comesTo(type.getSimpleName())).toList());
	}

	private static boolean isAct(Method method) {
		return !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
	}
}
