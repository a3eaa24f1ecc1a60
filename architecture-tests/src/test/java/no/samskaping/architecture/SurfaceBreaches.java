package no.samskaping.architecture;

import java.util.List;

/** Breaches of what a context shows, and of who may know whom. */
final class SurfaceBreaches {

	private static final Guard MODULES = new Guard.OfModules(ModuleWall.NO_MODULE_REACHES_INTO_ANOTHER);
	private static final Guard SURFACE = new Guard.OfCode(SurfaceWalls.a_published_package_needs_no_framework);
	private static final Guard PLACES = new Guard.OfPlaces(PlaceWall.A_MODULE_HOLDS_NO_PACKAGE_BUT_ITS_OWN);
	private static final Guard WORDS = new Guard.OfCode(SurfaceWalls.workbench_knows_no_domain_word);
	private static final Guard TEXTS = new Guard.OfTexts(TextWall.WORKBENCH_TELLS_NO_DOMAIN_WORD);
	private static final Guard TABLES = new Guard.OfMigrations(MigrationWall.THE_PLATFORM_KEEPS_NOTHING_OF_THE_DOMAIN);

	static final List<Breach> ALL = List.of(
			Breach.of("use of another context's internals", MODULES, """
					package no.samskaping.agreements.inside;
					class ReachesInside {
						no.samskaping.initiatives.initiative.Initiative initiative;
					}
					""", """
					package no.samskaping.agreements.inside;
					class AsksByTheDoor {
						no.samskaping.initiatives.Initiatives initiatives;
					}
					""", "Module 'agreements' depends on non-exposed type no.samskaping.initiatives.initiative.Initiative", "ReachesInside"),
			Breach.of("use of an unpublished type", new Guard.OfLanguage(), """
					package no.samskaping.agreements.inside;
					class ReadsTheirRows {
						no.samskaping.initiatives.initiative.KnownInitiatives rows;
					}
					""", """
					package no.samskaping.agreements.inside;
					class ReadsWhatIsPublished {
						no.samskaping.initiatives.InitiativeCard card;
					}
					""", "KnownInitiatives is not public", "cannot be accessed from outside package"),
			Breach.of("an arrow that the context does not declare", MODULES, """
					package no.samskaping.initiatives.eager;
					class KnowsAgreements {
						no.samskaping.agreements.AgreementId agreement;
					}
					""", """
					package no.samskaping.meetings.eager;
					class MayKnowAgreements {
						no.samskaping.agreements.AgreementId agreement;
					}
					""", "Module 'initiatives' depends on module 'agreements'", "KnowsAgreements", "Allowed targets: workbench"),
			Breach.of("an arrow against the order", new Guard.OfModules(ModuleWall.A_CONTEXT_DEPENDS_ONLY_ON_THOSE_TO_ITS_LEFT), """
					package no.samskaping.agreements.backwards;
					class KnowsMeetings {
						no.samskaping.meetings.MeetingId meeting;
					}
					""", """
					package no.samskaping.agreements.backwards;
					class KnowsInitiatives {
						no.samskaping.initiatives.InitiativeId initiative;
					}
					""", "agreements depends on meetings, against the order", "KnowsMeetings"),
			Breach.of("contexts that depend on each other in a circle", new Guard.OfModules(ModuleWall.NO_MODULES_DEPEND_ON_EACH_OTHER_IN_A_CIRCLE), """
					package no.samskaping.partnership.circle;
					class LooksBack {
						no.samskaping.initiatives.InitiativeId initiative;
					}
					""", "", "Cycle detected", "Slice partnership", "LooksBack"),
			Breach.of("a published type that does not say what it is", new Guard.OfCode(SurfaceWalls.a_published_type_says_what_it_is), """
					package no.samskaping.initiatives;
					public record Untold(java.util.UUID value) {}
					""", """
					package no.samskaping.initiatives.inside;
					public record UntoldInside(java.util.UUID value) {}
					""", "no.samskaping.initiatives.Untold is published, but does not say what it is"),
			Breach.of("a published operation that does not say what it does", new Guard.OfCode(SurfaceWalls.a_published_operation_says_what_it_does), """
					package no.samskaping.initiatives;
					public interface Unsaid {
						int howMany(java.util.Set<InitiativeId> ids);
					}
					""", """
					package no.samskaping.initiatives.inside;
					public interface UnsaidInside {
						int howMany(java.util.Set<no.samskaping.initiatives.InitiativeId> ids);
					}
					""", "Unsaid.howMany(java.util.Set) is published, but does not say what it does"),
			Breach.of("a service for everybody that does not say what it is", new Guard.OfCode(SurfaceWalls.what_workbench_offers_says_what_it_is), """
					package no.samskaping.workbench.offering;
					public interface Offered {}
					""", """
					package no.samskaping.workbench.offering;
					interface Kept {}
					""", "no.samskaping.workbench.offering.Offered is published, but does not say what it is"),
			Breach.of("workbench as somebody's client", new Guard.OfModules(ModuleWall.WORKBENCH_DEPENDS_ON_NOBODY), """
					package no.samskaping.workbench.knowing;
					class KnowsSomebody {
						no.samskaping.partnership.PersonId person;
					}
					""", """
					package no.samskaping.workbench.knowing;
					class KnowsSubjects {
						no.samskaping.workbench.Subject subject;
					}
					""", "workbench depends on partnership", "KnowsSomebody"),
			Breach.of("workbench that knows a context", new Guard.OfCode(SurfaceWalls.workbench_depends_on_no_context), """
					package no.samskaping.workbench.knowing;
					class KnowsAContext {
						no.samskaping.meetings.MeetingId id;
					}
					""", """
					package no.samskaping.workbench.knowing;
					class KnowsAnyone {
						no.samskaping.workbench.Subject subject;
					}
					""", "KnowsAContext", "no.samskaping.meetings.MeetingId"),
			Breach.of("a context that depends on the application", new Guard.OfCode(SurfaceWalls.no_context_depends_on_the_application), """
					package no.samskaping.meetings.upwards;
					class SignsPeopleOut {
						no.samskaping.access.signin.Sessions sessions;
					}
					""", """
					package no.samskaping.meetings.upwards;
					class UsesWorkbench {
						no.samskaping.workbench.Text text;
					}
					""", "SignsPeopleOut", "no.samskaping.access.signin.Sessions"),
			Breach.of("packages of a context in a circle", new Guard.OfCode(SurfaceWalls.the_packages_of_a_context_form_no_circle), """
					package no.samskaping.initiatives.hen;
					public class Hen {
						no.samskaping.initiatives.egg.Egg laid;
					}
					package no.samskaping.initiatives.egg;
					public class Egg {
						no.samskaping.initiatives.hen.Hen layer;
					}
					""", """
					package no.samskaping.initiatives.spring;
					public class Spring {}
					package no.samskaping.initiatives.river;
					class River {
						no.samskaping.initiatives.spring.Spring source;
					}
					""", "Cycle detected", "Slice initiatives - egg", "Slice initiatives - hen"),
			Breach.of("published types that need what is inside", new Guard.OfCode(SurfaceWalls.the_packages_of_a_context_form_no_circle), """
					package no.samskaping.initiatives;
					public interface ShowsTheInside {
						no.samskaping.initiatives.exposed.Inside inside();
					}
					package no.samskaping.initiatives.exposed;
					public class Inside implements no.samskaping.initiatives.ShowsTheInside {
						public Inside inside() {
							return this;
						}
					}
					""", """
					package no.samskaping.initiatives;
					public interface ShowsNothing {
						int size();
					}
					package no.samskaping.initiatives.hidden;
					class Hidden implements no.samskaping.initiatives.ShowsNothing {
						public int size() {
							return 1;
						}
					}
					""", "Cycle detected", "Slice initiatives - what is published"),
			Breach.of("a framework type in a published package", SURFACE, """
					package no.samskaping.initiatives;
					public interface PagedInitiatives {
						org.springframework.data.domain.Page<InitiativeId> all();
					}
					""", """
					package no.samskaping.initiatives;
					public interface ListedInitiatives {
						java.util.List<InitiativeId> all();
					}
					""", "PagedInitiatives", "org.springframework.data.domain.Page"),
			Breach.of("the driver's type in a published package", SURFACE, """
					package no.samskaping.initiatives;
					public record StampedInitiative(InitiativeId initiative, java.sql.Timestamp at) {}
					""", """
					package no.samskaping.initiatives;
					public record DatedInitiative(InitiativeId initiative, java.time.Instant at, byte[] seal) {}
					""", "StampedInitiative", "java.sql.Timestamp"),
			Breach.of("a tree of JSON in a published package", SURFACE, """
					package no.samskaping.meetings;
					public interface MeetingTree {
						tools.jackson.databind.JsonNode of(MeetingId meeting);
					}
					""", """
					package no.samskaping.meetings;
					public interface MeetingMap {
						java.util.Map<MeetingId, no.samskaping.partnership.PersonId> of(java.util.Set<MeetingId> meetings);
					}
					""", "MeetingTree", "tools.jackson.databind.JsonNode"),
			Breach.of("a logger in a published package", SURFACE, """
					package no.samskaping.agreements;
					public interface LoggedAgreements {
						org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(LoggedAgreements.class);
					}
					""", """
					package no.samskaping.agreements.logged;
					class LoggingInside {
						static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(LoggingInside.class);
					}
					""", "LoggedAgreements", "org.slf4j.Logger"),
			Breach.of("a published type that shows workbench's inside", SURFACE, """
					package no.samskaping.agreements;
					public interface DrawnAgreements {
						no.samskaping.workbench.parts.Fact of(AgreementId agreement);
					}
					""", """
					package no.samskaping.agreements;
					public interface NamedAgreements {
						no.samskaping.workbench.Text of(AgreementId agreement);
					}
					""", "DrawnAgreements", "no.samskaping.workbench.parts.Fact"),
			Breach.of("a package of another context in a module's classes", PLACES, """
					// in meetings
					package no.samskaping.partnership.split;
					class Split {}
					""", """
					// in meetings
					package no.samskaping.meetings.whole;
					class Whole {}
					""", "no.samskaping.partnership.split.Split lies among the classes of meetings, but not in a package of it"),
			Breach.of("a package of nobody's in a module's classes", PLACES, """
					// in initiatives
					package org.example.stray;
					class Stray {}
					""", "", "org.example.stray.Stray lies among the classes of initiatives, but not in a package of it"),
			Breach.of("a context's package in the application's classes", PLACES, """
					// in app
					package no.samskaping.meetings.matter;
					class SeesTheRows {}
					""", """
					// in app
					package no.samskaping.overview;
					class SeesTheDoor {}
					""", "no.samskaping.meetings.matter.SeesTheRows lies among the classes of app"),
			Breach.of("a published class with a life of its own",
					new Guard.OfCode(SurfaceWalls.published_types_are_ids_events_interfaces_records_or_words), """
					package no.samskaping.agreements;
					public class AgreementMover {
						public void move() {}
					}
					""", """
					package no.samskaping.agreements;
					public record AgreementMoved(AgreementId agreement) {}
					""", "AgreementMover is published, but neither interface nor record nor enum"),
			Breach.of("a domain word in workbench", WORDS, """
					package no.samskaping.workbench.knowing;
					class AgreementPanel {}
					""", """
					package no.samskaping.workbench.knowing;
					class SelectorPanel {}
					""", "AgreementPanel says 'agreement', a word of the domain"),
			Breach.of("a domain word inside a name of workbench", WORDS, """
					package no.samskaping.workbench.knowing;
					class Drawer {
						void goalOfSomebody() {}
						int samarbeidsavtaler;
					}
					""", """
					package no.samskaping.workbench.knowing;
					class DrawerFactory {
						java.time.format.DateTimeFormatter formatter;
					}
					""", "samarbeidsavtaler says 'avtale', a word of the domain"),
			Breach.of("a domain word in a constant of workbench", WORDS, """
					package no.samskaping.workbench.knowing;
					class Asker {
						String kind() {
							return "next-meeting";
						}
					}
					""", """
					package no.samskaping.workbench.knowing;
					class AskerOfAll {
						String kind() {
							return "next-task";
						}
					}
					""", "Asker says 'meeting', a word of the domain: next-meeting"),
			Breach.of("a domain word in a text of workbench", TEXTS, """
					== messages/ui/messages_nb.properties
					ui.saved=Samarbeidsavtalen er lagret
					""", """
					== messages/ui/messages_nb.properties
					ui.saved=Det er lagret
					== messages/agreements/messages_nb.properties
					agreements.saved=Samarbeidsavtalen er lagret
					""", "ui.saved in ui/nb says 'avtale', a word of the domain"),
			Breach.of("a domain word in a key of workbench's texts", TEXTS, """
					== messages/ui/messages_en.properties
					ui.party.none=Nobody
					""", "", "ui.party.none in ui/en says 'party', a word of the domain"),
			Breach.of("a domain word in a template of workbench", TEXTS, """
					== templates/ui/tags.html
					<span th:fragment="tag(goal)" th:text="${goal}"></span>
					""", """
					== templates/ui/layout.html
					<b th:text="${screen.municipality}"></b>
					== templates/partnership/tags.html
					<span th:fragment="tag(goal)" th:text="${goal}"></span>
					""", "tags.html in ui says 'goal', a word of the domain"),
			Breach.of("a domain word in a table of the platform", TABLES, """
					-- platform
					create table platform.reached (goal uuid not null);
					""", """
					-- platform
					create index history_by_party on platform.history (party, at, id) where party is not null;
					create table platform.kept (subject uuid not null);
					comment on table platform.kept is 'What was kept.';
					""", "a migration of platform says 'goal', a word of the domain, which belongs to a context: -- platform create table platform.reached"),
			Breach.of("a domain word in a column's comment of the platform", TABLES, """
					-- platform
					create table platform.waiting (subject uuid not null);
					comment on column platform.waiting.subject is 'The agreement that waits.';
					""", """
					-- agreements
					comment on column agreements.waiting.subject is 'The agreement that waits.';
					""", "a migration of platform says 'agreement', a word of the domain, which belongs to a context: comment on column platform.waiting.subject"),
			Breach.of("a domain word in a member of workbench", WORDS, """
					package no.samskaping.workbench.knowing;
					class Panel {
						int openMandates;
					}
					""", """
					package no.samskaping.workbench.knowing;
					class CountingPanel {
						int vector;
					}
					""", "openMandates says 'mandate', a word of the domain"),
			Breach.of("a constant of another context's inside, which the compiler copies",
					new Guard.OfSources(SourceWall.A_SOURCE_NAMES_NOTHING_INSIDE_ANOTHER_CONTEXT), """
					package no.samskaping.meetings.copied;
					class CopiesAConstant {
						no.samskaping.workbench.Subject of(java.util.UUID goal) {
							return new no.samskaping.workbench.Subject(no.samskaping.partnership.goal.GoalDesk.KIND, goal);
						}
					}
					""", """
					package no.samskaping.meetings.copied;
					import no.samskaping.meetings.matter.Matter;
					/** As no.samskaping.partnership.goal.GoalDesk does. */
					class AsksForTheSubject {
						Object of(no.samskaping.partnership.PersonId person, Matter matter) {
							return person;
						}
					}
					""", "meetings names no.samskaping.partnership.goal.GoalDesk.KIND", "published in the base package of its context"),
			Breach.of("use of what another context opened for a neighbour", new Guard.OfCode(SurfaceWalls.nobody_knows_the_inside_of_another_context), """
					package no.samskaping.initiatives.opened;
					@org.springframework.modulith.NamedInterface("opened")
					public record Opened(java.util.UUID value) {}
					package no.samskaping.meetings.opened;
					class UsesWhatIsOpened {
						no.samskaping.initiatives.opened.Opened row;
					}
					""", """
					package no.samskaping.initiatives.shown;
					public record Shown(no.samskaping.partnership.PersonId value) {}
					package no.samskaping.initiatives.seen;
					class UsesItsOwn {
						no.samskaping.initiatives.shown.Shown row;
					}
					""", "UsesWhatIsOpened.row", "only the base package of a context is for others"),
			Breach.of("an annotation of a framework on a published record", SURFACE, """
					package no.samskaping.initiatives;
					public record RenamedField(InitiativeId initiative, @com.fasterxml.jackson.annotation.JsonProperty("at") java.time.Instant occurredAt) {}
					""", """
					package no.samskaping.initiatives;
					public record FormedNumber(String value) {
						private static final java.util.regex.Pattern FORM = java.util.regex.Pattern.compile("I-[0-9]+");
						public FormedNumber {
							if (!FORM.matcher(value).matches()) {
								throw new IllegalArgumentException(value);
							}
						}
					}
					""", "RenamedField", "com.fasterxml.jackson.annotation.JsonProperty"),
			Breach.of("the name of a context in workbench", WORDS, """
					package no.samskaping.workbench.knowing;
					class PartnershipMenu {}
					""", """
					package no.samskaping.workbench.knowing;
					class TriesAgain {
						boolean later(org.springframework.http.HttpStatusCode answer) {
							return answer.equals(org.springframework.http.HttpStatus.BAD_GATEWAY);
						}
					}
					""", "PartnershipMenu says 'partnership', a word of the domain; it belongs to a context, or name it in SurfaceWalls.ALLOWED_WORDS with a reason"),
			Breach.of("a domain word in a part of workbench's pages", WORDS, """
					package no.samskaping.workbench.parts;
					record PersonBadge(String label, String contribution) {}
					""", """
					package no.samskaping.workbench.parts;
					record PlainBadge(String label, String colour) {}
					""", "PersonBadge.contribution says 'contribution', a word of the domain"),
			Breach.of("domain words in Norwegian texts of workbench", TEXTS, """
					== messages/ui/messages_nb.properties
					ui.waiting=Venter på forankring i kommunen
					ui.next=Neste verksted i partnerskapet
					""", """
					== messages/ui/messages_en.properties
					ui.licences=Third-party licences
					""", "ui.next in ui/nb says 'partnerskap', a word of the domain, which belongs to a context"));

	private SurfaceBreaches() {}
}
