package no.samskaping.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.MinutesApproved;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** The minutes of a meeting (referat): its facts, what the minute taker adds before they are sent, and then nothing more. M7. */
@Table(schema = "meetings", name = "minutes")
public final class Minutes extends AbstractAggregateRoot<Minutes> implements AggregateRoot<Minutes, MeetingId> {

	private final @Id MeetingId id;
	private String content;
	private @Nullable String remark;
	private MinutesState state;
	private @Nullable Instant sentAt;
	private @Nullable LocalDate answersBy;
	private @Nullable Instant renewedAt;
	private @Nullable Instant approvedAt;
	private @Nullable String sha256;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Minutes(MeetingId id, String content, MinutesState state) {
		this.id = id;
		this.content = content;
		this.state = state;
	}

	/** Drafts them from the meeting's facts. */
	static Minutes draft(MeetingId id, String content) {
		return new Minutes(id, content, MinutesState.DRAFT);
	}

	/** Says more before they are sent; afterwards nothing changes. Tells whether it was not said already. */
	boolean remark(@Nullable String text, long seen) {
		var said = text == null || text.isBlank() ? null : text.strip();
		if (Objects.equals(remark, said)) {
			return false;
		}
		requireDraft();
		requireSeen(seen);
		remark = said;
		return true;
	}

	@Decides("M7.6")
	private void requireDraft() {
		if (state != MinutesState.DRAFT) {
			throw Refused.because("M7", "remark", Text.of("meetings.rule.minutes.sent"));
		}
	}

	/**
	 * Marks a note in them as kept from the public, or lifts the mark. P7. Once they are approved they stay as they are, and the note's
	 * own mark keeps it from readers; what they were approved to keep stays kept at least as long. M7.
	 */
	void mark(UUID note, @Nullable Exemption exemption) {
		if (state != MinutesState.APPROVED) {
			content = AdjournmentDesk.JSON.writeValueAsString(facts().marked(note, exemption));
		} else if (facts().keepsLonger(note, exemption)) {
			throw Refused.because("M7", Text.of("meetings.rule.minutes.marks"));
		}
	}

	/** Approvals of what they said before no longer count: the sectors answer anew, and have until then. */
	void renew(LocalDate answersBy, Instant at) {
		this.answersBy = answersBy;
		this.renewedAt = at;
	}

	/** What is bound by an approval, and what its fingerprint is of: the facts as they were kept, and then the remark. */
	public String bound() {
		return content + (remark == null ? "" : remark);
	}

	/** Sends them for approval; sending twice sends once. */
	boolean send(LocalDate answersBy, Instant at) {
		if (state != MinutesState.DRAFT) {
			return false;
		}
		this.state = MinutesState.SENT;
		this.sentAt = at;
		this.answersBy = answersBy;
		return true;
	}

	/** Whether sectors can still answer. */
	@Decides("M7.7")
	public boolean takesAnswers(LocalDate today) {
		return state == MinutesState.SENT && answersBy != null && !today.isAfter(answersBy);
	}

	/** Whether the last day for answers has passed in silence. */
	@Decides("M7.8")
	boolean isSilencePast(LocalDate today) {
		return state == MinutesState.SENT && answersBy != null && today.isAfter(answersBy);
	}

	/** What is changed or approved is what was seen. */
	void requireSeen(long seen) {
		if (seen != version()) {
			throw new Outdated(id.subject());
		}
	}

	void requireAnswersTaken(LocalDate today) {
		if (!takesAnswers(today)) {
			throw Refused.because("M7", Text.of("meetings.rule.minutes.answers"));
		}
	}

	/** Whether each sector has answered, by word or by silence. M7. */
	@Decides("M7.12")
	static boolean isAnswered(List<SectorAnswer> given) {
		return given.stream().map(SectorAnswer::sector).distinct().count() == Sector.values().length;
	}

	/** Locks them: nothing changes after approval, what comes later is a visible addition. */
	void lock(String sha256, Instant at) {
		if (state == MinutesState.SENT) {
			this.state = MinutesState.APPROVED;
			this.approvedAt = at;
			this.sha256 = sha256;
			registerEvent(new MinutesApproved(Ids.next(), at, id, version() + 1));
		}
	}

	@Decides("M7.9")
	void requireLocked() {
		if (state != MinutesState.APPROVED) {
			throw Refused.because("M7", Text.of("meetings.rule.minutes.correction"));
		}
	}

	@Override
	public MeetingId getId() {
		return id;
	}

	public String content() {
		return content;
	}

	/** The facts that were kept when the meeting ended, with the marks on its notes. */
	public Facts facts() {
		return AdjournmentDesk.JSON.readValue(content, Facts.class);
	}

	public @Nullable String remark() {
		return remark;
	}

	public MinutesState state() {
		return state;
	}

	public @Nullable Instant sentAt() {
		return sentAt;
	}

	public @Nullable LocalDate answersBy() {
		return answersBy;
	}

	/** When approvals last fell, what the minutes said having changed. */
	public @Nullable Instant renewedAt() {
		return renewedAt;
	}

	public @Nullable Instant approvedAt() {
		return approvedAt;
	}

	public @Nullable String sha256() {
		return sha256;
	}

	public long version() {
		return version == null ? 0 : version;
	}
}
