package no.samskaping.delivery;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.samskaping.SamskapingApplication;
import no.samskaping.delivery.Registry.Publication;
import no.samskaping.delivery.StoppedProcess.Deliveries;
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
 * listener's effect before the mark that it has heard. Whatever a listener is told a second time changes no table and publishes nothing.
 */
@SpringBootTest(classes = { SamskapingApplication.class, StoppedProcess.class, ExtensionMatters.class }, properties = {
		"samskaping.demonstration=true", "spring.autoconfigure.exclude=no.samskaping.workbench.demonstration.DemonstrationConfiguration" })
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
	private Registry registry;
	private Fingerprint.Question question;

	@BeforeEach
	void theProcessStops() {
		registry = new Registry(database, incomplete, deliveries);
		question = Fingerprint.Question.to(database);
		deliveries.stopAfter(0);
	}

	@Test
	void however_often_it_is_stopped_before_delivery_or_between_the_effect_and_the_mark() {
		new Stage().play(scenes, this::deliverAll);

		assertSoftly(all -> {
			all.assertThat(second).as("second effects").isEmpty();
			all.assertThat(effective).as("listeners that had an effect").containsExactlyInAnyOrderElementsOf(listeners());
		});
	}

	private void deliverAll() {
		for (var waiting = registry.outstanding(); !waiting.isEmpty(); waiting = registry.outstanding()) {
			deliverTwice(waiting.getFirst());
		}
	}

	private void deliverTwice(Publication publication) {
		var before = question.ask();
		registry.deliver(publication);
		var effect = question.ask();
		var outstanding = registry.outstanding();
		assertThat(outstanding).as("not heard, because the listener failed").extracting(Publication::id).doesNotContain(publication.id());
		if (!effect.equals(before)) {
			effective.add(publication.listener());
		}
		registry.putBack(publication);
		registry.deliver(publication);
		var differences = question.ask().differences(effect);
		if (!differences.isEmpty() || !registry.outstanding().equals(outstanding)) {
			second.add("%s of %s, in %s".formatted(publication.listener(), publication.event(), differences));
		}
	}

	/** The pinned ids of all that there are. */
	private Set<String> listeners() {
		MetadataLookup<ApplicationModuleListener> annotation = method -> AnnotatedElementUtils.findMergedAnnotation(method, ApplicationModuleListener.class);
		return Stream.of(platform.getBeanDefinitionNames()).map(platform::getType)
				.flatMap(type -> type == null ? Stream.empty() : MethodIntrospector.selectMethods(type, annotation).values().stream())
				.map(ApplicationModuleListener::id).collect(Collectors.toCollection(TreeSet::new));
	}
}
