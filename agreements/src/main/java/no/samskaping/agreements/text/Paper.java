package no.samskaping.agreements.text;

import java.util.List;
import java.util.Locale;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.DecisionRule;
import no.samskaping.agreements.terms.DisagreementPath;

/**
 * An agreement as it is drawn (avtaledokument): names, days and amounts in words, ready for the standard texts. A4.
 * It is written in bokmål, whatever language the reader of the screen has chosen.
 *
 * @param version number of the text version
 * @param draft whether it is a draft and says so on every page
 * @param startsOn the first day, or null for the day on which the last one signs
 * @param notice the months of notice, if they are the same for all
 * @param boundary the boundary's outcome; null where the municipality takes no part or it is not answered
 */
@ValueObject
public record Paper(String number, int version, boolean draft, String municipality, String title, @Nullable String background,
		@Nullable String purpose, @Nullable String plan, @Nullable String startsOn, String endsOn, DecisionRule decisions,
		@Nullable String castingVote, DisagreementPath disagreement, @Nullable String economy, int reportMonths,
		@Nullable String purchases, boolean personalData, @Nullable Integer notice, @Nullable Outcome boundary, String money,
		List<Party> parties, List<Aim> aims, List<Line> promises, List<Reasoned> reasons, List<Item> clauses) {

	/** Everyone who signs. */
	public List<Party> signing() {
		return parties.stream().filter(Party::signs).toList();
	}

	/** Everyone who takes part and accepts. */
	public List<Party> accepting() {
		return parties.stream().filter(party -> !party.signs()).toList();
	}

	/** The platform parties that take part. */
	public List<Party> anchoring() {
		return parties.stream().filter(Party::platformParty).toList();
	}

	/** Whether everybody has one voice and nobody a veto of its own. */
	public boolean isOneVoice() {
		return parties.stream().allMatch(party -> party.voices() == 1)
				&& parties.stream().map(Party::veto).distinct().count() == 1;
	}

	/**
	 * A participant.
	 *
	 * @param organisationNumber grouped for reading; null for residents
	 * @param contact the name of its contact person
	 */
	public record Party(String name, @Nullable String organisationNumber, boolean signs, boolean platformParty, @Nullable String contact,
			int voices, boolean veto, int notice, boolean mayAmend, boolean insight) {}

	/** How the project contributes to a challenge. */
	public record Aim(String challenge, String text) {}

	/** What somebody promises in a phase. */
	public record Line(String who, String phase, String what) {}

	/** A wanted difference, or why somebody was not in from the start, and its reason. */
	public record Reasoned(String about, String reason) {}

	/** A clause with its number, its heading and the own text in it. */
	public record Item(int number, ClauseKind kind, String heading, @Nullable String own) {

		/** The fragment that draws its standard text. */
		public String fragment() {
			return kind.name().toLowerCase(Locale.ROOT);
		}

		/** The paragraphs of the own text. */
		public List<String> paragraphs() {
			return own == null || own.isBlank() ? List.of() : own.lines().filter(line -> !line.isBlank()).toList();
		}
	}
}
