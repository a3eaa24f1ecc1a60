package no.samskaping.partnership.charter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
	private LocalDate validFrom;
	private @Nullable String body;
	private @Nullable LocalDate decidedOn;
	private @Nullable Instant adoptedAt;
	private @Nullable PersonId adoptedBy;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Charter(CharterId id, int number, String municipality, BigDecimal threshold, String counts, List<ChallengeRow> challenges,
			List<SeatRow> seats, Deadlines deadlines, LocalDate cadenceStart, LocalDate validFrom, @Nullable String body,
			@Nullable LocalDate decidedOn, @Nullable Instant adoptedAt, @Nullable PersonId adoptedBy, @Nullable Long version) {
		this.id = id;
		this.number = number;
		this.municipality = municipality;
		this.threshold = threshold;
		this.counts = counts;
		this.challenges = challenges;
		this.seats = seats;
		this.deadlines = deadlines;
		this.cadenceStart = cadenceStart;
		this.validFrom = validFrom;
		this.body = body;
		this.decidedOn = decidedOn;
		this.adoptedAt = adoptedAt;
		this.adoptedBy = adoptedBy;
		this.version = version;
	}

	/** A draft of the version with that number. */
	static Charter draft(int number, CharterContent content, Proposal proposal) {
		ContentRule.requireAll(content);
		return new Charter(CharterId.next(), number, content.municipality().strip(), content.threshold().amount(), content.counts().strip(),
				rows(content.challenges()), seatRows(content), content.deadlines(), content.cadenceStart(), proposal.validFrom(), proposal.body(),
				proposal.decidedOn(), null, null, null);
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
	}

	/** Proposes from when it is to be in force. */
	void propose(Proposal proposal) {
		requireDraft();
		validFrom = proposal.validFrom();
		body = proposal.body();
		decidedOn = proposal.decidedOn();
	}

	/** Puts a draft into force; a second time changes nothing. */
	void adopt(Adoption adoption, @Nullable PersonId by, Instant at) {
		if (isAdopted()) {
			return;
		}
		ContentRule.requireAll(content());
		var broken = AdoptionRule.refusals(AdoptionRule.ALL, content(), proposal(), adoption);
		Refused.requireNone(broken);
		adoptedAt = at;
		adoptedBy = by;
		registerEvent(new CharterAdopted(Ids.next(), at, number, version == null ? 0 : version + 1));
	}

	/** Fills in which body decided, and when, where that was left open: what stands there was adopted and stays. P4. */
	void complete(String decidingBody, @Nullable LocalDate day, LocalDate today) {
		var broken = completionRefusals(decidingBody, day, today);
		Refused.requireNone(broken);
		body = decidingBody.strip();
		decidedOn = day;
	}

	/** What keeps the decision from being filled in so; nothing if it can be. The fields are {@code body} and {@code decidedOn}. P4. */
	List<Broken> completionRefusals(String decidingBody, @Nullable LocalDate day, LocalDate today) {
		var broken = new ArrayList<Broken>();
		var filled = new Proposal(validFrom, decidingBody, day);
		var now = new Adoption(Set.of(), Set.of(), null, today);
		if (!isOpen(body, decidingBody.strip())) {
			broken.add(new Broken("P4", "body", Text.of("partnership.charter.rule.filled")));
		} else if (decidingBody.isBlank()) {
			broken.add(new Broken("P4", "body", Text.of("partnership.charter.rule.body")));
		} else if (body == null && decidingBody.strip().length() > Proposal.LONGEST_BODY) {
			broken.add(AdoptionRule.A_BODY_OF_A_FEW_WORDS.broken());
		}
		if (!isOpen(decidedOn, day)) {
			broken.add(new Broken("P4", "decidedOn", Text.of("partnership.charter.rule.filled")));
		} else if (day == null || !AdoptionRule.DECIDED_BEFORE_TODAY.holdsFor(content(), filled, now)) {
			broken.add(new Broken("P4", "decidedOn", Text.of("partnership.charter.rule.decided-on")));
		} else if (decidedOn == null && !AdoptionRule.DECIDED_IN_OUR_TIME.holdsFor(content(), filled, now)) {
			broken.add(AdoptionRule.DECIDED_IN_OUR_TIME.broken());
		} else if (decidedOn == null && !AdoptionRule.IN_FORCE_ONCE_DECIDED.holdsFor(content(), filled, now)) {
			broken.add(new Broken("P4", "decidedOn", Text.of("partnership.charter.rule.decided-later")));
		}
		return broken;
	}

	@Decides("P4.6")
	private static boolean isOpen(@Nullable Object stands, @Nullable Object other) {
		return stands == null || stands.equals(other);
	}

	/** The same as others see it. */
	AdoptedCharter asAdopted(List<Goal> goals) {
		if (!isAdopted()) {
			throw new IllegalStateException("Version " + number + " of the charter was not adopted");
		}
		var content = content();
		return new AdoptedCharter(number, validFrom, municipality, content.threshold(), counts, content.challenges(), goals, deadlines,
				cadenceStart);
	}

	/** What it says. */
	public CharterContent content() {
		return new CharterContent(municipality, new Kroner(threshold), counts,
				challenges.stream().map(it -> new Challenge(it.code(), it.name(), it.text(), it.icon(), it.tone())).toList(),
				seats.stream().map(it -> new CharterContent.Seat(new PartyId(it.party()), it.gateway())).toList(), deadlines, cadenceStart);
	}

	/** From when it is or is to be in force, and who decided it. */
	public Proposal proposal() {
		return new Proposal(validFrom, body, decidedOn);
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
}
