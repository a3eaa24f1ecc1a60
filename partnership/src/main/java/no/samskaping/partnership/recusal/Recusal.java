package no.samskaping.partnership.recusal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.RecusalDeclared;
import no.samskaping.partnership.RecusalLifted;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A declared double role, with the decision on recusal (dobbeltrolle, inhabil). It never changes. P5. */
@Table(schema = "partnership", name = "recusal")
final class Recusal extends AbstractAggregateRoot<Recusal> implements AggregateRoot<Recusal, RecusalId> {

	/** The kind of a matter that is all an actor takes part in. */
	static final String ACTOR = "actor";

	private static final int LONGEST_REASON = 2_000;

	private final @Id RecusalId id;
	private final PersonId person;
	private final @Nullable PartyId party;
	private final @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "matter_") Subject matter;
	private final ActorId roleAt;
	private final boolean recused;
	private final String reason;
	private final Instant declaredAt;
	private final @Nullable PersonId declaredBy;
	private final @Version @Nullable Long version;

	@PersistenceCreator
	Recusal(RecusalId id, PersonId person, @Nullable PartyId party, Subject matter, ActorId roleAt, boolean recused, String reason,
			Instant declaredAt, @Nullable PersonId declaredBy, @Nullable Long version) {
		this.id = id;
		this.person = person;
		this.party = party;
		this.matter = matter;
		this.roleAt = roleAt;
		this.recused = recused;
		this.reason = reason;
		this.declaredAt = declaredAt;
		this.declaredBy = declaredBy;
		this.version = version;
	}

	/** Whether it was declared later than another, which it then goes before. */
	boolean isAfter(Recusal other) {
		return declaredAt.isAfter(other.declaredAt);
	}

	/**
	 * Declares it; a decision on recusal, either way, has a reason.
	 *
	 * @param before what held until now for the same person, party and matter
	 */
	static Recusal declare(Declaration declaration, @Nullable Recusal before, @Nullable PersonId by, Instant at) {
		var broken = refusals(declaration);
		Refused.requireNone(broken);
		var recusal = new Recusal(new RecusalId(declaration.id()), declaration.person(), declaration.party(), declaration.matter(),
				declaration.roleAt(), declaration.recused(), declaration.reason(), at, by, null);
		if (declaration.recused()) {
			recusal.registerEvent(new RecusalDeclared(Ids.next(), at, declaration.person(), declaration.party(), declaration.matter(), 0));
		} else if (before != null && before.recused) {
			recusal.registerEvent(new RecusalLifted(Ids.next(), at, declaration.person(), declaration.party(), declaration.matter(), 0));
		}
		return recusal;
	}

	/** What is wrong with its {@code reason}; nothing if it can be declared. P5. */
	static List<Broken> refusals(Declaration declaration) {
		if (!isReasoned(declaration)) {
			return List.of(new Broken("P5", "reason", Text.of("partnership.recusal.rule.reason")));
		}
		return declaration.reason().length() <= LONGEST_REASON ? List.of()
				: List.of(new Broken("P5", "reason", Text.of("partnership.typed.long", Text.of("partnership.recusal.reason"), LONGEST_REASON)));
	}

	@Decides("P5.2")
	private static boolean isReasoned(Declaration declaration) {
		return !declaration.reason().isBlank();
	}

	/** Whether it concerns all that an actor takes part in, instead of one matter. */
	boolean isStanding() {
		return matter.kind().equals(ACTOR);
	}

	/** Whether what was declared about all that an actor takes part in leaves a matter alone: the actor takes no part there. */
	@Decides("P5.15")
	static boolean leavesAlone(ActorId actor, Set<ActorId> takingPart) {
		return !takingPart.contains(actor);
	}

	/** Whether it is about this person acting for this party. */
	boolean isOf(PersonId somebody, @Nullable PartyId forParty) {
		return person.equals(somebody) && Objects.equals(party, forParty);
	}

	@Override
	public RecusalId getId() {
		return id;
	}

	PersonId person() {
		return person;
	}

	@Nullable PartyId party() {
		return party;
	}

	Subject matter() {
		return matter;
	}

	ActorId roleAt() {
		return roleAt;
	}

	boolean recused() {
		return recused;
	}

	String reason() {
		return reason;
	}
}
