package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

/** What to do instead, behind what a condition of ArchUnit's finds wrong. */
final class Advice {

	static final String PACKAGE_PRIVATE = "make it package-private, only Spring calls it";

	private Advice() {}

	/** The condition, with the advice in each of its refusals. */
	static <T> ArchCondition<T> with(ArchCondition<? super T> condition, String advice) {
		return new ArchCondition<>(condition.getDescription()) {

			@Override
			public void check(T item, ConditionEvents events) {
				var found = ConditionEvents.Factory.create();
				condition.check(item, found);
				found.getViolating().stream().flatMap(event -> event.getDescriptionLines().stream())
						.forEach(line -> events.add(violated(item, line + ": " + advice)));
			}
		};
	}
}
