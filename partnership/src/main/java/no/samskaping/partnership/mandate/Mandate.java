package no.samskaping.partnership.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.MandateEnded;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.RepresentativeAppointed;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** A person's mandate in a role (mandat), for a party where the role is one of a party. P2. */
@Table(schema = "partnership", name = "mandate")
public final class Mandate extends AbstractAggregateRoot<Mandate> implements AggregateRoot<Mandate, MandateId> {

	private final @Id MandateId id;
	private final PersonId person;
	private final @Nullable PartyId party;
	private final Role role;
	private final @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "matter_") @Nullable Subject matter;
	private @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "valid_") Period period;
	private final Instant appointedAt;
	private final @Nullable PersonId appointedBy;
	private @Nullable Instant endedAt;
	private @Nullable PersonId endedBy;
	private @Nullable Instant heldUntil;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Mandate(MandateId id, PersonId person, @Nullable PartyId party, Role role, @Nullable Subject matter, Period period,
			Instant appointedAt, @Nullable PersonId appointedBy, @Nullable Instant endedAt, @Nullable PersonId endedBy, @Nullable Instant heldUntil,
			@Nullable Long version) {
		this.id = id;
		this.person = person;
		this.party = party;
		this.role = role;
		this.matter = matter;
		this.period = period;
		this.appointedAt = appointedAt;
		this.appointedBy = appointedBy;
		this.endedAt = endedAt;
		this.endedBy = endedBy;
		this.heldUntil = heldUntil;
		this.version = version;
	}

	/** Gives somebody a mandate, beside those that they have already. */
	static Mandate give(Appointment appointment, PersonId person, List<Mandate> held, @Nullable PersonId by, LocalDate today,
			Instant at) {
		AppointmentRule.requireAll(appointment, held, today);
		var mandate = new Mandate(appointment.id(), person, appointment.party(), appointment.role(), appointment.matter(),
				appointment.period(), at, by, null, null, null, null);
		if (appointment.role().binds() && appointment.party() != null) {
			mandate.registerEvent(new RepresentativeAppointed(Ids.next(), at, mandate.id, person, appointment.party(),
					appointment.role() == Role.DEPUTY, 0));
		}
		return mandate;
	}

	/** Ends it before its time: it is gone from today, at once. */
	void end(@Nullable PersonId by, LocalDate today, Instant at) {
		if (endedAt != null) {
			return;
		}
		heldUntil = period.covers(today) ? at : null;
		period = new Period(period.from().isBefore(today) ? period.from() : today, today);
		endedBy = by;
		announceEnd(at);
	}

	/**
	 * Announces that it ran out.
	 *
	 * @return whether it did, and had not been announced
	 */
	boolean runOut(LocalDate today, Instant at) {
		var runsOut = endedAt == null && isOver(today);
		if (runsOut) {
			announceEnd(at);
		}
		return runsOut;
	}

	private void announceEnd(Instant at) {
		endedAt = at;
		registerEvent(new MandateEnded(Ids.next(), at, id, person, party, version == null ? 0 : version + 1));
	}

	/** Whether this one takes over from the other on the day on which that one is gone: the same person goes on, or somebody begins. */
	boolean follows(Mandate other) {
		var gone = other.period.to();
		return gone != null && isFor(other.role, other.party, other.matter) && period.covers(gone)
				&& (person.equals(other.person) || period.from().equals(gone));
	}

	boolean isFor(Role wanted, @Nullable PartyId other, @Nullable Subject about) {
		return role == wanted && Objects.equals(party, other) && Objects.equals(matter, about);
	}

	@Override
	public MandateId getId() {
		return id;
	}

	public PersonId person() {
		return person;
	}

	public @Nullable PartyId party() {
		return party;
	}

	public Role role() {
		return role;
	}

	public @Nullable Subject matter() {
		return matter;
	}

	public Period period() {
		return period;
	}

	public @Nullable PersonId appointedBy() {
		return appointedBy;
	}

	/** When it was entered: nobody acted within it before. */
	public Instant appointedAt() {
		return appointedAt;
	}

	/** The moment at which it was ended in the middle of a day; null if it was not, or had not begun. */
	public @Nullable Instant heldUntil() {
		return heldUntil;
	}

	public boolean isOver(LocalDate today) {
		var end = period.to();
		return end != null && !end.isAfter(today);
	}
}
