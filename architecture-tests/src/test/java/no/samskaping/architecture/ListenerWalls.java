package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.events.ApplicationModuleListener;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** How events are heard: under a name for good, after a crash too, and with one effect however often. */
final class ListenerWalls {

	/** Listeners that neither ask the inbox nor insert on conflict, and what makes the second time one without effect. */
	static final Map<String, String> ONCE_BY_STATE = Map.ofEntries(
			Map.entry("agreements.anchoring-answers", "only an agreement that waits for anchoring of these bytes goes on"),
			Map.entry("agreements.anchoring-refusals", "declining older bytes than the agreement's changes nothing"),
			Map.entry("agreements.anchoring-requests", "partnership keeps one request for a party, a subject and its bytes, under a lock"),
			Map.entry("agreements.anchoring-ends", "an anchoring is taken back once"),
			Map.entry("agreements.anchoring-withdrawals", "an anchoring is taken back once"),
			Map.entry("agreements.closings", "only a living agreement ends"),
			Map.entry("agreements.completed", "only a living agreement ends"),
			Map.entry("agreements.mergers", "only a living agreement ends"),
			Map.entry("agreements.withdrawals", "only a living agreement ends"),
			Map.entry("meetings.leaving-withdrawn", "only unfinished matters leave"),
			Map.entry("meetings.leaving-merged", "only unfinished matters leave"),
			Map.entry("meetings.leaving-not-taken-forward", "only unfinished matters leave"),
			Map.entry("meetings.leaving-completed", "only unfinished matters leave"),
			Map.entry("meetings.leaving-shrunk", "only unfinished matters leave"),
			Map.entry("meetings.agenda-refilling", "what waits is put onto the next meeting, as often as one asks"),
			Map.entry("access.erasing", "an account that is gone is not deleted again"),
			Map.entry("meetings.erasing", "a name that is gone is not taken away again"),
			Map.entry("operation.erasing", "an address that is gone is not taken away again"),
			Map.entry("access.invitation", "whoever has an account or an invitation that still works is not invited"));

	private ListenerWalls() {}

	@ArchTest
	static final ArchRule a_listener_is_not_public = methods().that().areMetaAnnotatedWith(ApplicationModuleListener.class)
			.should(Advice.with(ArchConditions.notBePublic(), Advice.PACKAGE_PRIVATE)).andShould(standInAClassThatIsNotPublic());

	@ArchTest
	static final ArchRule a_listener_is_named_for_good = methods().that().areMetaAnnotatedWith(ApplicationModuleListener.class)
			.should(haveAPinnedId());

	@ArchTest
	static final ArchRule a_listener_has_its_name_alone = methods().that().areMetaAnnotatedWith(ApplicationModuleListener.class)
			.should(haveItsIdAlone());

	@ArchTest
	static final ArchRule a_listener_has_one_effect = methods().that().areMetaAnnotatedWith(ApplicationModuleListener.class)
			.should(takeInAnEventOnce());

	@ArchTest
	static final ArchRule an_event_is_not_forgotten_by_its_listener = methods().that().areMetaAnnotatedWith(EventListener.class)
			.and().areNotMetaAnnotatedWith(ApplicationModuleListener.class).should(hearNoDomainEvent());

	@ArchTest
	static final ArchRule only_events_are_heard = methods().that().areMetaAnnotatedWith(EventListener.class).should(hearOnlyEvents());

	@ArchTest
	static final ArchRule listeners_are_known_by_their_annotation = classes().that().resideOutsideOfPackage("no.samskaping.workbench..")
			.should(Advice.with(ArchConditions.not(ArchConditions.dependOnClassesThat(JavaClass.Predicates.assignableTo(ApplicationListener.class))),
					"hear it by a method with @ApplicationModuleListener and an id"));

	private static ArchCondition<JavaMethod> standInAClassThatIsNotPublic() {
		return new ArchCondition<>("stand in a class that is not public") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)) {
					events.add(violated(method, method.getFullName() + " listens in a class that others see, and could call: " + Advice.PACKAGE_PRIVATE));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> haveItsIdAlone() {
		return new ArchCondition<>("have an id that no other listener has") {

			private Map<String, List<JavaMethod>> all = Map.of();

			@Override
			public void init(Collection<JavaMethod> listeners) {
				all = listeners.stream().collect(Collectors.groupingBy(ListenerWalls::idOf));
			}

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				var same = all.getOrDefault(idOf(method), List.of());
				if (same.size() > 1) {
					events.add(violated(method, "'%s' is the id of %s, so that who is told again after a crash is left to chance"
							.formatted(idOf(method), same.stream().map(JavaMethod::getFullName).sorted().collect(Collectors.joining(" and of ")))));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> hearOnlyEvents() {
		return new ArchCondition<>("hear domain events, or what a framework tells of itself") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				heard(method).filter(type -> !DomainEvent.class.isAssignableFrom(type) && !Contexts.isFrameworksEvent(type.getName()))
						.forEach(type -> events.add(violated(method, method.getFullName() + " hears " + type.getName() + ", which is no DomainEvent")));
				heard(method).filter(type -> DomainEvent.class.isAssignableFrom(type) && !type.isRecord()).forEach(type -> events.add(violated(method,
						"%s hears every %s, so that no arrow tells whose news it is: hear each event by itself".formatted(method.getFullName(), type.getName()))));
				if (!method.getRawReturnType().isEquivalentTo(void.class)) {
					events.add(violated(method, method.getFullName() + " answers, and what a listener answers is published: " + method.getRawReturnType().getName()));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> haveAPinnedId() {
		return new ArchCondition<>("have an id of the form <context>.<name>") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				var id = idOf(method);
				var module = Contexts.of(method.getOwner());
				if (!id.matches(module + "\\.[a-z]+(-[a-z]+)*")) {
					events.add(violated(method, method.getFullName() + " has the id '" + id + "', not " + module + ".<name>"));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> takeInAnEventOnce() {
		return new ArchCondition<>("take an event in once: by the inbox, or by an insert on conflict, in itself, its desk or what that stores with") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				new Taking(method).askedUnder().filter(name -> !name.equals(idOf(method))).forEach(name -> events.add(violated(method,
						"%s asks the inbox as '%s', but is '%s': whoever has that name does not hear the event any more"
								.formatted(method.getFullName(), name, idOf(method)))));
				if (!ONCE_BY_STATE.containsKey(idOf(method)) && !new Taking(method).isOnce()) {
					events.add(violated(method, method.getFullName() + " has its effect again when '" + idOf(method)
							+ "' hears an event twice: neither Inbox.first nor an insert on conflict; "
							+ "if its state makes the second time harmless, name it in ListenerWalls.ONCE_BY_STATE with the reason"));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> hearNoDomainEvent() {
		return new ArchCondition<>("leave domain events to @ApplicationModuleListener, which hears them after a crash too") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (heard(method).anyMatch(DomainEvent.class::isAssignableFrom)) {
					events.add(violated(method, method.getFullName() + " forgets an event in a crash: only @ApplicationModuleListener keeps it"));
				}
			}
		};
	}

	/** What is given to it, and what only its annotation names. */
	private static Stream<Class<?>> heard(JavaMethod listener) {
		var method = listener.reflect();
		return Stream.concat(Arrays.stream(method.getParameterTypes()),
				Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, EventListener.class)).flatMap(it -> Arrays.stream(it.classes())));
	}

	/** Also of an annotation that wraps the one for listeners. */
	static String idOf(JavaMethod listener) {
		return Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(listener.reflect(), ApplicationModuleListener.class))
				.map(ApplicationModuleListener::id).findFirst().orElse("");
	}
}
