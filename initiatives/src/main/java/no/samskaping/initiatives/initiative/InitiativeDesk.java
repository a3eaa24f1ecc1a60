package no.samskaping.initiatives.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.Discussion.Conclusion;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.Numbers;

/** Where initiatives are registered and changed: load, tell, save, and let those follow who must. */
@Component
public class InitiativeDesk {

	private final KnownInitiatives initiatives;
	private final Changes changes;
	private final Links links;
	private final Numbers numbers;
	private final Charters charters;

	InitiativeDesk(KnownInitiatives initiatives, Changes changes, Links links, Numbers numbers, Charters charters) {
		this.initiatives = initiatives;
		this.changes = changes;
		this.links = links;
		this.numbers = numbers;
		this.charters = charters;
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
		return changes.load(id);
	}

	/** Registers one; with an id that is known already, also at the same moment, it changes nothing. The number under which it is known. I1, I11. */
	@Transactional
	public String register(Registering told, Acting by, Instant at) {
		if (!(by instanceof Acting.Platform)) {
			Authority.requireWork(by, told.id().subject());
		}
		if (!changes.isFirst(new Command(told.id().value(), told.id(), null, by, at))) {
			return load(told.id()).number();
		}
		var initiative = Initiative.register(told, numbers.next("I"));
		changes.save(initiative, null, by, at);
		changes.record(told.id(), by, at, told.actual() == null ? "registered" : "registered-as-before");
		if (told.gateway() != null && initiative.course().gateway() != null) {
			changes.record(told.id(), by, at, "forwarded", "party:" + told.gateway().party().value());
		}
		return initiative.number();
	}

	@Transactional
	public void start(Command command) {
		changes.make(command, Act.START, "started", initiative -> initiative.proceed(Course::started, command.at()));
	}

	/** Changes the texts and the chosen challenges: code to justification, empty where none is written. I6. */
	@Transactional
	public void edit(Command command, Wording wording, Map<String, String> justifications) {
		var chosen = justifications.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> new Justified(Wording.bare(entry.getValue()))));
		var charter = charters.current();
		var before = load(command.id());
		var changed = changed(before, wording, before.keeping(chosen, charter));
		if (changes.make(command, Act.EDIT, changed.getFirst(), initiative -> initiative.edit(wording, chosen, charter))) {
			changed.stream().skip(1).forEach(field -> changes.record(command.id(), command.by(), command.at(), field));
		}
	}

	/** Which texts become others, each as the history says it. */
	private static List<String> changed(Initiative before, Wording wording, Map<String, Justified> chosen) {
		var changed = new ArrayList<String>();
		if (!before.wording().title().equals(wording.title())) {
			changed.add("edited.title");
		}
		if (!Objects.equals(before.wording().description(), wording.description())) {
			changed.add("edited.description");
		}
		if (!Objects.equals(before.wording().objective(), wording.objective())) {
			changed.add("edited.objective");
		}
		if (!before.justifies(chosen)) {
			changed.add("edited.challenges");
		}
		return changed.isEmpty() ? List.of("edited") : changed;
	}

	@Transactional
	public void declareReady(Command command) {
		changes.make(command, Act.DECLARE_READY, "ready", initiative -> initiative.declareReady(charters.current(), command.at()));
	}

	/** A new estimate, with its reason. I8. */
	@Transactional
	public void estimate(Command command, Estimate made) {
		var amount = made.amount() == null ? "initiatives.under-threshold" : made.amount().toString();
		changes.make(command, Act.ESTIMATE, "estimated", initiative -> initiative.proceed(course -> course.estimated(made), command.at()), amount);
	}

	/** Names one more equal initiator. I2. */
	@Transactional
	public void join(Command command, ActorId actor) {
		if (!load(command.id()).initiators().contains(actor)) {
			changes.make(command, Act.EDIT, "joined", initiative -> initiative.join(actor), "actor:" + actor.value());
		}
	}

	/** Lets an initiator be one no longer: it says so itself, or that is recorded on its behalf with the source. I2, P2. */
	@Transactional
	public void part(Command command, ActorId actor) {
		if (load(command.id()).initiators().contains(actor)) {
			changes.makeFor(actor, command, Act.PART, "parted", initiative -> initiative.part(actor), "actor:" + actor.value());
		}
	}

	/** Lets one be known as another, which is the same actor: who shows both shows one. P6. */
	@Transactional
	public void becomesKnownAs(InitiativeId id, ActorId actor, ActorId other) {
		var initiative = changes.load(id);
		if (initiative.becomesKnownAs(actor, other)) {
			initiatives.save(initiative);
		}
	}

	/** Lets one who left the agreement by notice be an initiator no longer, unless the contact is its. I2, A8. */
	@Transactional
	public void partByNotice(InitiativeId id, ActorId actor, Acting by, Instant at) {
		changes.follow(load(id), by, at, _ -> "parted", initiative -> initiative.partByNotice(actor), "actor:" + actor.value());
	}

	/** Says that two belong together, so that their sum is seen. I3. */
	@Transactional
	public void link(Command command, InitiativeId other) {
		if (other.equals(command.id())) {
			throw Refused.because("I3", "number", Text.of("initiatives.refused.link"));
		}
		var named = load(other).number();
		if (changes.make(command, Act.LINK, "linked", _ -> links.join(command.id(), other), named)) {
			changes.record(other, command.by(), command.at(), "linked", load(command.id()).number());
		}
	}

	/** Takes that back. I3. */
	@Transactional
	public void unlink(Command command, InitiativeId other) {
		var named = load(other).number();
		if (!links.are(command.id(), other)) {
			throw Refused.because("I3", "number", Text.of("initiatives.refused.unlink"));
		}
		if (changes.make(command, Act.UNLINK, "unlinked", _ -> links.part(command.id(), other), named)) {
			changes.record(other, command.by(), command.at(), "unlinked", load(command.id()).number());
		}
	}

	/** Lets a meeting's conclusion act; whether it did. I12. */
	@Transactional
	public boolean conclude(InitiativeId id, Conclusion conclusion, @Nullable Gateway found, Acting by, Instant at) {
		var initiative = load(id);
		return changes.follow(initiative, by, at, told -> conclusion instanceof Conclusion.FinishesAsItIs && told.course().awaitsMeeting()
				? "asked-again" : "concluded." + conclusion.getClass().getSimpleName(), told -> told.concluded(conclusion, found, at));
	}

	/** A step of the course that comes from elsewhere: an agreement, a day that has come. It is recorded if it changes anything. */
	@Transactional
	public void follow(InitiativeId id, Acting by, Instant at, String happened, UnaryOperator<Course> step) {
		changes.follow(load(id), by, at, _ -> happened, initiative -> initiative.proceed(step, at));
	}

	/** Something happened around it: it is not silent. I4. */
	@Transactional
	public void stirred(InitiativeId id, Acting by, Instant at) {
		changes.stir(id, by, at);
	}
}
