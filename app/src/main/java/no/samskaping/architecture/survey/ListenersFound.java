package no.samskaping.architecture.survey;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.util.ClassUtils;

/** The beans that hear of events. */
record ListenersFound(ApplicationContext application, ApplicationModules modules, Javadocs javadocs) {

	List<Listener> all() {
		return Arrays.stream(application.getBeanDefinitionNames()).map(application::getType).filter(Objects::nonNull).map(ClassUtils::getUserClass)
				.distinct().flatMap(this::of).sorted(Comparator.comparing(Listener::id)).toList();
	}

	private Stream<Listener> of(Class<?> type) {
		return modules.getModuleByType(type.getName()).stream().flatMap(module -> Arrays.stream(type.getDeclaredMethods())
				.filter(method -> AnnotatedElementUtils.isAnnotated(method, ApplicationModuleListener.class)).map(method -> listener(method, Survey.name(module))));
	}

	private Listener listener(Method method, String module) {
		var id = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, ApplicationModuleListener.class)).id();
		return new Listener(id, module, Named.of(method.getDeclaringClass(), javadocs), Named.simple(method.getParameterTypes()[0]));
	}
}
