package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.modulith.events.ApplicationModuleListener;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

/** What Modulith does not see. */
@AnalyzeClasses(packages = "no.samskaping", importOptions = { ImportOption.DoNotIncludeTests.class, WithoutTestbed.class })
class WallsTest {

	/** Where the rules stand that a planted breach must wake. */
	static final List<Class<?>> WALLS = List.of(SurfaceWalls.class, HabitWalls.class, ScreenWalls.class, EventWalls.class, ListenerWalls.class,
			DataWalls.class, RuleWalls.class);

	@ArchTest
	static final ArchTests surface = ArchTests.in(SurfaceWalls.class);

	@ArchTest
	static final ArchTests habits = ArchTests.in(HabitWalls.class);

	@ArchTest
	static final ArchTests screen = ArchTests.in(ScreenWalls.class);

	@ArchTest
	static final ArchTests events = ArchTests.in(EventWalls.class);

	@ArchTest
	static final ArchTests listeners = ArchTests.in(ListenerWalls.class);

	@ArchTest
	static final ArchTests data = ArchTests.in(DataWalls.class);

	@ArchTest
	static final ArchTests rules = ArchTests.in(RuleWalls.class);

	@ArchTest
	static void every_collection_with_a_bound_is_still_there(JavaClasses product) {
		assertThat(product.stream().filter(DataWalls::isKept).flatMap(type -> type.getFields().stream())
				.filter(DataWalls::isCollection).map(JavaField::getFullName)).containsAll(DataWalls.BOUNDED.keySet());
	}

	@ArchTest
	static void every_listener_with_a_reason_still_needs_it(JavaClasses product) {
		var needing = product.stream().flatMap(type -> type.getMethods().stream())
				.filter(method -> method.isMetaAnnotatedWith(ApplicationModuleListener.class))
				.filter(method -> !new Taking(method).isOnce()).map(ListenerWalls::idOf).collect(Collectors.toSet());
		assertThat(needing).isEqualTo(ListenerWalls.ONCE_BY_STATE.keySet());
	}

	@ArchTest
	static void every_known_text_is_still_there(JavaClasses product) {
		assertThat(product.stream().flatMap(type -> type.getFields().stream()).map(JavaField::getFullName)).containsAll(EventWalls.KNOWN_TEXTS);
	}

	@ArchTest
	static void every_page_without_desk_is_still_one(JavaClasses product) {
		assertThat(product.stream().filter(type -> breaks(type, ScreenWalls.leaveStoringToTheDesk(Set.of()))).map(JavaClass::getName))
				.containsAll(ScreenWalls.WITHOUT_DESK.keySet());
	}

	@ArchTest
	static void every_word_allowed_to_workbench_is_still_said(JavaClasses product) {
		assertThat(SurfaceWalls.ALLOWED_WORDS.keySet()).allSatisfy(allowed -> {
			var others = new HashSet<>(SurfaceWalls.ALLOWED_WORDS.keySet());
			others.remove(allowed);
			assertThat(product.stream().filter(type -> type.getName().replaceFirst("\\$.*", "").equals(allowed.replaceFirst(" .*", ""))))
					.anyMatch(type -> breaks(type, SurfaceWalls.sayNoDomainWord(others)));
		});
	}

	private static boolean breaks(JavaClass type, ArchCondition<JavaClass> condition) {
		var events = ConditionEvents.Factory.create();
		condition.check(type, events);
		return events.containViolation();
	}
}
