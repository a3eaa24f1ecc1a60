package no.samskaping.initiatives.course;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.workbench.rules.Decides;

/**
 * How far an initiative has come, and what its way depends on (gangen i det). Each step gives the course after it, or is refused
 * by the rules of its {@link Act}.
 *
 * @param direct whether a platform party initiates it (I5)
 * @param bound whether an agreement is in force (A1, I8)
 * @param silentSince when staff were asked to ask, after twelve silent months (I4)
 */
public record Course(Stage stage, Scale scale, boolean direct, boolean bound, @Nullable LocalDate silentSince,
		@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "estimate_") @Nullable Estimate estimate,
		@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "gateway_") @Nullable Gateway gateway,
		@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "growth_") @Nullable Growth growth,
		@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "ended_") @Nullable Ending ending) {

	/** A new one's; where it stands follows from scale and gateway, or is told of one from before the platform (P9). */
	public static Course begin(boolean direct, @Nullable Estimate estimate, @Nullable Gateway gateway, @Nullable Stage actual) {
		var scale = estimate == null ? Scale.SMALL : estimate.scale();
		var course = new Course(Stage.REGISTERED, scale, direct, false, null, estimate, scale == Scale.SMALL ? null : gateway, null, null);
		if (actual == null || scale == Scale.SMALL && actual.compareTo(Stage.RUNNING) < 0) {
			return course.entered();
		}
		return actual.isEnd() ? course.at(Stage.RUNNING).ended(actual, null, null) : course.at(actual);
	}

	public Course started() {
		Act.START.require(this, 0);
		return at(Stage.RUNNING);
	}

	public Course gatewayAsked(Gateway asked) {
		Act.SEND_TO_GATEWAY.require(this, 0);
		return with(asked).entered();
	}

	public Course answered(GatewayAnswer answer) {
		answer.act().require(this, 0);
		return with(Objects.requireNonNull(gateway).answered(answer)).entered();
	}

	public Course toldMore(LocalDate due) {
		Act.TELL_MORE.require(this, 0);
		return with(Objects.requireNonNull(gateway).with(Gateway.State.ASKED, due, gateway.note()));
	}

	public Course gatewaySought() {
		Act.SEEK_GATEWAY.require(this, 0);
		return with(Objects.requireNonNull(gateway).with(Gateway.State.SOUGHT, null, gateway.note())).entered();
	}

	/** The meeting found none: the initiator may ask it again. I5. */
	public Course gatewayNotFound() {
		return with(Objects.requireNonNull(gateway).with(Gateway.State.DECLINED, null, gateway.note()));
	}

	/** Its last day has passed without an answer. I5, P10. */
	public Course gatewayIsSilent(LocalDate day) {
		return gateway != null && !gateway.isInTime(day) ? with(gateway.with(Gateway.State.SILENT, gateway.due(), gateway.note())) : this;
	}

	public Course declaredReady() {
		Act.DECLARE_READY.require(this, 0);
		return at(Stage.READY_FOR_DISCUSSION);
	}

	/** Classified anew, both ways; an agreement in force stays binding, and a ceiling holds. I8. */
	public Course estimated(Estimate made) {
		Act.ESTIMATE.require(this, 0);
		var next = mayBecome(made.scale()) ? made.scale() : scale;
		var pastCeiling = growth != null && made.exceeds(growth.ceiling());
		if (next == scale && !pastCeiling) {
			return new Course(stage, scale, direct, bound, silentSince, made, gateway, growth, ending);
		}
		var grown = next == Scale.FORMALISED && stage == Stage.RUNNING;
		var course = new Course(stage, next, direct, bound, null, made, gateway, grown ? Growth.awaitsMeeting() : null, ending);
		return stage == Stage.RUNNING ? course : course.entered();
	}

	/** Whether another scale follows from an estimate; what an agreement in force binds stays formalised. I8. */
	@Decides("I8.3")
	private boolean mayBecome(Scale other) {
		return !bound || scale != Scale.FORMALISED || other == Scale.FORMALISED;
	}

	@Decides("I8.2")
	private boolean isWithin(@Nullable Growth growth) {
		return growth == null || estimate == null || !estimate.exceeds(growth.ceiling());
	}

	/** The meeting's word on a grown one; without a ceiling it has to be formalised. I8. */
	public Course grownDiscussed(@Nullable Growth next) {
		if (!isWithin(next)) {
			return this;
		}
		var course = new Course(stage, scale, direct, bound, silentSince, estimate, gateway, next, ending);
		return next == null && !bound ? course.entered() : course;
	}

	/** What its agreements amount to now: one in force starts it, one that is worked on shows, and without any it waits for one. A1, A8. */
	public Course agreed(Agreed now) {
		var waits = stage == Stage.TAKEN_FORWARD || stage == Stage.AGREEMENT_IN_PROGRESS;
		return new Course(waits ? next(now) : stage, scale, direct, now == Agreed.IN_FORCE && !stage.isEnd(), silentSince, estimate, gateway, growth, ending);
	}

	private static Stage next(Agreed now) {
		return switch (now) {
			case NOTHING -> Stage.TAKEN_FORWARD;
			case IN_PROGRESS -> Stage.AGREEMENT_IN_PROGRESS;
			case IN_FORCE -> Stage.RUNNING;
		};
	}

	public Course ended(Act act, int unanswered, Stage how, @Nullable String remark, @Nullable InitiativeId into) {
		act.require(this, unanswered);
		return ended(how, remark, into);
	}

	/** Its agreement is fulfilled with it, so that it binds no longer. A8. */
	public Course ended(Stage how, @Nullable String remark, @Nullable InitiativeId into) {
		return new Course(how, scale, direct, false, null, estimate, gateway, growth, new Ending(stage, remark, into));
	}

	/** What had started freely goes on; everything else goes the way of its scale anew, since its agreement has ended too. I10, A1. */
	public Course reopened() {
		Act.REOPEN.require(this, 0);
		var goesOn = Objects.requireNonNull(ending).from() == Stage.RUNNING && (isFree() || growth != null);
		var open = new Course(Stage.RUNNING, scale, direct, bound, null, estimate, gateway, growth, null);
		return goesOn ? open : open.entered();
	}

	public Course silent(@Nullable LocalDate day) {
		return new Course(stage, scale, direct, bound, day, estimate, gateway, growth, ending);
	}

	public Course with(Gateway next) {
		return new Course(stage, scale, direct, bound, silentSince, estimate, next, growth, ending);
	}

	public Course at(Stage next) {
		return new Course(next, scale, direct, bound, silentSince, estimate, gateway, growth, ending);
	}

	/** Where one of this scale stands before it is ready: a small one, a direct one and a followed one need nobody's answer. */
	public Course entered() {
		if (scale == Scale.SMALL) {
			return at(Stage.REGISTERED);
		}
		if (CourseRule.THROUGH_GATEWAY.holds(this, 0)) {
			return at(Stage.UNDER_DEVELOPMENT);
		}
		return at(gateway != null && gateway.isOpen() ? Stage.AT_GATEWAY : Stage.REGISTERED);
	}

	/** Whether it needs no meeting, agreement or evaluation: a small one, and a grown one that may finish as it is. I4, I8. */
	public boolean isFree() {
		return scale == Scale.SMALL || growth != null && growth.state() == Growth.State.FINISHES_AS_IT_IS;
	}

	/** Whether it grew after it had started and the meeting has not taken it up. I8. */
	public boolean awaitsMeeting() {
		return growth != null && growth.state() == Growth.State.AWAITS_MEETING && !stage.isEnd();
	}

	/** Whether the meeting is asked to find a gateway. I5. */
	public boolean seeksGateway() {
		return !stage.isEnd() && isGatewayAt(Gateway.State.SOUGHT);
	}

	boolean isGatewayAt(Gateway.State state) {
		return gateway != null && gateway.state() == state;
	}
}
