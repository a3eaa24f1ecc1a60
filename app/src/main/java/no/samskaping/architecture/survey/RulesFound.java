package no.samskaping.architecture.survey;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;

import com.tngtech.archunit.core.domain.JavaClass;

import no.samskaping.workbench.rules.Decides;
import no.samskaping.workbench.rules.RuleBook;

/** The sentences that the modules' catalogues tell, each with the places that name its number. */
record RulesFound(ApplicationContext application, ApplicationModules modules) {

	List<Ruling> all(List<Proven> proven) {
		return application.getBeanProvider(RuleBook.class).stream()
				.flatMap(book -> modules.getModuleByType(ClassUtils.getUserClass(book).getName()).stream().flatMap(module -> of(book, module, proven))).toList();
	}

	private static Stream<Ruling> of(RuleBook book, ApplicationModule module, List<Proven> proven) {
		var places = new HashMap<String, List<Place>>();
		module.getBasePackage().stream().filter(RulesFound::decides).map(JavaClass::reflect).forEach(type -> find(type, places));
		return book.sentences().stream().map(sentence -> new Ruling(Survey.name(module), sentence,
				places.getOrDefault(sentence.number(), List.of()).stream().distinct().toList(),
				proven.stream().flatMap(one -> one.of(sentence.number()).stream()).findFirst().orElse(null)));
	}

	private static boolean decides(JavaClass type) {
		return type.getMembers().stream().anyMatch(member -> member.isAnnotatedWith(Decides.class));
	}

	private static void find(Class<?> type, Map<String, List<Place>> into) {
		Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isBridge()).forEach(method -> find(method, Place.of(method), into));
		Arrays.stream(type.getDeclaredFields()).forEach(field -> find(field, Place.of(field), into));
	}

	private static void find(AnnotatedElement element, Place place, Map<String, List<Place>> into) {
		if (element.isAnnotationPresent(Decides.class)) {
			Arrays.stream(element.getAnnotation(Decides.class).value()).forEach(number -> into.merge(number, List.of(place),
					(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		}
	}
}
