package no.samskaping.meetings.minutes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.Quorum;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.Sector;

/**
 * A meeting's facts as they were when it ended (møtets fakta): ids, never names. Kept as JSON for years: add, do not rename. M7.
 *
 * @param quorate whether it was when it ended; attendance may have changed before that
 * @param marks which notes are kept from the public, as it stood when the minutes were approved; a later mark is the note's own
 * @param noticeSent whether the meeting was called; not known of meetings whose facts were kept before this was asked
 */
public record Facts(String slot, LocalDateTime startsAt, String zone, String place, @Nullable Instant opened, Instant ended,
		boolean quorate, @Nullable UUID minuteTaker, List<Present> present, List<Item> matters, List<Mark> marks,
		@Nullable Boolean noticeSent) {

	/** Whether it is known that it was held without a notice. P10. */
	public boolean lacksNotice() {
		return Boolean.FALSE.equals(noticeSent);
	}

	/** Whether one of these notes stands in them unmarked. */
	public boolean shows(Set<UUID> notes) {
		return noteIds().stream().filter(notes::contains).anyMatch(note -> marks.stream().noneMatch(mark -> mark.note().equals(note)));
	}

	/** Whether a note that is marked in them has another mark now. */
	public boolean marksOtherwise(Map<UUID, Exemption> now) {
		return marks.stream().anyMatch(mark -> now.containsKey(mark.note()) && !mark.equals(Mark.of(mark.note(), now.get(mark.note()))));
	}

	/** Whether something was concluded while the meeting was together. */
	public boolean hasConcluded() {
		return matters.stream().anyMatch(item -> item.state() == MatterState.CONCLUDED && !item.inWriting());
	}

	/** Whether they keep that note from the public, and for longer than this would. P7. */
	boolean keepsLonger(UUID note, @Nullable Exemption exemption) {
		return marks.stream().anyMatch(mark -> mark.note().equals(note) && (exemption == null || exemption.until().isBefore(mark.until())));
	}

	/** The identities of all notes. */
	public List<UUID> noteIds() {
		return matters.stream().flatMap(item -> item.notes().stream()).map(Noted::id).toList();
	}

	/** These facts with that note marked as kept from the public, or without its mark. P7. */
	Facts marked(UUID note, @Nullable Exemption exemption) {
		var others = marks.stream().filter(mark -> !mark.note().equals(note));
		var now = exemption == null ? others : Stream.concat(others, Stream.of(Mark.of(note, exemption)));
		return new Facts(slot, startsAt, zone, place, opened, ended, quorate, minuteTaker, present, matters, now.toList(), noticeSent);
	}

	/**
	 * Who attended, for whom.
	 *
	 * @param appointed for which one matter the party appointed this one (P5); null for all
	 */
	public record Present(UUID person, UUID party, Sector sector, boolean deputy, @Nullable Appointed appointed) {}

	/**
	 * What somebody was appointed for.
	 *
	 * @param subjectTitle what it was called; null where only the platform has words for it, which are found anew in the reader's language
	 */
	public record Appointed(String subjectKind, UUID subjectId, @Nullable String subjectTitle) {}

	/**
	 * A matter as it stood.
	 *
	 * @param subjectTitle what its subject was called
	 * @param leftKey why it left, as a message's key
	 * @param quorum how the sectors were represented when the meeting closed it; null if it did not
	 */
	public record Item(UUID matter, String number, String subjectKind, UUID subjectId, @Nullable String subjectTitle, Reason reason,
			Treatment treatment, @Nullable String title, @Nullable String body, MatterState state, Outcome proposal,
			@Nullable Outcome outcome, @Nullable String conclusion, @Nullable BigDecimal ceiling, @Nullable UUID gateway,
			Set<Sector> outside, @Nullable LocalDate answersBy, boolean inWriting, @Nullable String leftKey, List<Said> said,
			List<Recused> recused, List<Noted> notes, List<Point> points, @Nullable Quorum quorum) {}

	/** A position that counted. */
	public record Said(Sector sector, UUID party, UUID person, @Nullable UUID recordedBy, Answer answer, @Nullable String remark,
			@Nullable LocalDate clarifyBy, boolean inWriting) {}

	/** A double role that was declared, and whether the person was recused; a coordinator may be of no party. P5. */
	public record Recused(UUID person, @Nullable UUID party, String role, boolean recused) {}

	/** That a note is kept from the public: the provision, who marked it and the last day. P7. */
	public record Mark(UUID note, String basis, UUID by, LocalDate until) {

		static Mark of(UUID note, Exemption exemption) {
			return new Mark(note, exemption.basis(), exemption.by().value(), exemption.until());
		}
	}

	/** What was noted. */
	public record Noted(UUID id, String text) {}

	/** An action point that was agreed. */
	public record Point(String text, UUID party, LocalDate due) {}
}
