package no.samskaping.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.servlet.Servlet;

import org.jmolecules.ddd.types.AggregateRoot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsertOperations;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.function.HandlerFunction;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.conditions.ArchConditions;

import no.samskaping.partnership.Admits;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.ForEveryone;

/** What a page may do: ask, tell its desk, and show. */
final class ScreenWalls {

	/** Pages that reach past a desk all the same, and why that is left to them. */
	static final Map<String, String> WITHOUT_DESK = Map.of(
			"no.samskaping.agreements.ending.AdjustmentPage", "makes a new contact person known, by partnership's published operation, before its desk proposes: "
					+ "the desk's own transaction may change one context only",
			"no.samskaping.operation.RunningPage", "asks the database for its own version and for what waits; there is no aggregate behind it");

	private static final Set<Class<?>> STORES = Set.of(Repository.class, JdbcClient.class, JdbcOperations.class,
			NamedParameterJdbcOperations.class, JdbcAggregateOperations.class, SimpleJdbcInsertOperations.class, DataSource.class,
			TransactionManager.class, TransactionOperations.class, ApplicationEventPublisher.class);

	/** What answers a request, besides controllers. */
	private static final Set<Class<?>> ANSWERING = Set.of(HttpRequestHandler.class, org.springframework.web.servlet.mvc.Controller.class,
			HandlerFunction.class, Servlet.class);

	private static final DescribedPredicate<JavaClass> PAGES = DescribedPredicate.describe("are pages",
			type -> type.isMetaAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(ControllerAdvice.class) || ANSWERING.stream().anyMatch(type::isAssignableTo));

	private static final Pattern SAVING = Pattern.compile("(save|insert|update|delete|remove|store|persist)([A-Z].*)?");

	/** A question that answers by a refusal. */
	private static final Pattern REQUIRING = Pattern.compile("require[A-Z].*");

	private ScreenWalls() {}

	@ArchTest
	static final ArchRule controllers_stay_inside_their_package = classes().that(PAGES)
			.should(Advice.with(ArchConditions.notBePublic(), Advice.PACKAGE_PRIVATE));

	@ArchTest
	static final ArchRule a_page_reaches_no_further_than_its_desk = classes().that(PAGES)
			.should(leaveStoringToTheDesk(WITHOUT_DESK.keySet()));

	/** At run time the door refuses it to everybody; here it does not even pass. P2, P7. */
	@ArchTest
	static final ArchRule somebody_has_decided_whom_a_page_admits = methods().that(DescribedPredicate.describe("answer a request",
			method -> method.isMetaAnnotatedWith(RequestMapping.class))).should(sayWhomTheyAdmit());

	private static ArchCondition<JavaMethod> sayWhomTheyAdmit() {
		return new ArchCondition<>("say whom they admit") {

			@Override
			public void check(JavaMethod page, ConditionEvents events) {
				var owner = page.getOwner();
				if (!page.isAnnotatedWith(Admits.class) && !owner.isAnnotatedWith(Admits.class) && !owner.isAnnotatedWith(ForEveryone.class)) {
					events.add(violated(page, page.getFullName() + " does not say whom it admits"));
				}
			}
		};
	}

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
				.filter(ScreenWalls::isStore).map(target -> "uses " + target.getName());
		return Stream.of(transactions, stores,
				calls(page, ScreenWalls::isRecording, "writes history by "),
				calls(page, ScreenWalls::isPosting, "sends a mail outside of its desk's transaction by "),
				calls(page, ScreenWalls::isCommand, "tells the aggregate itself by "),
				calls(page, call -> isSaving(page, call), "saves the aggregate itself by "),
				calls(page, call -> isChangeOfAnother(page, call), "changes another context by ")).flatMap(all -> all);
	}

	private static Stream<String> calls(JavaClass page, Predicate<JavaCodeUnitAccess<?>> which, String how) {
		return page.getCodeUnitAccessesFromSelf().stream().filter(which).map(call -> how + call.getTarget().getFullName());
	}

	private static boolean isRecording(JavaCodeUnitAccess<?> call) {
		return call.getTargetOwner().isAssignableTo(History.class) && call.getName().equals("record");
	}

	private static boolean isPosting(JavaCodeUnitAccess<?> call) {
		return call.getTargetOwner().isAssignableTo(Outbox.class) && call.getName().equals("send");
	}

	/** What an aggregate does, as against what it says: it answers nothing, or makes a new one. */
	private static boolean isCommand(JavaCodeUnitAccess<?> call) {
		return isAggregate(call.getTargetOwner()) && call.getTarget().getRawReturnType().getName().equals("void")
				&& !REQUIRING.matcher(call.getName()).matches();
	}

	/** Past the desk, by something that stands before the rows, or above the page: it is named so, or holds them and takes the aggregate without an answer but itself. */
	private static boolean isSaving(JavaClass page, JavaCodeUnitAccess<?> call) {
		var target = call.getTarget();
		var owner = target.resolveMember().map(JavaMember::getOwner).orElse(call.getTargetOwner());
		return !owner.equals(page) && !call.getName().equals("<init>") && target.getRawParameterTypes().stream().anyMatch(ScreenWalls::isAggregate)
				&& (SAVING.matcher(call.getName()).matches() || owner.getFields().stream().map(JavaField::getRawType).anyMatch(ScreenWalls::isStore)
						&& (target.getRawReturnType().getName().equals("void") || isAggregate(target.getRawReturnType())));
	}

	private static boolean isAggregate(JavaClass type) {
		return type.isAssignableTo(AggregateRoot.class);
	}

	private static boolean isStore(JavaClass type) {
		return STORES.stream().anyMatch(type::isAssignableTo);
	}

	private static boolean isChangeOfAnother(JavaClass page, JavaCodeUnitAccess<?> call) {
		var owner = call.getTargetOwner();
		return owner.isInterface() && Contexts.isPublished(owner) && !Contexts.of(owner).equals(Contexts.of(page))
				&& call.getTarget().getRawReturnType().getName().equals("void");
	}
}
