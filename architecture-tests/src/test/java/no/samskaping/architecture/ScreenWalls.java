package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jmolecules.ddd.types.AggregateRoot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

import no.samskaping.workbench.record.History;

/** What a page may do: ask, tell its desk, and show. */
final class ScreenWalls {

	/** Pages that reach past a desk all the same, and why that is left to them. */
	static final Map<String, String> WITHOUT_DESK = Map.of(
			"no.samskaping.partnership.anchoring.AnchoringPages", "reads one page of the list from the repository beside it; changes nothing by it",
			"no.samskaping.agreements.ending.AdjustmentPage", "makes a new contact person known, by partnership's published operation, before its desk proposes",
			"no.samskaping.operation.RunningPage", "asks the database for its own version and for what waits; there is no aggregate behind it");

	private static final Set<Class<?>> STORES = Set.of(Repository.class, JdbcClient.class, JdbcOperations.class,
			NamedParameterJdbcOperations.class, JdbcAggregateOperations.class, ApplicationEventPublisher.class);

	private ScreenWalls() {}

	@ArchTest
	static final ArchRule controllers_stay_inside_their_package = classes().that().areMetaAnnotatedWith(Controller.class)
			.should().notBePublic();

	@ArchTest
	static final ArchRule a_page_reaches_no_further_than_its_desk = classes().that().areMetaAnnotatedWith(Controller.class)
			.should(leaveStoringToTheDesk(WITHOUT_DESK.keySet()));

	/** Without the allowances, to see whether each is still needed. */
	static ArchCondition<JavaClass> leaveStoringToTheDesk(Set<String> allowed) {
		return new ArchCondition<>("leave loading, telling and saving to its desk") {

			@Override
			public void check(JavaClass page, ConditionEvents events) {
				if (!allowed.contains(page.getName())) {
					reaching(page).distinct().forEach(how -> events.add(violated(page, page.getName() + " reaches past its desk: it " + how)));
				}
			}
		};
	}

	private static Stream<String> reaching(JavaClass page) {
		var transactions = Stream.<CanBeAnnotated>concat(Stream.of(page), page.getMethods().stream())
				.filter(place -> place.isMetaAnnotatedWith(Transactional.class)).map(place -> "opens a transaction");
		var stores = page.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
				.filter(target -> STORES.stream().anyMatch(target::isAssignableTo)).map(target -> "uses " + target.getName());
		return Stream.of(transactions, stores,
				calls(page, ScreenWalls::isRecording, "writes history by "),
				calls(page, ScreenWalls::isCommand, "tells the aggregate itself by "),
				calls(page, call -> isChangeOfAnother(page, call), "changes another context by ")).flatMap(all -> all);
	}

	private static Stream<String> calls(JavaClass page, Predicate<JavaCall<?>> which, String how) {
		return page.getCodeUnitCallsFromSelf().stream().filter(which).map(call -> how + call.getTarget().getFullName());
	}

	private static boolean isRecording(JavaCall<?> call) {
		return call.getTargetOwner().isAssignableTo(History.class) && call.getName().equals("record");
	}

	/** What an aggregate does, as against what it says: it answers nothing, or makes a new one. */
	private static boolean isCommand(JavaCall<?> call) {
		return call.getTargetOwner().isAssignableTo(AggregateRoot.class) && call.getTarget().getRawReturnType().getName().equals("void");
	}

	private static boolean isChangeOfAnother(JavaClass page, JavaCall<?> call) {
		var owner = call.getTargetOwner();
		return owner.isInterface() && Contexts.isPublished(owner) && !Contexts.of(owner).equals(Contexts.of(page))
				&& call.getTarget().getRawReturnType().getName().equals("void");
	}
}
