package no.samskaping.initiatives.initiative;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Where initiatives end and are opened again; what was said to it stays as a remark. I4, I10. */
@Component
@Transactional
public class EndingDesk {

	private final Changes changes;
	private final Unanswered unanswered;
	private final Remarks remarks;

	EndingDesk(Changes changes, Unanswered unanswered, Remarks remarks) {
		this.changes = changes;
		this.unanswered = unanswered;
		this.remarks = remarks;
	}

	/** Completed, with a sentence on how it went, if one was written. I10. */
	public void complete(Command command, @Nullable String sentence) {
		end(command, Act.COMPLETE, unanswered.of(command.id()), Stage.COMPLETED, sentence);
	}

	/** Withdrawn by its initiator; whoever records that on behalf writes why. I10, P2. */
	public void withdraw(Command command, @Nullable String reason) {
		requireReason(command.source(), reason);
		end(command, Act.WITHDRAW, 0, Stage.WITHDRAWN, reason);
	}

	@Decides("I10.9")
	static void requireReason(@Nullable Source onBehalf, @Nullable String reason) {
		if (onBehalf != null && reason == null) {
			throw Refused.because("I10", "text", Text.of("initiatives.refused.text.WITHDRAW"));
		}
	}

	/** Not taken forward, with the reason. I10, I4. */
	public void close(Command command, String reason) {
		end(command, Act.CLOSE, 0, Stage.NOT_TAKEN_FORWARD, reason);
	}

	/** Merges it into another that has not ended. I10. */
	public void merge(Command command, InitiativeId into) {
		var target = changes.load(into);
		target.requireTakesIn(command.id());
		var merged = changes.load(command.id());
		if (changes.make(command, Act.MERGE, "merged-into", initiative -> initiative.proceed(
				course -> course.ended(Act.MERGE, 0, Stage.MERGED, null, into), command.at()), target.number())) {
			changes.record(into, command.by(), command.at(), "took-in", merged.number());
			changes.tookIn(target, merged, command.at());
		}
	}

	/** Opens it again, visibly. I10. */
	public void reopen(Command command, String reason) {
		changes.make(command, Act.REOPEN, "reopened", initiative -> {
			initiative.proceed(Course::reopened, command.at());
			remarks.keep(command.id(), Remark.Kind.REOPENED, reason, command.by(), command.at());
		});
	}

	/** The answer after twelve silent months: it goes on. I4. */
	public void stillRunning(Command command) {
		changes.make(command, Act.STILL_RUNNING, "still-running", initiative -> Act.STILL_RUNNING.require(initiative.course(), 0));
	}

	private void end(Command command, Act act, int missing, Stage how, @Nullable String remark) {
		changes.make(command, act, "ended." + how, initiative -> {
			initiative.proceed(course -> course.ended(act, missing, how, remark, null), command.at());
			if (remark != null) {
				remarks.keep(command.id(), Remark.Kind.ENDED, remark, command.by(), command.at());
			}
		});
	}
}
