package no.samskaping.meetings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.minutes.MinutesState;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Mark;

/**
 * Minutes as their page and their document show them. M7.
 *
 * @param notice that the meeting was held without one, if it was
 * @param sinceApproval what is not as it was approved: a note was marked as kept from the public, or its mark was changed
 * @param mayAnswer whether this reader can say something of them for a party
 * @param answered whether the reader's sector has given its one answer
 */
public record MinutesView(UUID id, String slot, ZonedDateTime start, String place, @Nullable Instant opened, Instant ended, @Nullable Text notice,
		Text quorum, String minuteTaker, List<Present> present, List<Item> items, @Nullable String remark, MinutesState state, @Nullable Instant sentAt,
		@Nullable LocalDate answersBy, @Nullable Instant renewedAt, @Nullable Instant approvedAt, boolean silent, @Nullable String sha256, List<Text> sinceApproval,
		List<Answered> answers,
		List<Added> additions, boolean works, boolean mayAnswer, boolean answered, UUID form, long version, String municipality) {

	/** Whether the text of a note is kept from this reader. P7. */
	public boolean keepsNotes() {
		return items.stream().flatMap(item -> item.notes().stream()).anyMatch(note -> note.text() == null);
	}

	/** Who attended, and as what if not as representative. */
	public record Present(Mark mark, String name, String party, @Nullable Text role) {}

	/** A sector's answer, by a person for a party; null while it has none. P1. */
	public record Answered(Mark mark, @Nullable Text what, String who, @Nullable Instant at) {}

	/** What was added. */
	public record Added(Text kind, String text, String who, Instant at) {}

	/**
	 * A matter.
	 *
	 * @param quorum how the sectors were represented when it was closed, where that is not what is said of the whole meeting
	 */
	public record Item(String number, Text title, Text line, @Nullable String body, Text outcome, @Nullable Text quorum, @Nullable String conclusion,
			@Nullable Kroner ceiling, @Nullable String gateway, List<Said> said, List<Text> outside, List<Text> declared, List<NoteLine> notes,
			List<Point> points) {}

	/** A position. */
	public record Said(Mark mark, String who, Text answer, @Nullable String remark, @Nullable LocalDate clarifyBy, boolean inWriting,
			@Nullable String recordedBy) {}

	/** An action point. */
	public record Point(String text, String party, LocalDate due) {}
}
