package no.samskaping.meetings.minutes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.Reason;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.partnership.Sector;

/** A meeting's facts as they were when it ended (møtets fakta): ids, never names. Kept as JSON for years: add, do not rename. M7. */
public record Facts(String slot, LocalDateTime startsAt, String zone, String place, @Nullable Instant opened, Instant ended,
		boolean quorate, @Nullable UUID minuteTaker, List<Present> present, List<Item> matters) {

	/** Who attended, for whom. */
	public record Present(UUID person, UUID party, Sector sector, boolean deputy) {}

	/**
	 * A matter as it stood.
	 *
	 * @param subjectTitle what its subject was called
	 * @param leftKey why it left, as a message's key
	 */
	public record Item(UUID matter, String number, String subjectKind, UUID subjectId, @Nullable String subjectTitle, Reason reason,
			Treatment treatment, @Nullable String title, @Nullable String body, MatterState state, Outcome proposal,
			@Nullable Outcome outcome, @Nullable String conclusion, @Nullable BigDecimal ceiling, @Nullable UUID gateway,
			Set<Sector> outside, @Nullable LocalDate answersBy, boolean inWriting, @Nullable String leftKey, List<Said> said,
			List<Recused> recused, List<String> notes, List<Point> points) {}

	/** A position that counted. */
	public record Said(Sector sector, UUID party, UUID person, @Nullable UUID recordedBy, Answer answer, @Nullable String remark,
			@Nullable LocalDate clarifyBy, boolean inWriting) {}

	/** A double role that was declared, and whether the person was recused; a coordinator may be of no party. P5. */
	public record Recused(UUID person, @Nullable UUID party, String role, boolean recused) {}

	/** An action point that was agreed. */
	public record Point(String text, UUID party, LocalDate due) {}
}
