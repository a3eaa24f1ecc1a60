package no.samskaping.initiatives.course;

import static no.samskaping.initiatives.course.Gateway.State.MORE_WANTED;
import static no.samskaping.initiatives.course.Gateway.State.DECLINED;
import static no.samskaping.initiatives.course.Gateway.State.SILENT;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * A rule of an initiative's course. Each says what it asks for in the platform's own words ({@code initiatives.rule.<name>}).
 * The silent ones only say that something belongs to another stage: a page does not explain these.
 */
public enum CourseRule {

	/** It has not ended. */
	@Decides("I10.1")
	OPEN("I10", true, course -> !course.stage().isEnd()),

	/** It has ended. */
	@Decides("I10.2")
	ENDED("I10", true, course -> course.stage().isEnd()),

	/** It has not started, and has not ended. */
	@Decides("I4.3")
	NOT_STARTED("I4", true, course -> course.stage().compareTo(Stage.RUNNING) < 0),

	/** It is running. */
	@Decides("I10.3")
	RUNNING("I10", true, course -> course.stage() == Stage.RUNNING),

	/** Somebody said what it costs, or that it is under the threshold. */
	@Decides("I3.3")
	ESTIMATED("I3", false, course -> course.estimate() != null),

	/** A formalised one starts by its agreement only. */
	@Decides("A1.2")
	AGREEMENT_FIRST("A1", false, Course::isFree),

	/** A formalised one from outside that nobody was asked to follow; one from before the platform may be under development already. */
	@Decides("I5.1")
	WITHOUT_GATEWAY("I5", true, course -> course.scale() == Scale.FORMALISED && !course.direct() && course.gateway() == null
			&& (course.stage() == Stage.REGISTERED || course.stage() == Stage.UNDER_DEVELOPMENT)),

	/** A gateway took it on, unless a platform party initiates it; also what began before the platform comes this way. */
	@Decides("I5.2")
	THROUGH_GATEWAY("I5", false, course -> course.direct() || course.gateway() != null && course.gateway().tookOn()),

	/** A gateway has been asked. */
	@Decides("I5.4")
	AT_GATEWAY("I5", true, course -> course.stage() == Stage.AT_GATEWAY),

	/** The gateway does not wait for an answer itself. */
	@Decides("I5.5")
	NOT_ASKED_FOR_MORE("I5", true, course -> !course.isGatewayAt(MORE_WANTED)),

	/** The gateway waits for an answer. */
	@Decides("I5.6")
	ASKED_FOR_MORE("I5", true, course -> course.stage() == Stage.AT_GATEWAY && course.isGatewayAt(MORE_WANTED)),

	/** It is handed on once. */
	@Decides("I5.7")
	HANDED_ON_ONCE("I5", false, course -> course.gateway() == null || !course.gateway().handedOn()),

	/** The gateway declined, or did not answer in time. */
	@Decides("I5.9")
	TURNED_AWAY("I5", true, course -> course.scale() == Scale.FORMALISED
			&& (course.stage() == Stage.REGISTERED || course.stage() == Stage.AT_GATEWAY)
			&& (course.isGatewayAt(DECLINED) || course.isGatewayAt(SILENT))),

	/** It is being developed. */
	@Decides("I6.5")
	UNDER_DEVELOPMENT("I6", true, course -> course.stage() == Stage.UNDER_DEVELOPMENT),

	/** A small one is closed only when staff have asked after twelve silent months. */
	@Decides("I4.4")
	SILENT_IF_SMALL("I4", true, course -> course.scale() == Scale.FORMALISED || course.silentSince() != null),

	/** A formalised one that has been brought up is concluded by the meeting. */
	@Decides("I12.2")
	NOT_TAKEN_UP("I12", false, course -> course.scale() == Scale.SMALL || course.stage().compareTo(Stage.READY_FOR_DISCUSSION) < 0),

	/** Its agreement is not in force. */
	@Decides("A8.10")
	NOT_BOUND("A8", false, course -> !course.bound()),

	/** The meeting has taken up a grown one. */
	@Decides("I8.1")
	GROWN_DISCUSSED("I8", false, course -> !course.awaitsMeeting()),

	/** Staff asked after twelve silent months. */
	@Decides("I4.5")
	ASKED_AFTER_SILENCE("I4", true, course -> course.silentSince() != null && !course.stage().isEnd()),

	/** Each participant of a formalised one has answered the evaluation. */
	@Decides("I10.4")
	EVALUATED("I10", (course, unanswered) -> course.isFree() || course.growth() != null || unanswered == 0);

	private final String number;
	private final boolean silent;
	private final BiPredicate<Course, Integer> holds;

	CourseRule(String number, boolean silent, Predicate<Course> holds) {
		this.number = number;
		this.silent = silent;
		this.holds = (course, _) -> holds.test(course);
	}

	CourseRule(String number, BiPredicate<Course, Integer> holds) {
		this.number = number;
		this.silent = false;
		this.holds = holds;
	}

	/** Refuses what breaks one of these. */
	public static void require(Course course, CourseRule... rules) {
		refuse(Arrays.asList(rules), course, 0);
	}

	/** Those of these that it breaks. */
	public static List<Broken> refusals(Course course, CourseRule... rules) {
		return broken(Arrays.asList(rules), course, 0);
	}

	static void refuse(List<CourseRule> rules, Course course, int unanswered) {
		var broken = broken(rules, course, unanswered);
		Refused.requireNone(broken);
	}

	static List<Broken> broken(List<CourseRule> rules, Course course, int unanswered) {
		return rules.stream().filter(rule -> !rule.holds(course, unanswered))
				.map(rule -> new Broken(rule.number, "", rule.text(course, unanswered))).toList();
	}

	boolean isSilent() {
		return silent;
	}

	boolean holds(Course course, int unanswered) {
		return holds.test(course, unanswered);
	}

	/** What it asks for. */
	private Text text(Course course, int unanswered) {
		var estimate = course.estimate();
		var threshold = estimate == null ? "" : estimate.threshold();
		var concluded = this == AGREEMENT_FIRST && course.stage().compareTo(Stage.READY_FOR_DISCUSSION) > 0 ? ".concluded" : "";
		return Text.of("initiatives.rule." + name() + concluded, threshold, unanswered);
	}
}
