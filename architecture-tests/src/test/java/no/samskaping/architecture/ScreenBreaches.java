package no.samskaping.architecture;

import java.util.List;

/** Breaches of what a page may do: all that it changes goes by its desk. */
final class ScreenBreaches {

	private static final Guard DESK = new Guard.OfCode(ScreenWalls.a_page_reaches_no_further_than_its_desk);
	private static final Guard SHOWN = new Guard.OfTexts(TextWall.A_PAGE_SHOWS_WHAT_IT_IS_GIVEN);

	static final List<Breach> ALL = List.of(
			Breach.of("a page that reads the rows itself", DESK, """
					package no.samskaping.partnership.goal;
					@org.springframework.stereotype.Controller
					class RowsPage {
						Goals goals;
					}
					""", """
					package no.samskaping.partnership.goal;
					@org.springframework.stereotype.Controller
					class AskingPage {
						GoalDesk desk;
					}
					""", "RowsPage reaches past its desk", "no.samskaping.partnership.goal.Goals"),
			Breach.of("a page with SQL", DESK, """
					package no.samskaping.partnership.goal;
					@org.springframework.web.bind.annotation.RestController
					class SqlPage {
						org.springframework.jdbc.core.simple.JdbcClient jdbc;
					}
					""", "", "SqlPage reaches past its desk", "JdbcClient"),
			Breach.of("a page with a transaction of its own", DESK, """
					package no.samskaping.partnership.goal;
					@org.springframework.stereotype.Controller
					class TransactionPage {
						@org.springframework.transaction.annotation.Transactional
						String save() {
							return "redirect:/";
						}
					}
					""", "", "TransactionPage reaches past its desk", "opens a transaction"),
			Breach.of("a page that tells the aggregate itself", DESK, """
					package no.samskaping.partnership.told;
					class Told implements org.jmolecules.ddd.types.AggregateRoot<Told, Told.Id> {
						record Id(int value) implements org.jmolecules.ddd.types.Identifier {}
						void rename(String name) {}
						String name() {
							return "";
						}
						public Id getId() {
							return null;
						}
					}
					@org.springframework.stereotype.Controller
					class TellingPage {
						void rename(Told told) {
							told.rename("");
						}
					}
					""", """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class ShowingPage {
						String show(Told told) {
							return told.name();
						}
					}
					""", "TellingPage reaches past its desk", "tells the aggregate itself", "Told.rename(java.lang.String)"),
			Breach.of("a page that tells the aggregate by a method reference", DESK, """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class ReferringPage {
						java.util.function.BiConsumer<Told, String> rename = Told::rename;
					}
					""", """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class NamingPage {
						java.util.function.Function<Told, String> name = Told::name;
					}
					""", "ReferringPage reaches past its desk", "tells the aggregate itself", "Told.rename(java.lang.String)"),
			Breach.of("a page that saves by what stands before the rows", DESK, """
					package no.samskaping.partnership.told;
					class ToldShelf {
						interface ToldRows extends org.springframework.data.repository.Repository<Told, Told.Id> {
							Told save(Told told);
						}
						private ToldRows rows;
						Told keep(Told told) {
							return rows.save(told);
						}
						boolean isKept(Told told) {
							return rows != null;
						}
					}
					@org.springframework.stereotype.Controller
					class ShelvingPage {
						Told keep(ToldShelf shelf, Told told) {
							return shelf.keep(told);
						}
					}
					""", """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class ShelfPage {
						boolean look(ToldShelf shelf, Told told) {
							return shelf.isKept(told);
						}
					}
					""", "ShelvingPage reaches past its desk", "saves the aggregate itself", "ToldShelf.keep"),
			Breach.of("a page that is no controller", DESK, """
					package no.samskaping.partnership.goal;
					class HandlingPage implements org.springframework.web.HttpRequestHandler {
						Goals goals;
						public void handleRequest(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) {}
					}
					""", """
					package no.samskaping.partnership.goal;
					class HandlingByTheDesk implements org.springframework.web.HttpRequestHandler {
						GoalDesk desk;
						public void handleRequest(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) {}
					}
					""", "HandlingPage reaches past its desk", "no.samskaping.partnership.goal.Goals"),
			Breach.of("a template that asks the application itself", SHOWN, """
					== templates/meetings/list.html
					<p th:each="one : ${@initiativeDesk.all()}" th:text="${one}"></p>
					""", """
					== templates/meetings/list.html
					<p th:each="one : ${all}"><a th:href="@{/møter}" th:text="${@words.of(one)}"></a></p>
					""", "list.html asks @initiativeDesk itself", "${@initiativeDesk.all()}"),
			Breach.of("a page that writes history", DESK, """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class RecordingPage {
						void write(no.samskaping.workbench.record.History history) {
							history.record(null);
						}
					}
					""", """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class HistoryPage {
						int count(no.samskaping.workbench.record.History history, no.samskaping.workbench.Subject subject) {
							return history.count(subject, 10);
						}
					}
					""", "RecordingPage reaches past its desk", "writes history"),
			Breach.of("a page that changes another context", DESK, """
					package no.samskaping.meetings.told;
					@org.springframework.stereotype.Controller
					class MeddlingPage {
						void start(no.samskaping.initiatives.ProjectCourse projects, no.samskaping.initiatives.InitiativeId initiative) {
							projects.agreementInForce(initiative, null);
						}
					}
					""", """
					package no.samskaping.meetings.told;
					@org.springframework.stereotype.Controller
					class LookingPage {
						Object look(no.samskaping.initiatives.Initiatives initiatives, no.samskaping.initiatives.InitiativeId initiative) {
							return initiatives.of(java.util.Set.of(initiative));
						}
					}
					""", "MeddlingPage reaches past its desk", "changes another context", "ProjectCourse.agreementInForce"),
			Breach.of("a page about which nobody has decided", new Guard.OfCode(ScreenWalls.somebody_has_decided_whom_a_page_admits), """
					package no.samskaping.meetings.told;
					@org.springframework.stereotype.Controller
					class UndecidedPage {
						@org.springframework.web.bind.annotation.PostMapping("/told")
						String tell() {
							return "redirect:/";
						}
					}
					""", """
					package no.samskaping.meetings.told;
					@org.springframework.stereotype.Controller
					@no.samskaping.partnership.Admits(to = "meetings.deed.read", value = no.samskaping.partnership.Circle.INSIDE)
					class DecidedPage {
						@org.springframework.web.bind.annotation.GetMapping("/told")
						String tell() {
							return "redirect:/";
						}
					}
					""", "UndecidedPage.tell", "does not say whom it admits"),
			Breach.of("a page that others could call", new Guard.OfCode(ScreenWalls.controllers_stay_inside_their_package), """
					package no.samskaping.meetings.told;
					@org.springframework.stereotype.Controller
					public class OpenPage {}
					""", """
					package no.samskaping.meetings.told;
					@org.springframework.stereotype.Controller
					class OwnPage {}
					""", "OpenPage", "PUBLIC", "make it package-private, only Spring calls it"),
			Breach.of("a template with a fragment of another context", SHOWN, """
					== templates/meetings/matter.html
					<div th:replace="~{initiatives/pieces :: known}"></div>
					""", """
					== templates/meetings/matter.html
					<div th:replace="~{ui/tags :: tag}"></div>
					<div th:replace="~{meetings/pieces :: known}"></div>
					""", "matter.html takes a fragment of initiatives"),
			Breach.of("a template that names a class of another context", SHOWN, """
					== templates/meetings/matter.html
					<textarea th:attr="maxlength=${T(no.samskaping.initiatives.initiative.Wording).LONGEST_TEXT}"></textarea>
					""", """
					== templates/meetings/matter.html
					<textarea th:attr="maxlength=${longest}"></textarea>
					""", "matter.html names no.samskaping.initiatives.initiative.Wording: its page gives it what it shows"),
			Breach.of("a template that reads the clock", SHOWN, """
					== templates/meetings/list.html
					<tr th:each="one : ${all}" th:classappend="${one.day.isBefore(#temporals.createToday())} ? 'past'"></tr>
					""", """
					== templates/meetings/list.html
					<tr th:each="one : ${all}" th:classappend="${one.day.isBefore(today)} ? 'past'"></tr>
					""", "list.html reads the clock itself by #temporals.createToday: its page gives it the day"),
			Breach.of("a page that puts a transaction around its desk", DESK, """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class AroundPage {
						org.springframework.transaction.support.TransactionTemplate transaction;
						no.samskaping.partnership.goal.GoalDesk desk;
						void both(java.util.UUID one, no.samskaping.partnership.Acting by) {
							transaction.executeWithoutResult(_ -> desk.end(one, by));
						}
					}
					""", """
					package no.samskaping.partnership.told;
					class Guarded implements org.jmolecules.ddd.types.AggregateRoot<Guarded, Guarded.Id> {
						record Id(int value) implements org.jmolecules.ddd.types.Identifier {}
						void requireOpenTo(no.samskaping.workbench.Viewer viewer) {}
						public Id getId() {
							return null;
						}
					}
					@org.springframework.stereotype.Controller
					class AskingWhetherPage {
						void show(Guarded guarded, no.samskaping.workbench.Viewer viewer) {
							guarded.requireOpenTo(viewer);
						}
					}
					""", "AroundPage reaches past its desk", "uses org.springframework.transaction.support.TransactionTemplate"),
			Breach.of("a page that sends a mail", DESK, """
					package no.samskaping.partnership.told;
					@org.springframework.stereotype.Controller
					class PostingPage {
						void remind(no.samskaping.workbench.post.Outbox outbox) {
							outbox.send(null);
						}
					}
					""", "", "PostingPage reaches past its desk", "sends a mail outside of its desk's transaction"),
			Breach.of("a page that saves by what it inherits", DESK, """
					package no.samskaping.partnership.told;
					abstract class KeepingPage {
						interface Stories extends org.springframework.data.repository.Repository<Told, Told.Id> {
							Told save(Told told);
						}
						private Stories stories;
						void keep(Told told) {
							stories.save(told);
						}
					}
					@org.springframework.stereotype.Controller
					class HeirPage extends KeepingPage {
						void on(Told told) {
							keep(told);
						}
					}
					""", """
					package no.samskaping.partnership.told;
					abstract class TitledPage {
						String title(Told told) {
							return told.name();
						}
					}
					@org.springframework.stereotype.Controller
					class TitledHeirPage extends TitledPage {
						String on(Told told) {
							return title(told);
						}
					}
					""", "HeirPage reaches past its desk", "saves the aggregate itself"),
			Breach.of("advice that reads the rows for all pages", DESK, """
					package no.samskaping.partnership.goal;
					@org.springframework.web.bind.annotation.ControllerAdvice
					class GoalsOnEveryPage {
						Goals goals;
					}
					""", """
					package no.samskaping.partnership.goal;
					@org.springframework.web.bind.annotation.ControllerAdvice
					class AskedOnEveryPage {
						GoalDesk desk;
					}
					""", "GoalsOnEveryPage reaches past its desk", "no.samskaping.partnership.goal.Goals"));

	private ScreenBreaches() {}
}
