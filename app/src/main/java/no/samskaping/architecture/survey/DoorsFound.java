package no.samskaping.architecture.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;

/** The addresses at which the platform answers, as it has them itself, by the controllers behind them. */
record DoorsFound(ApplicationContext application, ApplicationModules modules, Javadocs javadocs) {

	private static final String MAPPING = "requestMappingHandlerMapping";
	private static final String DESK = "Desk";

	/** What a part of an address must look like, which is for the platform and not for a reader. */
	private static final Pattern PATTERN = Pattern.compile("\\{(\\w+):[^}]*}");

	List<Door> all() {
		Map<Class<?>, TreeSet<String>> byType = application.getBean(MAPPING, RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
				.collect(Collectors.groupingBy(entry -> ClassUtils.getUserClass(entry.getValue().getBeanType()), LinkedHashMap::new,
						Collectors.flatMapping(entry -> addresses(entry.getKey()), Collectors.toCollection(TreeSet::new))));
		return byType.entrySet().stream().flatMap(entry -> modules.getModuleByType(entry.getKey().getName()).stream()
				.map(module -> new Door(Named.of(entry.getKey(), javadocs), entry.getValue().stream().map(DoorsFound::written).toList(), desks(entry.getKey(), module))))
				.filter(door -> !door.addresses().isEmpty())
				.sorted(Comparator.comparing((Door door) -> door.addresses().getFirst().replaceFirst("^\\S+ ", "")).thenComparing(door -> door.type().name())).toList();
	}

	/** The address before the method, so that they are in order. */
	private static Stream<String> addresses(RequestMappingInfo info) {
		var methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues().stream().flatMap(address -> methods.isEmpty() ? Stream.of(address + " ")
				: methods.stream().map(method -> address + " " + method));
	}

	private static String written(String address) {
		var parts = address.split(" ", 2);
		return (parts[1] + " " + (parts[0].isEmpty() ? "/" : PATTERN.matcher(parts[0]).replaceAll("{$1}"))).strip();
	}

	private static List<String> desks(Class<?> type, ApplicationModule module) {
		return module.getBasePackage().stream().filter(one -> one.getName().equals(type.getName()))
				.flatMap(one -> one.getDirectDependenciesFromSelf().stream()).map(Dependency::getTargetClass).filter(one -> module.contains(one))
				.map(JavaClass::getSimpleName).filter(name -> name.endsWith(DESK)).distinct().sorted().toList();
	}
}
