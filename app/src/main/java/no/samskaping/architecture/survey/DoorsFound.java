package no.samskaping.architecture.survey;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses at which the platform answers, as it has them itself, by the controllers behind them. */
record DoorsFound(ApplicationContext application, ApplicationModules modules, Javadocs javadocs) {

	private static final String MAPPING = "requestMappingHandlerMapping";

	/** What a part of an address must look like, which is for the platform and not for a reader. */
	private static final Pattern PATTERN = Pattern.compile("\\{(\\w+):[^}]*}");

	/** One address, and what answers there. */
	private record Answer(RequestMappingInfo info, Method method) {}

	List<Door> all() {
		Map<Class<?>, List<Answer>> byType = application.getBean(MAPPING, RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
				.collect(Collectors.groupingBy(entry -> ClassUtils.getUserClass(entry.getValue().getBeanType()), LinkedHashMap::new,
						Collectors.mapping(entry -> new Answer(entry.getKey(), entry.getValue().getMethod()), Collectors.toList())));
		return byType.entrySet().stream().flatMap(entry -> modules.getModuleByType(entry.getKey().getName()).stream()
				.map(module -> door(entry.getKey(), entry.getValue(), module)))
				.filter(door -> !door.addresses().isEmpty())
				.sorted(Comparator.comparing((Door door) -> door.addresses().getFirst().replaceFirst("^\\S+ ", "")).thenComparing(door -> door.type().name())).toList();
	}

	private Door door(Class<?> type, List<Answer> answers, ApplicationModule module) {
		var addresses = answers.stream().flatMap(answer -> addresses(answer.info())).collect(Collectors.toCollection(TreeSet::new));
		var page = module.getType(type.getName()).orElseThrow();
		var reach = new Reach(module);
		var acts = Stream.concat(answers.stream().map(Answer::method), before(type)).flatMap(method -> reach.acts(page, method).stream()).distinct().toList();
		var changes = Reach.desksOf(acts.stream().filter(reach::changes));
		var reads = Reach.desksOf(acts.stream()).stream().filter(desk -> !changes.contains(desk)).toList();
		return new Door(Named.of(type, javadocs), addresses.stream().map(DoorsFound::written).toList(), changes, reads);
	}

	/** What is done before each answer. */
	private static Stream<Method> before(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods()).filter(method -> AnnotatedElementUtils.isAnnotated(method, ModelAttribute.class));
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
}
