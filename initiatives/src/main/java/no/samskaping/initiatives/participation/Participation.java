package no.samskaping.initiatives.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Phase;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/** One who takes part in an initiative (deltaker), with what it gives in each phase. I9, P3. */
@Table(schema = "initiatives", name = "participation")
public final class Participation implements AggregateRoot<Participation, ParticipationId> {

	private static final int MOST = 60;

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

	/** An initiator takes part from the start. I2. */
	static Participation ofInitiator(InitiativeId initiative, ActorId actor, @Nullable PartyId party, LocalDate day) {
		return new Participation(ParticipationId.next(), initiative, actor, party, true, Answer.TAKES_PART, day);
	}

	/** Somebody who was named; a platform party is asked and answers itself. P3. */
	static Participation of(ParticipationId id, InitiativeId initiative, ActorId actor, @Nullable PartyId party, LocalDate day) {
		return new Participation(id, initiative, actor, party, false, party == null ? Answer.TAKES_PART : Answer.ASKED, day);
	}

	/** One more equal initiator takes part. I2. */
	void becomeInitiator() {
		initiator = true;
		answer = Answer.TAKES_PART;
		reason = null;
	}

	/** The gateway that takes it on takes part. I5. */
	void becomeGateway() {
		gateway = true;
		answer = Answer.TAKES_PART;
		reason = null;
	}

	/** A platform party's own answer. P3. */
	void answer(Answer given, @Nullable String why) {
		if (given == Answer.DOES_NOT && why == null) {
			throw Refused.because("P3", "reason", Text.of("initiatives.refused.answer.reason"));
		}
		answer = given;
		reason = given == Answer.DOES_NOT ? why : null;
	}

	/** Takes part no longer, with a reason; the gateway may hand it over so. I5. */
	void leave(String why) {
		if (initiator) {
			throw Refused.because("I2", Text.of("initiatives.refused.leave.initiator"));
		}
		answer = Answer.LEFT;
		reason = why;
	}

	void rejoin() {
		answer = party == null ? Answer.TAKES_PART : Answer.ASKED;
		reason = null;
	}

	/** Adds what it plans to give; with an id that is known already it changes nothing. */
	void plan(Contribution planned) {
		if (contributions.stream().anyMatch(known -> known.id().equals(planned.id()))) {
			return;
		}
		if (contributions.size() >= MOST) {
			throw Refused.because("I9", Text.of("initiatives.refused.contribution.many", MOST));
		}
		var more = new ArrayList<>(contributions);
		more.add(planned);
		contributions = List.copyOf(more);
	}

	/** Marks what was given as delivered, or takes the mark back. */
	void deliver(UUID contribution, @Nullable LocalDate day) {
		contributions = contributions.stream().map(known -> known.id().equals(contribution) ? known.delivered(day) : known).toList();
	}

	/** Takes away what was planned and is not delivered. */
	void drop(UUID contribution) {
		contributions = contributions.stream().filter(known -> !known.id().equals(contribution) || known.isDelivered()).toList();
	}

	/** Why it was not in when the need was defined. E3. */
	void explainOutsideDefine(@Nullable String why) {
		outsideDefine = why;
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
