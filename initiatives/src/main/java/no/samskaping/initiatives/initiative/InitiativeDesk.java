package no.samskaping.initiatives.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.Discussion.Conclusion;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.GatewayAnswer;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Recusals;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.events.Inbox;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.Numbers;

/** Where initiatives are registered and changed: load, tell, save, and let those follow who must. */
@Component
public class InitiativeDesk {

	private static final String HISTORY = "initiatives.history.";

	private final KnownInitiatives initiatives;
	private final List<Follower> followers;
	private final Unanswered unanswered;
	private final Remarks remarks;
	private final Links links;
	private final History history;
	private final Numbers numbers;
	private final Inbox inbox;
	private final Charters charters;
	private final Recusals recusals;

	InitiativeDesk(KnownInitiatives initiatives, List<Follower> followers, Unanswered unanswered, Remarks remarks, Links links, History history, Numbers numbers,
			Inbox inbox, Charters charters, Recusals recusals) {
		this.initiatives = initiatives;
		this.followers = List.copyOf(followers);
		this.unanswered = unanswered;
		this.remarks = remarks;
		this.links = links;
		this.history = history;
		this.numbers = numbers;
		this.inbox = inbox;
		this.charters = charters;
		this.recusals = recusals;
	}

	/** The initiative with that number. */
	@Transactional(readOnly = true)
	public Optional<Initiative> numbered(String number) {
		return initiatives.findByNumber(number);
	}

	/** The initiative with that id, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Initiative> find(InitiativeId id) {
		return initiatives.findById(id);
	}

	/** The initiative with that id. */
	@Transactional(readOnly = true)
	public Initiative load(InitiativeId id) {
		return initiatives.findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** Registers one; with an id that is known already it changes nothing. The number under which it is known. I1, I11. */
	@Transactional
	public String register(Registering told, Acting by, Instant at) {
		if (!by.worksOnThePlatform() && !(by instanceof Acting.Platform)) {
			throw new Denied(Text.of("initiatives.denied." + Authority.WORKS));
		}
		var known = initiatives.findById(told.id());
		if (known.isPresent()) {
			return known.get().number();
		}
		var initiative = Initiative.register(told, numbers.next("I"));
		save(initiative, null, by, at);
		record(told.id(), by, at, told.actual() == null ? "registered" : "registered-as-before");
		if (told.gateway() != null && initiative.course().gateway() != null) {
			record(told.id(), by, at, "forwarded", fact(told.gateway().party()));
		}
		return initiative.number();
	}

	@Transactional
	public void start(Command command) {
		change(command, Act.START, "started", initiative -> initiative.proceed(Course::started, command.at()));
	}

	/** Sends one that came without a gateway on to one, in one step and with its trace. I5. */
	@Transactional
	public void sendTo(Command command, Gateway asked) {
		change(command, Act.SEND_TO_GATEWAY, "forwarded", initiative -> initiative.proceed(course -> course.gatewayAsked(asked), command.at()),
				fact(asked.party()));
	}

	/** The gateway's answer. I5. */
	@Transactional
	public void answer(Command command, GatewayAnswer answer) {
		var to = answer instanceof GatewayAnswer.HandsOn(var party, _, _) ? new String[] { fact(party.id()) } : new String[0];
		change(command, answer.act(), "gateway." + answer.act(), initiative -> initiative.proceed(course -> course.answered(answer), command.at()), to);
	}

	/** What the gateway asked for was told; it answers before a day. I5. */
	@Transactional
	public void tellMore(Command command, String told, LocalDate due) {
		change(command, Act.TELL_MORE, "gateway.TELL_MORE", initiative -> {
			initiative.proceed(course -> course.toldMore(due), command.at());
			remarks.keep(command.id(), Remark.Kind.ANSWERED, told, command.by(), command.at());
		});
	}

	@Transactional
	public void seekGateway(Command command) {
		change(command, Act.SEEK_GATEWAY, "gateway.SEEK", initiative -> initiative.proceed(Course::gatewaySought, command.at()));
	}

	/** Changes the texts and the chosen challenges: code to justification, empty where none is written. I6. */
	@Transactional
	public void edit(Command command, Wording wording, Map<String, String> justifications) {
		var chosen = justifications.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> new Justified(Wording.bare(entry.getValue()))));
		change(command, Act.EDIT, "edited", initiative -> initiative.edit(wording, chosen, charters.current()));
	}

	@Transactional
	public void declareReady(Command command) {
		change(command, Act.DECLARE_READY, "ready", initiative -> initiative.declareReady(charters.current(), command.at()));
	}

	/** A new estimate, with its reason. I8. */
	@Transactional
	public void estimate(Command command, Estimate made) {
		var amount = made.amount() == null ? "initiatives.under-threshold" : made.amount().toString();
		change(command, Act.ESTIMATE, "estimated", initiative -> initiative.proceed(course -> course.estimated(made), command.at()), amount);
	}

	@Transactional
	public void complete(Command command, @Nullable String sentence) {
		var missing = unanswered.of(command.id());
		end(command, Act.COMPLETE, missing, Stage.COMPLETED, sentence, null);
	}

	@Transactional
	public void withdraw(Command command, @Nullable String reason) {
		end(command, Act.WITHDRAW, 0, Stage.WITHDRAWN, reason, null);
	}

	/** Not taken forward, with the reason. I10, I4. */
	@Transactional
	public void close(Command command, String reason) {
		end(command, Act.CLOSE, 0, Stage.NOT_TAKEN_FORWARD, reason, null);
	}

	/** Merges it into another that has not ended. I10. */
	@Transactional
	public void merge(Command command, InitiativeId into) {
		if (into.equals(command.id()) || load(into).course().stage().isEnd()) {
			throw Refused.because("I10", "number", Text.of("initiatives.refused.merge"));
		}
		end(command, Act.MERGE, 0, Stage.MERGED, null, into);
	}

	@Transactional
	public void reopen(Command command, String reason) {
		change(command, Act.REOPEN, "reopened", initiative -> {
			initiative.proceed(Course::reopened, command.at());
			remarks.keep(command.id(), Remark.Kind.REOPENED, reason, command.by(), command.at());
		});
	}

	@Transactional
	public void stillRunning(Command command) {
		change(command, Act.STILL_RUNNING, "still-running", initiative -> initiative.proceed(course -> course.silent(null), command.at()));
	}

	/** Names one more equal initiator. I2. */
	@Transactional
	public void join(Command command, ActorId actor) {
		if (!load(command.id()).initiators().contains(actor)) {
			change(command, Act.EDIT, "joined", initiative -> initiative.join(actor), "actor:" + actor.value());
		}
	}

	/** Says that two belong together, so that their sum is seen. I3. */
	@Transactional
	public void link(Command command, InitiativeId other) {
		load(other);
		if (other.equals(command.id())) {
			throw Refused.because("I3", "number", Text.of("initiatives.refused.link"));
		}
		change(command, Act.LINK, "linked", _ -> links.join(command.id(), other), other.subject().toString());
		record(other, command.by(), command.at(), "linked", command.id().subject().toString());
	}

	/** Keeps a comment of somebody who takes part or works on the platform. P2. */
	@Transactional
	public void comment(Command command, String text) {
		if (!command.by().worksOnThePlatform() && !(command.by() instanceof Acting.Participant)) {
			throw new Denied(Text.of("initiatives.denied." + Authority.WORKS));
		}
		var written = Wording.bare(text);
		if (written == null || written.length() > Wording.LONGEST_TEXT) {
			throw Refused.because("P2", "text", Text.of("initiatives.refused.comment", Wording.LONGEST_TEXT));
		}
		if (command.key() == null || inbox.first(command.key(), "initiatives.page")) {
			remarks.keep(command.id(), Remark.Kind.COMMENT, written, command.by(), command.at());
			record(command.id(), command.by(), command.at(), "commented");
		}
	}

	/** Lets a meeting's conclusion act. I12. */
	@Transactional
	public void conclude(InitiativeId id, Conclusion conclusion, @Nullable Gateway found, Acting by, Instant at) {
		follow(load(id), by, at, "concluded." + conclusion.getClass().getSimpleName(), initiative -> initiative.concluded(conclusion, found, at));
	}

	/** A step of the course that comes from elsewhere: an agreement, a day that has come. It is recorded if it changes anything. */
	@Transactional
	public void follow(InitiativeId id, Acting by, Instant at, String happened, UnaryOperator<Course> step) {
		follow(load(id), by, at, happened, initiative -> initiative.proceed(step, at));
	}

	private void follow(Initiative initiative, Acting by, Instant at, String happened, Predicate<Initiative> step) {
		var before = initiative.course();
		if (step.test(initiative)) {
			save(initiative, before, by, at);
			record(initiative.getId(), by, at, happened);
		}
	}

	private void end(Command command, Act act, int missing, Stage how, @Nullable String remark, @Nullable InitiativeId into) {
		change(command, act, "ended." + how, initiative -> initiative.proceed(course -> course.ended(act, missing, how, remark, into), command.at()));
	}

	private void change(Command command, Act act, String happened, Step step, String... facts) {
		var initiative = load(command.id());
		var subject = command.id().subject();
		act.authority().require(command.by(), initiative.course(), initiative.initiators(), subject);
		if (command.key() != null && !inbox.first(command.key(), "initiatives.page")) {
			return;
		}
		if (command.version() != null && command.version() != initiative.version()) {
			throw new Outdated(subject);
		}
		var person = command.by().person();
		if (act.authority() == Authority.GATEWAY && person != null && recusals.isRecused(person, subject)) {
			throw Refused.because("P5", Text.of("initiatives.refused.recused"));
		}
		var before = initiative.course();
		step.take(initiative);
		save(initiative, before, command.by(), command.at());
		record(command.id(), command.by(), command.at(), happened, facts);
	}

	private void save(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var saved = initiatives.save(initiative);
		followers.forEach(follower -> follower.changed(saved, before, by, at));
	}

	private void record(InitiativeId id, Acting by, Instant at, String happened, String... facts) {
		history.record(by.entry(id.subject(), at, HISTORY + happened, facts));
	}

	private static String fact(PartyId party) {
		return "party:" + party.value();
	}

	/** What is told to the initiative. */
	@FunctionalInterface
	private interface Step {

		void take(Initiative initiative);
	}
}
