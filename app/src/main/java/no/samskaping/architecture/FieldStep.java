package no.samskaping.architecture;

import java.util.List;
import java.util.Locale;

import no.samskaping.workbench.Text;

/** What a new field touches (et nytt felt), shown on one: where a participant of an initiative gives what it contributes. */
enum FieldStep {

	MIGRATION(List.of("initiatives/src/main/resources/db/migration/initiatives/V2__place_of_contribution.sql"),
			List.of("every_column_says_what_it_is", "a_migration_names_only_its_own_schema")),

	AGGREGATE(List.of(Where.CODE + "participation/Contribution.java", Where.CODE + "participation/Participation.java"),
			List.of("a_child_collection_stays_small")),

	RULE(List.of(Where.CODE + "rules/InitiativeSentence.java", "initiatives/src/main/resources/messages/initiatives/messages_nb.properties"),
			List.of("a_refusal_names_a_rule_of_the_catalogues")),

	PAGE(List.of(Where.CODE + "participation/ParticipationDesk.java", Where.CODE + "participants/ContributionPage.java", Where.CODE + "participants/PlanForm.java",
			"initiatives/src/main/resources/templates/initiatives/participants.html"),
			List.of("a_page_reaches_no_further_than_its_desk", "every_text_is_there_in_three_languages", "a_page_names_only_texts_that_exist")),

	OTHERS(List.of(Where.CODE + "ProjectPlan.java", Where.CODE + "lookup/InitiativeLookup.java"),
			List.of("a_published_package_needs_no_framework", "an_event_holds_only_ids_and_facts", "an_event_names_nobody")),

	SNAPSHOT(List.of("agreements/src/main/java/no/samskaping/agreements/terms/Promise.java", "agreements/src/main/java/no/samskaping/agreements/text/Typesetting.java",
			"agreements/src/main/resources/db/migration/agreements/V2__place_of_promise.sql"), List.of("every_column_says_what_it_is")),

	TESTS(List.of(Where.TESTS + "participation/ParticipationTest.java", Where.TESTS + "ThePagesTest.java", Where.TESTS + "EventsAsJsonTest.java"), List.of());

	private final List<String> files;
	private final List<String> guards;

	FieldStep(List<String> files, List<String> guards) {
		this.files = files;
		this.guards = guards;
	}

	private static final class Where {

		static final String CODE = "initiatives/src/main/java/no/samskaping/initiatives/";
		static final String TESTS = "initiatives/src/test/java/no/samskaping/initiatives/";
	}

	/** The files in which something is written, from the root of the repository. */
	public List<String> files() {
		return files;
	}

	/** The guards that stop the build if it is done wrong. */
	public List<Wall> guards() {
		return Wall.all().stream().filter(wall -> guards.contains(wall.name())).toList();
	}

	/** Those by name, so that none is missing. */
	List<String> guardNames() {
		return guards;
	}

	/** What is to be done. */
	public Text title() {
		return said("title");
	}

	/** How. */
	public Text told() {
		return said("told");
	}

	/** What no guard sees, or what else does. */
	public Text open() {
		return said("open");
	}

	private Text said(String what) {
		return Text.of("architecture.field." + name().toLowerCase(Locale.ROOT) + "." + what);
	}
}
