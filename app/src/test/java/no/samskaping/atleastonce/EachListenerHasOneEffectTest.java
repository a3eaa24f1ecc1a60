package no.samskaping.atleastonce;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.samskaping.SamskapingApplication;
import no.samskaping.atleastonce.Registry.Publication;
import no.samskaping.atleastonce.StoppedProcess.Deliveries;
import no.samskaping.workbench.demonstration.Scene;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * The demonstration's year, lived through by a process that stops after each commit before anything is delivered, and again after each
 * listener's effect before the mark that it has heard. Whatever a listener is told a second time changes no table and publishes nothing,
 * neither at once nor when the year is over.
 */
@SpringBootTest(classes = { SamskapingApplication.class, StoppedProcess.class, ExtensionMatters.class, SomebodyIsErased.class }, properties = {
		"samskaping.demonstration=true", "spring.autoconfigure.exclude=no.samskaping.workbench.demonstration.DemonstrationConfiguration,"
				+ "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration" })
class EachListenerHasOneEffectTest {

	@Autowired
	List<Scene> scenes;

	@Autowired
	ApplicationContext platform;

	@Autowired
	JdbcTemplate database;

	@Autowired
	IncompleteEventPublications incomplete;

	@Autowired
	Deliveries deliveries;

	private final Set<String> effective = new TreeSet<>();
	private final Set<String> second = new TreeSet<>();
	private final Set<String> late = new TreeSet<>();
	private final List<Publication> heard = new ArrayList<>();
	private Registry registry;
	private Fingerprint.Question question;
	private Fingerprint stands;

	@BeforeEach
	void theProcessStops() {
		registry = new Registry(database, incomplete, deliveries);
		question = new Fingerprint.Question(database);
		deliveries.stopAfter(0);
	}

	@Test
	void however_often_it_is_stopped_before_delivery_or_between_the_effect_and_the_mark() {
		new Stage().play(scenes, this::deliverAll);
		stands = question.ask();
		heard.reversed().forEach(publication -> deliverAgain(publication, late));

		assertSoftly(all -> {
			all.assertThat(second).as("second effects").isEmpty();
			all.assertThat(late).as("effects of what was told again at last, the latest first").isEmpty();
			all.assertThat(effective).as("listeners that had an effect").containsExactlyInAnyOrderElementsOf(listeners());
		});
	}

	private void deliverAll() {
		var waiting = registry.outstanding();
		if (!waiting.isEmpty()) {
			stands = question.ask();
		}
		while (!waiting.isEmpty()) {
			deliverTwice(waiting.getFirst());
			waiting = registry.outstanding();
		}
	}

	private void deliverTwice(Publication publication) {
		registry.deliver(publication);
		assertThat(registry.outstanding()).as("not heard, because the listener failed").extracting(Publication::id).doesNotContain(publication.id());
		if (!differences().isEmpty()) {
			effective.add(publication.listener());
		}
		deliverAgain(publication, second);
		heard.add(publication);
	}

	private void deliverAgain(Publication publication, Set<String> effects) {
		var outstanding = registry.outstanding();
		registry.putBack(publication);
		registry.deliver(publication);
		var differences = differences();
		if (!differences.isEmpty() || !registry.outstanding().equals(outstanding)) {
			effects.add("%s of %s, in %s".formatted(publication.listener(), publication.event(), differences));
		}
	}

	/** The tables in which something else stands than when this was asked last. */
	private Set<String> differences() {
		var before = stands;
		stands = question.ask();
		return stands.differences(before);
	}

	/** The pinned ids of all that there are. */
	private Set<String> listeners() {
		MetadataLookup<ApplicationModuleListener> annotation = method -> AnnotatedElementUtils.findMergedAnnotation(method, ApplicationModuleListener.class);
		return Stream.of(platform.getBeanDefinitionNames()).map(platform::getType)
				.flatMap(type -> type == null ? Stream.empty() : MethodIntrospector.selectMethods(type, annotation).values().stream())
				.map(ApplicationModuleListener::id).collect(Collectors.toCollection(TreeSet::new));
	}
}
