package no.samskaping.partnership.charter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.AdoptedCharter.Deadlines;
import no.samskaping.partnership.AdoptedCharter.Goal;
import no.samskaping.partnership.AdoptedCharter.Rhythm;
import no.samskaping.partnership.CharterAdopted;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A version of the adopted platform (vedtatt plattform): a draft until it is adopted, fixed from then on. P4, P10. */
@Table(schema = "partnership", name = "charter")
public final class Charter extends AbstractAggregateRoot<Charter> implements AggregateRoot<Charter, CharterId> {

	private final @Id CharterId id;
	private final int number;
	private String municipality;
	private BigDecimal threshold;
	private String counts;
	private @MappedCollection(idColumn = "charter", keyColumn = "position") List<ChallengeRow> challenges;
	private @MappedCollection(idColumn = "charter", keyColumn = "position") List<SeatRow> seats;
	private @Embedded(onEmpty = OnEmpty.USE_NULL) Deadlines deadlines;
	private LocalDate cadenceStart;
	private @Embedded(onEmpty = OnEmpty.USE_NULL) Rhythm rhythm;
	private @MappedCollection(idColumn = "charter", keyColumn = "position") List<SourceRow> sources;
	private @Embedded(onEmpty = OnEmpty.USE_NULL) Proposal proposal;
	private final Instant begunAt;
	private final @Nullable PersonId begunBy;
	private @Nullable Instant adoptedAt;
	private @Nullable PersonId adoptedBy;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Charter(CharterId id, int number, String municipality, BigDecimal threshold, String counts, List<ChallengeRow> challenges,
			List<SeatRow> seats, Deadlines deadlines, LocalDate cadenceStart, Rhythm rhythm, List<SourceRow> sources, Proposal proposal, Instant begunAt,
			@Nullable PersonId begunBy, @Nullable Instant adoptedAt, @Nullable PersonId adoptedBy, @Nullable Long version) {
		this.id = id;
		this.number = number;
		this.municipality = municipality;
		this.threshold = threshold;
		this.counts = counts;
		this.challenges = challenges;
		this.seats = seats;
		this.deadlines = deadlines;
		this.cadenceStart = cadenceStart;
		this.rhythm = rhythm;
		this.sources = sources;
		this.proposal = proposal;
		this.begunAt = begunAt;
		this.begunBy = begunBy;
		this.adoptedAt = adoptedAt;
		this.adoptedBy = adoptedBy;
		this.version = version;
	}

	/** A draft of the version with that number. */
	static Charter draft(int number, CharterContent content, Proposal proposal, @Nullable PersonId by, Instant at) {
		ContentRule.requireAll(content);
		return new Charter(CharterId.next(), number, content.municipality().strip(), content.threshold().amount(), content.counts().strip(),
				rows(content.challenges()), seatRows(content), content.deadlines(), content.cadenceStart(), content.rhythm(), sourceRows(content), proposal, at, by,
				null, null, null);
	}

	/** Writes a draft anew. */
	void revise(CharterContent content) {
		requireDraft();
		ContentRule.requireAll(content);
		municipality = content.municipality().strip();
		threshold = content.threshold().amount();
		counts = content.counts().strip();
		challenges = rows(content.challenges());
		seats = seatRows(content);
		deadlines = content.deadlines();
		cadenceStart = content.cadenceStart();
		rhythm = content.rhythm();
		sources = sourceRows(content);
	}

	/** Proposes from when it is to be in force. */
	void propose(Proposal other) {
		requireDraft();
		proposal = other;
	}

	/** Puts a draft into force; a second time changes nothing. */
	void adopt(Adoption adoption, @Nullable PersonId by, Instant at) {
		if (isAdopted()) {
			return;
		}
		ContentRule.requireAll(content());
		var broken = AdoptionRule.refusals(AdoptionRule.ALL, content(), proposal, adoption);
		Refused.requireNone(broken);
		adoptedAt = at;
		adoptedBy = by;
		registerEvent(new CharterAdopted(Ids.next(), at, number, version == null ? 0 : version + 1));
	}

	/** Fills in which body decided, when, and its reference, where that was left open: what stands there was adopted and stays. P4. */
	void complete(Completion completion, LocalDate today) {
		var broken = completionRefusals(completion, today);
		Refused.requireNone(broken);
		proposal = completion.into(proposal);
	}

	/** What keeps the decision from being filled in so; nothing if it can be. P4. */
	List<Broken> completionRefusals(Completion completion, LocalDate today) {
		return completion.refusals(proposal, content(), today);
	}

	/** The same as others see it. */
	AdoptedCharter asAdopted(List<Goal> goals) {
		if (!isAdopted()) {
			throw new IllegalStateException("Version " + number + " of the charter was not adopted");
		}
		var content = content();
		return new AdoptedCharter(number, proposal.validFrom(), municipality, content.threshold(), counts, content.challenges(), goals, deadlines,
				cadenceStart, rhythm);
	}

	/** What it says. */
	public CharterContent content() {
		return new CharterContent(municipality, new Kroner(threshold), counts,
				challenges.stream().map(it -> new Challenge(it.code(), it.name(), it.text(), it.icon(), it.tone())).toList(),
				seats.stream().map(it -> new CharterContent.Seat(new PartyId(it.party()), it.gateway())).toList(), deadlines, cadenceStart, rhythm,
				sources.stream().map(it -> new CharterContent.Source(it.name(), it.dated())).toList());
	}

	/** From when it is or is to be in force, and who decided it. */
	public Proposal proposal() {
		return proposal;
	}

	@Decides("P4.5")
	private void requireDraft() {
		if (isAdopted()) {
			throw Refused.because("P4", Text.of("partnership.charter.rule.fixed", number));
		}
	}

	private static List<ChallengeRow> rows(List<Challenge> challenges) {
		return challenges.stream().map(it -> new ChallengeRow(it.code(), it.name().strip(), it.text().strip(), it.icon(), it.tone())).toList();
	}

	private static List<SeatRow> seatRows(CharterContent content) {
		return content.seats().stream().map(it -> new SeatRow(it.party().value(), it.gateway())).toList();
	}

	private static List<SourceRow> sourceRows(CharterContent content) {
		return content.sources().stream().map(it -> new SourceRow(it.name().strip(), it.dated())).toList();
	}

	@Override
	public CharterId getId() {
		return id;
	}

	public String municipality() {
		return municipality;
	}

	public int number() {
		return number;
	}

	public Instant begunAt() {
		return begunAt;
	}

	/** Who began the draft; null for the platform itself. */
	public @Nullable PersonId begunBy() {
		return begunBy;
	}

	/** When it was put into force; null for a draft. */
	public @Nullable Instant adoptedAt() {
		return adoptedAt;
	}

	/** Who put it into force. */
	public @Nullable PersonId adoptedBy() {
		return adoptedBy;
	}

	public boolean isAdopted() {
		return adoptedAt != null;
	}

	public long version() {
		return version == null ? 0 : version;
	}

	/** A challenge of this version, as it is kept. */
	@Table(schema = "partnership", name = "charter_challenge")
	record ChallengeRow(String code, String name, String text, String icon, int tone) {}

	/** A seat of this version, as it is kept. */
	@Table(schema = "partnership", name = "charter_seat")
	record SeatRow(UUID party, boolean gateway) {}

	/** A document with goals that this version names, as it is kept. */
	@Table(schema = "partnership", name = "charter_source")
	record SourceRow(String name, @Nullable LocalDate dated) {}
}
