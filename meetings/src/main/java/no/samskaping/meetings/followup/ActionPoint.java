package no.samskaping.meetings.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What a party is to do by a day (oppfølgingspunkt). M7: it always has a responsible party and a date. */
@Table(schema = "meetings", name = "action_point")
public final class ActionPoint implements AggregateRoot<ActionPoint, ActionPoint.ActionPointId> {

	private final @Id ActionPointId id;
	private final MatterId matter;
	private final @Nullable MeetingId meeting;
	private final String text;
	private final PartyId party;
	private final LocalDate due;
	private @Nullable Instant doneAt;
	private @Nullable PersonId doneBy;
	private @Version @Nullable Long version;

	@PersistenceCreator
	ActionPoint(ActionPointId id, MatterId matter, @Nullable MeetingId meeting, String text, PartyId party, LocalDate due) {
		this.id = id;
		this.matter = matter;
		this.meeting = meeting;
		this.text = text;
		this.party = party;
		this.due = due;
	}

	/** Agrees one. M7. */
	static ActionPoint agreed(ActionPointId id, MatterId matter, @Nullable MeetingId meeting, String text, @Nullable PartyId party,
			@Nullable LocalDate due, LocalDate today) {
		if (text.isBlank()) {
			throw Refused.because("M7", "what", Text.of("meetings.rule.point.what"));
		}
		requireResponsible(party);
		requireDay(due, today);
		return new ActionPoint(id, matter, meeting, text.strip(), party, due);
	}

	@Decides("M7.10")
	private static void requireResponsible(@Nullable PartyId party) {
		if (party == null) {
			throw Refused.because("M7", "responsible", Text.of("meetings.rule.point.responsible"));
		}
	}

	@Decides("M7.11")
	private static void requireDay(@Nullable LocalDate due, LocalDate today) {
		if (due == null || due.isBefore(today)) {
			throw Refused.because("M7", "due", Text.of("meetings.rule.point.due"));
		}
	}

	/** Says that it is done; tells whether it was not. */
	boolean done(@Nullable PersonId by, Instant at) {
		if (doneAt != null) {
			return false;
		}
		doneAt = at;
		doneBy = by;
		return true;
	}

	/** Takes back that it was done; tells whether it was. */
	boolean notDone() {
		var was = doneAt != null;
		doneAt = null;
		doneBy = null;
		return was;
	}

	/** Whether this one says that it is done: who works for its party, or the coordinator. */
	public boolean isUpTo(Acting by) {
		return by instanceof Acting.Coordinator || by.worksOnThePlatform() && party.equals(by.party());
	}

	/** Whether it should have been done by now. */
	public boolean isOverdue(LocalDate today) {
		return doneAt == null && due.isBefore(today);
	}

	@Override
	public ActionPointId getId() {
		return id;
	}

	public MatterId matter() {
		return matter;
	}

	public @Nullable MeetingId meeting() {
		return meeting;
	}

	public String text() {
		return text;
	}

	public PartyId party() {
		return party;
	}

	public LocalDate due() {
		return due;
	}

	public @Nullable Instant doneAt() {
		return doneAt;
	}

	public @Nullable PersonId doneBy() {
		return doneBy;
	}

	/** Identifies an action point. */
	public record ActionPointId(UUID value) implements Identifier {

		/** The kind of its subject. */
		public static final String KIND = "action-point";

		/** As a subject of history and reminders. */
		public Subject subject() {
			return new Subject(KIND, value);
		}
	}
}
