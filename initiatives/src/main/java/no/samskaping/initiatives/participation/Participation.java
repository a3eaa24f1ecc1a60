package no.samskaping.initiatives.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** One who takes part in an initiative (deltaker), with what it gives in each phase. I9, P3. */
@Table(schema = "initiatives", name = "participation")
public final class Participation implements AggregateRoot<Participation, ParticipationId> {

	private static final int MOST = 60;
	private static final int LONGEST_REASON = 2000;

	private final @Id ParticipationId id;
	private final InitiativeId initiative;
	private final ActorId actor;
	private final @Nullable PartyId party;
	private final LocalDate joinedOn;
	private boolean initiator;
	private boolean gateway;
	private Answer answer;
	private @Nullable String reason;
	private @Nullable String outsideDefine;
	private @MappedCollection(idColumn = "participation", keyColumn = "position") List<Contribution> contributions = List.of();
	private @Version @Nullable Long version;

	@PersistenceCreator
	Participation(ParticipationId id, InitiativeId initiative, ActorId actor, @Nullable PartyId party, boolean initiator, Answer answer,
			LocalDate joinedOn) {
		this.id = id;
		this.initiative = initiative;
		this.actor = actor;
		this.party = party;
		this.initiator = initiator;
		this.answer = answer;
		this.joinedOn = joinedOn;
	}

	/** Somebody who was named; a platform party is asked and answers itself. P3. */
	static Participation of(ParticipationId id, InitiativeId initiative, ActorId actor, @Nullable PartyId party, LocalDate day) {
		return new Participation(id, initiative, actor, party, false, party == null ? Answer.TAKES_PART : Answer.ASKED, day);
	}

	/**
	 * An equal initiator takes part from the start. I2.
	 *
	 * @param itself whether it says so itself; what a platform party has answered is changed by nobody else (P2, P3)
	 */
	void becomeInitiator(boolean itself) {
		initiator = true;
		involve(itself);
	}

	/** It takes part, and is an initiator no longer. I2. */
	void becomeNoInitiator() {
		initiator = false;
	}

	/** The gateway that takes it on takes part. I5. */
	void becomeGateway(boolean itself) {
		gateway = true;
		involve(itself);
	}

	private void involve(boolean itself) {
		if (party == null || itself) {
			answer = Answer.TAKES_PART;
			reason = null;
		}
	}

	/** A platform party's own answer. P3. */
	void answer(Answer given, @Nullable String why) {
		requireReason("P3", given == Answer.DOES_NOT ? why : "");
		answer = given;
		reason = given == Answer.DOES_NOT ? why : null;
	}

	/** Takes part no longer, with a reason; the gateway may hand it over so. Whether it had not left already, as by the same form. I5. */
	boolean leave(@Nullable String why) {
		requireReason("I5", why);
		requireNoInitiator();
		var leaves = answer != Answer.LEFT;
		if (leaves) {
			answer = Answer.LEFT;
			reason = why;
		}
		return leaves;
	}

	@Decides("I2.2")
	private void requireNoInitiator() {
		if (initiator) {
			throw Refused.because("I2", Text.of("initiatives.refused.leave.initiator"));
		}
	}

	/** Left the agreement, which says why; whether it took part until then. An initiator whose the contact is stays one. A8, I2. */
	boolean leaveByNotice() {
		var leaves = answer.isIn();
		if (leaves) {
			answer = Answer.LEFT;
			reason = null;
		}
		return leaves;
	}

	/** Takes in what another one planned, gave and was, since both are the same actor; who of them came first stays. P6. */
	void takeIn(Participation other) {
		contributions = Stream.concat(contributions.stream(), other.contributions.stream()).toList();
		initiator = initiator || other.initiator;
		gateway = gateway || other.gateway;
		if (!answer.isIn()) {
			answer = other.answer;
			reason = other.reason;
		}
		outsideDefine = outsideDefine == null ? other.outsideDefine : outsideDefine;
	}

	/** Asks again whom it had lost; a platform party that does not take part comes back by its own word. P3. */
	void rejoin(boolean itself) {
		requireOwnWord(itself);
		answer = party == null ? Answer.TAKES_PART : Answer.ASKED;
		reason = null;
	}

	@Decides("P3.9")
	private void requireOwnWord(boolean itself) {
		if (party != null && !itself) {
			throw Refused.because("P3", "known", Text.of("initiatives.refused.rejoin"));
		}
	}

	/** Adds what it plans to give; whether it did, and not already. */
	boolean plan(Contribution planned) {
		if (contributions.stream().anyMatch(known -> known.id().equals(planned.id()))) {
			return false;
		}
		if (contributions.size() >= MOST) {
			throw Refused.because("I9", Text.of("initiatives.refused.contribution.many", MOST));
		}
		var more = new ArrayList<>(contributions);
		more.add(planned);
		contributions = List.copyOf(more);
		return true;
	}

	/** Marks what was given as delivered, or takes the mark back; whether that changed anything. */
	boolean deliver(UUID contribution, @Nullable LocalDate day) {
		return become(contributions.stream().map(known -> known.id().equals(contribution) && known.isDelivered() != (day != null)
				? known.delivered(day) : known).toList());
	}

	/** Takes away what was planned and is not delivered; whether it was there. */
	boolean drop(UUID contribution) {
		return become(contributions.stream().filter(known -> !known.id().equals(contribution) || known.isDelivered()).toList());
	}

	private boolean become(List<Contribution> next) {
		var changes = !next.equals(contributions);
		contributions = next;
		return changes;
	}

	/** Why it was not in when the need was defined; whether that is said anew. E3. */
	boolean explainOutsideDefine(@Nullable String why) {
		if (why != null) {
			requireReason("E3", why);
		}
		var changes = !Objects.equals(why, outsideDefine);
		outsideDefine = why;
		return changes;
	}

	@Decides({ "I5.11", "P3.8" })
	private static void requireReason(String rule, @Nullable String why) {
		if (why == null || why.length() > LONGEST_REASON) {
			throw Refused.because(rule, "reason", why == null ? Text.of("initiatives.refused.answer.reason")
					: Text.of("initiatives.refused.text.long", LONGEST_REASON));
		}
	}

	/** Whether this one is the participant, or speaks for the party that it is. P2. */
	public boolean isOwn(Acting acting) {
		return isOwn(acting, LinkPurpose.INITIATIVE);
	}

	/** The same where a link for that purpose is enough. P2. */
	public boolean isOwn(Acting acting, LinkPurpose purpose) {
		return acting instanceof Acting.Participant participant && participant.isFor(actor) && purpose.isOpenTo(participant, initiative.subject())
				|| party != null && acting.binds(party, initiative.subject());
	}

	@Override
	public ParticipationId getId() {
		return id;
	}

	public InitiativeId initiative() {
		return initiative;
	}

	public ActorId actor() {
		return actor;
	}

	public @Nullable PartyId party() {
		return party;
	}

	public boolean initiator() {
		return initiator;
	}

	public boolean gateway() {
		return gateway;
	}

	public Answer answer() {
		return answer;
	}

	public @Nullable String reason() {
		return reason;
	}

	public @Nullable String outsideDefine() {
		return outsideDefine;
	}

	/** What it gives in a phase. */
	public List<Contribution> in(Phase phase) {
		return contributions.stream().filter(contribution -> contribution.phase() == phase).toList();
	}

	public List<Contribution> contributions() {
		return List.copyOf(contributions);
	}

	public long version() {
		return version == null ? 0 : version;
	}
}
