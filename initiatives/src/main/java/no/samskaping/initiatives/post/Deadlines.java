package no.samskaping.initiatives.post;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.initiative.Follower;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;

/** Remembers when a gateway's last day has passed, and when a small one has been silent for twelve months. I4, I5, P10. */
@Component
class Deadlines implements Follower {

	static final String GATEWAY = "initiatives.gateway";
	static final String SILENT = "initiatives.silent";
	private static final int SILENT_MONTHS = 12;

	private final Reminders reminders;

	Deadlines(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void changed(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var course = initiative.course();
		var subject = initiative.getId().subject();
		var gateway = course.gateway();
		if (course.stage() == Stage.AT_GATEWAY && gateway != null && gateway.state() == Gateway.State.ASKED) {
			reminders.on(Objects.requireNonNull(gateway.due()).plusDays(1), subject, GATEWAY);
		} else {
			reminders.forget(subject, GATEWAY);
		}
		if (course.stage() != Stage.RUNNING || course.scale() != Scale.SMALL) {
			reminders.forget(subject, SILENT);
		}
		stirred(initiative, at);
	}

	/** Also what changes nothing in it breaks the silence: a comment, a contribution, a file. */
	@Override
	public void stirred(Initiative initiative, Instant at) {
		var course = initiative.course();
		if (course.stage() == Stage.RUNNING && course.scale() == Scale.SMALL && course.silentSince() == null) {
			reminders.on(at.atZone(Words.ZONE).toLocalDate().plusMonths(SILENT_MONTHS), initiative.getId().subject(), SILENT);
		}
	}
}
