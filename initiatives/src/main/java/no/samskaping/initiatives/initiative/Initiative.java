package no.samskaping.initiatives.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.initiatives.Discussion.Conclusion;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.InitiativeReclassified;
import no.samskaping.initiatives.InitiativeRegistered;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.CourseEvents;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.Growth;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** An initiative (initiativ), from the first idea until the project has ended. I1–I12. */
@Table(schema = "initiatives", name = "initiative")
public final class Initiative extends AbstractAggregateRoot<Initiative> implements AggregateRoot<Initiative, InitiativeId> {

	private final @Id InitiativeId id;
	private final String number;
	private final @Embedded(onEmpty = OnEmpty.USE_EMPTY) Origin origin;
	private final boolean wantsSupport;
	private @MappedCollection(idColumn = "initiative", keyColumn = "position") List<Initiator> initiators;
	private @Embedded(onEmpty = OnEmpty.USE_EMPTY) Wording wording;
	private @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "exemption_") @Nullable Exemption exemption;
	private @MappedCollection(idColumn = "initiative", keyColumn = "challenge") Map<String, Justified> justifications;
	private @Embedded(onEmpty = OnEmpty.USE_EMPTY) Course course;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Initiative(InitiativeId id, String number, Origin origin, List<Initiator> initiators, boolean wantsSupport, Wording wording,
			Map<String, Justified> justifications, Course course) {
		this.id = id;
		this.number = number;
		this.origin = origin;
		this.initiators = List.copyOf(initiators);
		this.wantsSupport = wantsSupport;
		this.wording = wording;
		this.justifications = Map.copyOf(justifications);
		this.course = course;
	}

	/** Registers it. Everything can be registered. I1, I3, I5. */
	static Initiative register(Registering told, String number) {
		var course = Course.begin(told.direct(), told.estimate(), told.gateway(), told.actual());
		var initiators = told.initiators().stream().distinct().map(Initiator::new).toList();
		var initiative = new Initiative(told.id(), number, told.origin(), initiators, told.wantsSupport(), told.wording(), Map.of(), course);
		initiative.registerEvent(new InitiativeRegistered(Ids.next(), told.origin().registeredAt(), told.id(), course.scale(), 0));
		return initiative;
	}

	/** One more equal initiator; who is one already stays so. I2. */
	boolean join(ActorId actor) {
		Act.EDIT.require(course, 0);
		var joins = !initiators().contains(actor);
		if (joins) {
			initiators = Stream.concat(initiators.stream(), Stream.of(new Initiator(actor))).toList();
		}
		return joins;
	}

	/** One is an initiator no longer; the first stays, since the contact is its, and so there is always one. I2. */
	void part(ActorId actor) {
		Act.PART.require(course, 0);
		requireNotFirst(actor);
		initiators = initiators.stream().filter(initiator -> !initiator.actor().equals(actor)).toList();
	}

	@Decides("I2.1")
	private void requireNotFirst(ActorId actor) {
		if (initiators.getFirst().actor().equals(actor)) {
			throw Refused.because("I2", Text.of("initiatives.refused.part"));
		}
	}

	/** One is known as another from now on, as which it may be an initiator already; whether that changed anything. P6. */
	boolean becomesKnownAs(ActorId actor, ActorId other) {
		var before = initiators();
		initiators = before.stream().map(one -> one.equals(actor) ? other : one).distinct().map(Initiator::new).toList();
		return !initiators().equals(before);
	}

	/** One that left the agreement is an initiator no longer; the first stays, since the contact is its. Whether that changed anything. I2, A8. */
	boolean partByNotice(ActorId actor) {
		var parts = initiators().indexOf(actor) > 0;
		if (parts) {
			initiators = initiators.stream().filter(initiator -> !initiator.actor().equals(actor)).toList();
		}
		return parts;
	}

	/** Changes its texts and the chosen challenges; what was declared ready keeps what I6 asks for. */
	void edit(Wording changed, Map<String, Justified> chosen, AdoptedCharter charter) {
		Act.EDIT.require(course, 0);
		Justified.requireKnown(chosen, charter);
		wording = changed;
		justifications = keeping(chosen, charter);
		requireStillReady(charter);
	}

	/** Those chosen, with those that an earlier version of the charter named and that were chosen then: a new version takes nothing away. P4. */
	Map<String, Justified> keeping(Map<String, Justified> chosen, AdoptedCharter charter) {
		var kept = new LinkedHashMap<>(chosen);
		justifications.forEach((code, justified) -> {
			if (charter.challenges().stream().noneMatch(it -> it.code().equals(code))) {
				kept.put(code, justified);
			}
		});
		return kept;
	}

	/** What began before the platform and what is free never passed the meeting. I6, P9. */
	@Decides("I6.6")
	private void requireStillReady(AdoptedCharter charter) {
		var neverPassed = origin.before() != null && course.stage().compareTo(Stage.RUNNING) >= 0;
		if (course.stage().compareTo(Stage.READY_FOR_DISCUSSION) >= 0 && !course.isFree() && course.growth() == null && !neverPassed) {
			var missing = ReadinessRule.missing(this, charter).stream().filter(it -> !isChosenEarlier(charter) || !it.field().equals("challenges")).toList();
			Refused.requireNone(missing);
		}
	}

	/** Whether it contributes to a challenge that an earlier version of the charter named. */
	private boolean isChosenEarlier(AdoptedCharter charter) {
		return !keeping(Map.of(), charter).isEmpty();
	}

	/** Keeps its description from the public, or keeps it so on another basis or for longer; what is written there later too, until that is lifted. P7. */
	void exempt(Exemption mark) {
		if (wording.description() == null && exemption == null) {
			throw Refused.because("P7", Text.of("initiatives.refused.exempt"));
		}
		exemption = mark;
	}

	/** Opens its description again. P7. */
	void lift() {
		if (exemption == null) {
			throw Refused.because("P7", Text.of("initiatives.refused.lift.description"));
		}
		exemption = null;
	}

	void declareReady(AdoptedCharter charter, Instant at) {
		Act.DECLARE_READY.require(course, 0);
		ReadinessRule.requireAll(this, charter);
		proceed(Course::declaredReady, at);
	}

	/** Lets a conclusion act, and says whether it did; one that the initiative has left behind changes nothing. I12, M6. */
	boolean concluded(Conclusion conclusion, @Nullable Gateway found, Instant at) {
		var brought = isBroughtUp();
		return switch (conclusion) {
			case Conclusion.TakenForward() -> brought && proceed(course -> course.at(Stage.TAKEN_FORWARD), at);
			case Conclusion.NotTakenForward(var reason) -> (brought || course.seeksGateway())
					&& proceed(course -> course.ended(Stage.NOT_TAKEN_FORWARD, reason, null), at);
			case Conclusion.FinishesAsItIs(var ceiling, var reason) -> course.awaitsMeeting() && finishes(Growth.finishesAsItIs(ceiling, reason), at);
			case Conclusion.BecomesFormalised() -> course.awaitsMeeting() && proceed(course -> course.grownDiscussed(null), at);
			case Conclusion.GatewayFound _ -> found != null && course.seeksGateway() && proceed(course -> course.with(found).entered(), at);
			case Conclusion.Noted _ -> course.seeksGateway() && proceed(Course::gatewayNotFound, at);
		};
	}

	@Decides("I12.3")
	private boolean isBroughtUp() {
		return course.stage() == Stage.READY_FOR_DISCUSSION;
	}

	/** A ceiling below what it costs by now settles nothing, and the meeting is asked again. I8. */
	private boolean finishes(Growth growth, Instant at) {
		if (!proceed(course -> course.grownDiscussed(growth), at)) {
			var charter = Objects.requireNonNull(course.estimate()).charter();
			registerEvent(new InitiativeReclassified(Ids.next(), at, id, course.scale(), charter, true, nextVersion()));
		}
		return true;
	}

	/** Requires that another one can be merged into it: it has not ended, and is not that one itself. I10. */
	@Decides("I10.8")
	void requireTakesIn(InitiativeId other) {
		if (other.equals(id) || course.stage().isEnd()) {
			throw Refused.because("I10", "number", Text.of("initiatives.refused.merge"));
		}
	}

	/** Takes a step of its course, which its rules may refuse, and tells of it; whether anything changed. */
	boolean proceed(UnaryOperator<Course> step, Instant at) {
		var before = course;
		course = step.apply(before);
		new CourseEvents(id, nextVersion(), at).between(before, course).forEach(this::registerEvent);
		return !course.equals(before);
	}

	private long nextVersion() {
		return version == null ? 0 : version + 1;
	}

	@Override
	public InitiativeId getId() {
		return id;
	}

	public String number() {
		return number;
	}

	public Origin origin() {
		return origin;
	}

	public Wording wording() {
		return wording;
	}

	/** That its description is kept from the public; also after the last day, until that is lifted. P7. */
	public @Nullable Exemption exemption() {
		return exemption;
	}

	/** What everybody may read of its description on that day. P7. */
	public @Nullable String openDescription(LocalDate today) {
		return exemption != null && exemption.lastsOn(today) ? null : wording.description();
	}

	public Course course() {
		return course;
	}

	public boolean wantsSupport() {
		return wantsSupport;
	}

	/** The initiators, the contact's first. */
	public List<ActorId> initiators() {
		return initiators.stream().map(Initiator::actor).toList();
	}

	/** The codes of the chosen challenges. */
	public Set<String> challenges() {
		return new TreeSet<>(justifications.keySet());
	}

	/** Whether these are its challenges and justifications. */
	boolean justifies(Map<String, Justified> chosen) {
		return justifications.equals(chosen);
	}

	/** How it contributes to a challenge, if that is written. */
	public @Nullable String justification(String challenge) {
		var justified = justifications.get(challenge);
		return justified == null ? null : justified.text();
	}

	/** Changes with every change; what a form was made from. */
	public long version() {
		return version == null ? 0 : version;
	}
}
