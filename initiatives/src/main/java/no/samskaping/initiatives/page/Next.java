package no.samskaping.initiatives.page;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.workbench.Text;

/**
 * What happens next with an initiative, as far as it is known here (neste); other contexts may know better.
 *
 * @param key the end of the messages' keys
 * @param warning whether it waits for a person
 */
public record Next(String key, @Nullable LocalDate due, boolean warning) {

	private static final Next EVALUATED = new Next("evaluated", null, false);

	/** By how far it has come, and how many have not answered the evaluation. */
	public static Next of(Course course, int unanswered) {
		var gateway = course.gateway();
		return switch (course.stage()) {
			case REGISTERED -> registered(course);
			case AT_GATEWAY -> atGateway(Objects.requireNonNull(gateway));
			case UNDER_DEVELOPMENT -> new Next("under-development", null, false);
			case READY_FOR_DISCUSSION -> new Next("ready", null, false);
			case TAKEN_FORWARD -> new Next("taken-forward", null, false);
			case AGREEMENT_IN_PROGRESS -> new Next("agreement", null, false);
			case RUNNING -> running(course, unanswered);
			case COMPLETED, WITHDRAWN, NOT_TAKEN_FORWARD, MERGED -> new Next("ended." + course.stage(), null, false);
		};
	}

	private static Next atGateway(Gateway gateway) {
		var silent = gateway.state() == Gateway.State.SILENT;
		return gateway.state() == Gateway.State.MORE_WANTED ? new Next("more-wanted", null, true)
				: new Next(silent ? "silent" : "at-gateway", gateway.due(), silent);
	}

	/** One that has grown finishes as it is, and is not evaluated. I8, I10. */
	private static Next running(Course course, int unanswered) {
		if (course.awaitsMeeting()) {
			return new Next("grown", null, true);
		}
		if (course.scale() == Scale.SMALL) {
			return new Next("running-small", null, false);
		}
		if (!Act.COMPLETE.refusals(course, unanswered).isEmpty()) {
			return new Next("running", null, false);
		}
		return course.growth() == null ? EVALUATED : new Next("finishes", null, false);
	}

	private static Next registered(Course course) {
		if (course.scale() == Scale.SMALL) {
			return new Next(course.estimate() == null ? "no-estimate" : "small", null, course.estimate() == null);
		}
		var gateway = course.gateway();
		if (gateway == null) {
			return new Next("no-gateway", null, true);
		}
		return switch (gateway.state()) {
			case SOUGHT -> new Next("sought", null, false);
			case DECLINED -> new Next("declined", null, true);
			case ASKED, SILENT, MORE_WANTED, TAKEN_ON -> new Next("no-gateway", null, true);
		};
	}

	/** Whether another context may know better: each participant of a formalised one has answered, and nothing comes before it is completed. I10. */
	public boolean yields() {
		return !equals(EVALUATED);
	}

	/** In a few words, for a list. */
	public Text brief() {
		return due == null ? Text.of("initiatives.next." + key) : Text.of("initiatives.next." + key + ".due", due);
	}

	/** In a sentence, for the status line. */
	Text now() {
		return Text.of("initiatives.now." + key);
	}

	/** What it means, in another. */
	Text more() {
		return due == null ? Text.of("initiatives.now." + key + ".more") : Text.of("initiatives.now." + key + ".more.due", due);
	}
}
