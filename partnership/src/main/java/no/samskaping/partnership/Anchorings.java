package no.samskaping.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;

/** Asks platform parties to anchor a text at home, and tells how far each has come. P3. */
public interface Anchorings {

	/**
	 * Asks a party; a second request of the same party for the same subject and text changes nothing.
	 * What is still open about an older text of the subject is superseded.
	 */
	void request(Request request, Instant at);

	/** A text is not to be anchored any more, being opened again or given up: what is still open about it is superseded. A second time changes nothing. */
	void withdraw(Subject subject, String textSha256, Instant at);

	/** How far the parties have come with these subjects: the latest text's answers, in the order of the requests. */
	Map<Subject, List<AnchoringCard>> about(Set<Subject> subjects);

	/**
	 * What a party is to anchor.
	 *
	 * @param textSha256 the text that it concerns
	 * @param mostMoney the most that the party commits, NOK
	 * @param mostHours the most hours that it commits
	 * @param endsOn when the commitment ends
	 * @param due by when an answer is asked for
	 * @param related what else it concerns: who is recused there does not answer, who was appointed there does (P5)
	 */
	record Request(PartyId party, Subject subject, String textSha256, Kroner mostMoney, int mostHours, @Nullable LocalDate endsOn,
			LocalDate due, Set<Subject> related) {

		public Request {
			related = Set.copyOf(related);
		}

		/** A request that concerns nothing but its subject. */
		public Request(PartyId party, Subject subject, String textSha256, Kroner mostMoney, int mostHours, @Nullable LocalDate endsOn,
				LocalDate due) {
			this(party, subject, textSha256, mostMoney, mostHours, endsOn, due, Set.of());
		}
	}

	/**
	 * A party's anchoring as others see it.
	 *
	 * @param decidedOn the day of the decision at home
	 * @param body which body decided (organ)
	 * @param remark the condition or the reason
	 */
	record AnchoringCard(AnchoringId id, PartyId party, AnchoringState state, String textSha256, LocalDate due,
			@Nullable LocalDate decidedOn, @Nullable String body, @Nullable String remark) {}
}
