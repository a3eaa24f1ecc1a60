package no.samskaping.initiatives.page;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.workbench.Text;

/**
 * What happens next with an initiative, as far as it is known here (neste); other contexts may know better.
 *
 * @param key the end of the messages' keys
 * @param warning whether it waits for a person
 */
public record Next(String key, @Nullable LocalDate due, boolean warning) {

	/** Each participant has answered the evaluation of a formalised one, so that nothing comes before it is completed. I10. */
	static final Next EVALUATED = new Next("evaluated", null, false);

	/** One that has grown finishes as it is, and is not evaluated. I8. */
	static final Next FINISHES = new Next("finishes", null, false);

	/** By stage, scale, gateway and growth. */
	public static Next of(Stage stage, Scale scale, boolean estimated, Gateway.@Nullable State gateway, @Nullable LocalDate due, boolean grown) {
		return switch (stage) {
			case REGISTERED -> registered(scale, estimated, gateway);
			case AT_GATEWAY -> gateway == Gateway.State.MORE_WANTED ? new Next("more-wanted", null, true)
					: new Next(gateway == Gateway.State.SILENT ? "silent" : "at-gateway", due, gateway == Gateway.State.SILENT);
			case UNDER_DEVELOPMENT -> new Next("under-development", null, false);
			case READY_FOR_DISCUSSION -> new Next("ready", null, false);
			case TAKEN_FORWARD -> new Next("taken-forward", null, false);
			case AGREEMENT_IN_PROGRESS -> new Next("agreement", null, false);
			case RUNNING -> grown ? new Next("grown", null, true) : new Next(scale == Scale.SMALL ? "running-small" : "running", null, false);
			case COMPLETED, WITHDRAWN, NOT_TAKEN_FORWARD, MERGED -> new Next("ended." + stage, null, false);
		};
	}

	private static Next registered(Scale scale, boolean estimated, Gateway.@Nullable State gateway) {
		if (scale == Scale.SMALL) {
			return new Next(estimated ? "small" : "no-estimate", null, !estimated);
		}
		return gateway == Gateway.State.SOUGHT ? new Next("sought", null, false)
				: new Next(gateway == Gateway.State.DECLINED ? "declined" : "no-gateway", null, true);
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
