package no.samskaping.architecture;

import java.util.List;

/** Breaches of what a page may do: all that it changes goes by its desk. */
final class ScreenBreaches {

	private static final Guard DESK = new Guard.OfCode(ScreenWalls.a_page_reaches_no_further_than_its_desk);

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
			Breach.of("a template that asks the application itself", new Guard.OfTexts(TextWall.A_PAGE_SHOWS_WHAT_IT_IS_GIVEN), """
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
					""", "OpenPage", "PUBLIC"));

	private ScreenBreaches() {}
}
