package no.samskaping.meetings.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * A meeting or a workshop in the year (møte eller verksted i årshjulet).
 *
 * @param slot the month or the quarter for which it counts
 * @param reason why it was cancelled
 */
public record Happening(Kind kind, UUID id, int year, int slot, LocalDateTime startsAt, String place, State state, Text name,
		@Nullable String reason) {

	/** What it is. */
	public enum Kind {

		/** Drøftelsesmøte, at most one expected each month. */
		MEETING(12),

		/** Samskapingsverksted, at most one expected each quarter. */
		WORKSHOP(4);

		private final int slots;

		Kind(int slots) {
			this.slots = slots;
		}

		/** In how many parts a year has room for them. */
		public int slots() {
			return slots;
		}

		/** Whether one is expected there, as often as the charter says. M1, M2. */
		boolean isIn(Rhythm rhythm, int slot) {
			return this == MEETING ? rhythm.expectsMeeting(slot) : rhythm.expectsWorkshop(slot);
		}

		/** A slot's name: the month, or the quarter. */
		public Text period(int slot) {
			return Text.of((this == MEETING ? "meetings.month." : "meetings.quarter.") + slot);
		}

		/** The last day of a slot. */
		public LocalDate lastDay(int year, int slot) {
			return LocalDate.of(year, 12 / slots * slot, 1).plusMonths(1).minusDays(1);
		}
	}

	/** How far it has come. */
	public enum State { PLANNED, CALLED, RUNNING, HELD, CANCELLED }

	/** Its name where the year is known. */
	public Text shortName() {
		return kind == Kind.MEETING ? Text.of("meetings.meeting.short", slot) : Text.of("meetings.workshop.short");
	}

	/** The address of its page. */
	public String href() {
		return (kind == Kind.MEETING ? "/møter/" : "/møter/verksted/") + id;
	}

	/** Whether it should have been held by now. M3. */
	@Decides("M3.1")
	public boolean isOverdue(LocalDate today) {
		return (state == State.PLANNED || state == State.CALLED) && startsAt.toLocalDate().isBefore(today);
	}
}
