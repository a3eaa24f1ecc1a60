package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.Map;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

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
			Map.entry("access.invitation", "whoever has an account or an invitation that still works is not invited"));

	private ListenerWalls() {}

	@ArchTest
	static final ArchRule a_listener_is_not_public = methods().that().areAnnotatedWith(ApplicationModuleListener.class)
			.should().notBePublic();

	@ArchTest
	static final ArchRule a_listener_is_named_for_good = methods().that().areAnnotatedWith(ApplicationModuleListener.class)
			.should(haveAPinnedId());

	@ArchTest
	static final ArchRule a_listener_has_one_effect = methods().that().areAnnotatedWith(ApplicationModuleListener.class)
			.should(takeInAnEventOnce());

	@ArchTest
	static final ArchRule an_event_is_not_forgotten_by_its_listener = methods().that().areMetaAnnotatedWith(EventListener.class)
			.and().areNotAnnotatedWith(ApplicationModuleListener.class).should(hearNoDomainEvent());

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
				if (!ONCE_BY_STATE.containsKey(idOf(method)) && !new Taking(method).isOnce()) {
					events.add(violated(method, method.getFullName() + " has its effect again when '" + idOf(method)
							+ "' hears an event twice: neither Inbox.first nor an insert on conflict"));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> hearNoDomainEvent() {
		return new ArchCondition<>("leave domain events to @ApplicationModuleListener, which hears them after a crash too") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(DomainEvent.class))) {
					events.add(violated(method, method.getFullName() + " forgets an event in a crash: only @ApplicationModuleListener keeps it"));
				}
			}
		};
	}

	static String idOf(JavaMethod listener) {
		return listener.getAnnotationOfType(ApplicationModuleListener.class).id();
	}
}
