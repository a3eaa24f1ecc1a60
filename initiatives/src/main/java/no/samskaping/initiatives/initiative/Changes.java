package no.samskaping.initiatives.initiative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Initiators;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.events.Inbox;
import no.samskaping.workbench.record.History;

/** How each change is made, in the transaction of a desk: by whom it may, once, on what the form showed; recorded, and followed by those who must. */
@Component
class Changes {

	private static final String HISTORY = "initiatives.history.";
	private static final String PAGE = "initiatives.page";

	private final KnownInitiatives initiatives;
	private final List<Follower> followers;
	private final Authorities authorities;
	private final History history;
	private final Inbox inbox;

	Changes(KnownInitiatives initiatives, List<Follower> followers, Authorities authorities, History history, Inbox inbox) {
		this.initiatives = initiatives;
		this.followers = List.copyOf(followers);
		this.authorities = authorities;
		this.history = history;
		this.inbox = inbox;
	}

	Initiative load(InitiativeId id) {
		return initiatives.findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** Held until the transaction ends, so that who changes it at the same instant sees the other's version, and not only a conflict. */
	private Initiative held(InitiativeId id) {
		return initiatives.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** Whether the command comes for the first time. */
	boolean isFirst(Command command) {
		return command.key() == null || isFirst(command.key());
	}

	/** Whether a form comes for the first time; whoever sends it again at the same moment waits until the first is done, or was refused. */
	boolean isFirst(UUID form) {
		return inbox.first(form, PAGE);
	}

	/** Makes a change that somebody asked for; whether it was made, and not done already by the same form. */
	boolean make(Command command, Act act, String happened, Consumer<Initiative> step, String... facts) {
		var initiative = held(command.id());
		return make(command, act, initiative, authorities.initiators(initiative), happened, step, facts);
	}

	/** Makes a change that one initiator alone can ask for: the others are its equals, and do not speak for it. I2, P2. */
	boolean makeFor(ActorId initiator, Command command, Act act, String happened, Consumer<Initiative> step, String... facts) {
		return make(command, act, held(command.id()), authorities.initiators(List.of(initiator)), happened, step, facts);
	}

	private boolean make(Command command, Act act, Initiative initiative, Initiators speaking, String happened, Consumer<Initiative> step,
			String... facts) {
		var subject = command.id().subject();
		act.authority().require(command.by(), initiative.course(), speaking, subject);
		if (!isFirst(command)) {
			return false;
		}
		if (command.version() != null && command.version() != initiative.version()) {
			throw new Outdated(subject);
		}
		Refused.requireNone(authorities.recusal(act, command.by(), command.id()));
		var onBehalf = act.authority().isOnBehalf(command.by(), speaking, subject);
		Source.requireTold(onBehalf, command.source());
		var before = initiative.course();
		step.accept(initiative);
		initiative.proceed(course -> course.silent(null), command.at());
		save(initiative, before, command.by(), command.at());
		record(command.id(), command.by(), command.at(), happened, facts);
		if (onBehalf) {
			record(command.id(), command.by(), command.at(), "on-behalf." + command.source());
		}
		return true;
	}

	/** A step that comes from elsewhere: a meeting, an agreement, a day that has come. It is recorded if it changes anything. */
	boolean follow(Initiative initiative, Acting by, Instant at, Function<Initiative, String> happened, Predicate<Initiative> step, String... facts) {
		var before = initiative.course();
		var acts = step.test(initiative);
		if (acts) {
			save(initiative, before, by, at);
			record(initiative.getId(), by, at, happened.apply(initiative), facts);
		}
		return acts;
	}

	void save(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var saved = initiatives.save(initiative);
		followers.forEach(follower -> follower.changed(saved, before, by, at));
	}

	/** Something happened around it: it is not silent. I4. */
	void stir(InitiativeId id, Acting by, Instant at) {
		var initiative = load(id);
		var before = initiative.course();
		if (initiative.proceed(course -> course.silent(null), at)) {
			save(initiative, before, by, at);
		} else {
			followers.forEach(follower -> follower.stirred(initiative, at));
		}
	}

	void tookIn(Initiative into, Initiative merged, Instant at) {
		followers.forEach(follower -> follower.tookIn(into, merged, at));
	}

	void record(InitiativeId id, Acting by, Instant at, String happened, String... facts) {
		history.record(by.entry(id.subject(), at, HISTORY + happened, facts));
	}
}
