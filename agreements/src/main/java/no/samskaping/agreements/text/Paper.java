package no.samskaping.agreements.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.DecisionRule;
import no.samskaping.agreements.terms.DisagreementPath;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.Documents;

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

	/** Where something else would be printed than what is written, wherever it was written. A6. */
	public List<Unprintable> unprintable() {
		return Stream.concat(Stream.of(new Unprintable(null, lacking(Stream.of(title, municipality)))),
				clauses.stream().map(item -> new Unprintable(item, lacking(Stream.concat(Stream.of(item.heading()), written(item))))))
				.filter(found -> !found.letters().isEmpty()).toList();
	}

	/** What people wrote in a clause, in its own text and where its standard text has a place for it. */
	private Stream<String> written(Item item) {
		var places = switch (item.kind()) {
			case PARTIES -> parties.stream().map(Party::name);
			case PURPOSE -> Stream.concat(Stream.of(background, purpose), aims.stream().flatMap(aim -> Stream.of(aim.challenge(), aim.text())));
			case ACTIVITIES -> Stream.ofNullable(plan);
			case CONTRIBUTIONS -> promises.stream().map(Line::what);
			case ECONOMY -> Stream.ofNullable(purchases);
			case CONTACTS -> parties.stream().map(Party::contact);
			case EQUALITY -> reasons.stream().map(Reasoned::reason);
			case RIGHTS, DECISIONS, RESULTS, DATA, IMPARTIALITY, EVALUATION, CHANGES, DISAGREEMENT, DURATION, ANCHORING, OWN -> Stream.<String>empty();
		};
		return Stream.concat(places, Stream.ofNullable(item.own())).filter(Objects::nonNull);
	}

	private static List<String> lacking(Stream<String> written) {
		return Documents.unprintable(String.join("\n", written.toList()));
	}

	/**
	 * Letters that cannot be printed (tegn som ikke kan trykkes).
	 *
	 * @param item the clause in which they stand; null for what stands above the clauses
	 */
	public record Unprintable(@Nullable Item item, List<String> letters) {

		/** Where they stand, and which they are. */
		public Text why() {
			var named = String.join(" ", letters);
			return item == null ? Text.of("agreements.rule.unprintable.title", named)
					: Text.of("agreements.rule.unprintable.clause", String.valueOf(item.number()), item.heading(), named);
		}

		/** The page on which they are read, beneath the agreement's. */
		public String page() {
			return item == null ? "" : "/punkt/" + item.number();
		}
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
