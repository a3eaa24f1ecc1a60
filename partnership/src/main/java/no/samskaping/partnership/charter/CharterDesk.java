package no.samskaping.partnership.charter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.Attachments.Attachment;
import no.samskaping.workbench.record.History;

/** Where the charter is written and put into force: by the coordinator or the administrator. P4. */
@Component
public class CharterDesk {

	/** The kind of subject under which a version's history is kept. */
	public static final String KIND = "charter";

	private final CharterVersions versions;
	private final Parties parties;
	private final Papers papers;
	private final History history;
	private final Clock clock;

	CharterDesk(CharterVersions versions, Parties parties, Papers papers, History history, Clock clock) {
		this.versions = versions;
		this.parties = parties;
		this.papers = papers;
		this.history = history;
		this.clock = clock;
	}

	/** Begins the first version, once. */
	@Transactional
	public Charter beginFirst(CharterContent content, Proposal proposal, Acting by) {
		requireAuthor(by);
		return versions.findByNumber(1).orElseGet(() -> draft(1, content, proposal, by));
	}

	/** Begins the next version with what the latest one says, once: there is one draft at a time. */
	@Transactional
	public Charter beginNext(Acting by) {
		requireAuthor(by);
		return versions.findByAdoptedAtIsNull().orElseGet(() -> {
			var latest = latest();
			return draft(versions.highestNumber() + 1, latest.content(), new Proposal(later(today(), latest.proposal().validFrom()).plusDays(1), null, null), by);
		});
	}

	/** Writes a draft anew. */
	@Transactional
	public void revise(CharterId id, long version, CharterContent content, Proposal proposal, Acting by) {
		requireAuthor(by);
		var charter = load(id, version);
		charter.revise(content);
		charter.propose(proposal);
		versions.save(charter);
		record(charter, by, "partnership.history.charter-revised");
	}

	/** Puts a draft into force as it was looked at; a second time changes nothing. */
	@Transactional
	public void adopt(CharterId id, long version, Acting by) {
		adopt(id, version, null, by);
	}

	/**
	 * Puts a draft into force as it was looked at; the same person's second time changes nothing.
	 *
	 * @param document what the deciding body wrote, if it is sent along
	 * @throws Outdated if somebody else was faster, or changed the draft meanwhile
	 */
	@Transactional
	public void adopt(CharterId id, long version, @Nullable Document document, Acting by) {
		requireAuthor(by);
		var charter = locked(id);
		if (charter.isAdopted() && Objects.equals(charter.adoptedBy(), by.person())) {
			return;
		}
		requireUnchanged(charter, version);
		var now = clock.instant();
		charter.adopt(circumstances(charter.content(), null), by.person(), now);
		if (document != null) {
			papers.keep(charter.getId().value(), subject(charter), document, by, now);
		}
		versions.save(charter);
		record(charter, by, "partnership.history.charter-adopted");
	}

	/** Keeps one more document of the decision of a version that was adopted. */
	@Transactional
	public void attach(int number, UUID key, Document document, Acting by) {
		requireAuthor(by);
		var charter = version(number);
		if (!charter.isAdopted()) {
			throw new Unknown(KIND, charter.getId().value());
		}
		if (papers.keep(key, subject(charter), document, by, clock.instant())) {
			record(charter, by, "partnership.history.charter-document");
		}
	}

	/** The documents of the versions' decisions, the oldest first, by the version's number. */
	@Transactional(readOnly = true)
	public Map<Integer, List<Attachment>> documents(List<Charter> charters) {
		var kept = papers.of(charters.stream().map(CharterDesk::subject).collect(Collectors.toSet()));
		return charters.stream().collect(Collectors.toMap(Charter::number, it -> kept.getOrDefault(subject(it), List.of())));
	}

	/** What is wrong with what a version is to say; nothing if it can be kept. P4. */
	public List<Broken> refusals(CharterContent content, Acting by) {
		requireAuthor(by);
		return ContentRule.refusals(content);
	}

	/** What is wrong with what a version is to say, and what would keep this decision from being put into force today. P4. */
	@Transactional(readOnly = true)
	public List<Broken> decisionRefusals(CharterContent content, Proposal proposal, Acting by) {
		return refusals(content, proposal, AdoptionRule.DECISION, null, by);
	}

	/**
	 * What is wrong with what a version is to say, and what would keep its parties from being those of one in force. P1, P4.
	 *
	 * @param added the sector of an organisation that will be seated too; null for none
	 */
	@Transactional(readOnly = true)
	public List<Broken> seatRefusals(CharterContent content, Proposal proposal, @Nullable Sector added, Acting by) {
		return refusals(content, proposal, AdoptionRule.SEATS, added, by);
	}

	private List<Broken> refusals(CharterContent content, Proposal proposal, Set<AdoptionRule> rules, @Nullable Sector added, Acting by) {
		return Stream.concat(refusals(content, by).stream(),
				AdoptionRule.refusals(rules, content, proposal, circumstances(content, added)).stream()).toList();
	}

	private Adoption circumstances(CharterContent content, @Nullable Sector added) {
		var seated = parties.of(content.seats().stream().map(CharterContent.Seat::party).collect(Collectors.toSet()));
		var sectors = Stream.concat(seated.values().stream().map(Party::sector), Stream.ofNullable(added)).collect(Collectors.toSet());
		var gateways = content.seats().stream().filter(CharterContent.Seat::gateway).flatMap(it -> Stream.ofNullable(seated.get(it.party())))
				.map(Party::sector).collect(Collectors.toSet());
		var previous = adopted().stream().findFirst().map(it -> it.proposal().validFrom()).orElse(null);
		return new Adoption(sectors, gateways, previous, today());
	}

	/** Fills in which body decided, when, and its reference. */
	@Transactional
	public void complete(CharterId id, long version, Completion completion, Acting by) {
		requireAuthor(by);
		var charter = load(id, version);
		charter.complete(completion, today());
		versions.save(charter);
		record(charter, by, "partnership.history.charter-completed");
	}

	/**
	 * What keeps the decision from being filled in so; nothing if it can be. P4.
	 *
	 * @throws Outdated if somebody changed the version meanwhile
	 */
	@Transactional(readOnly = true)
	public List<Broken> completionRefusals(CharterId id, long version, Completion completion, Acting by) {
		requireAuthor(by);
		return load(id, version).completionRefusals(completion, today());
	}

	/**
	 * Gives a draft of a later version up; the history tells of it.
	 *
	 * @throws Outdated if somebody changed it meanwhile
	 */
	@Transactional
	public void giveUp(CharterId id, long version, Acting by) {
		requireAuthor(by);
		var charter = locked(id);
		requireUnchanged(charter, version);
		if (charter.isAdopted() || charter.number() == 1) {
			throw new Unknown(KIND, id.value());
		}
		versions.delete(charter);
		record(charter, by, "partnership.history.charter-discarded");
	}

	/** The draft that is being written, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Charter> drafted() {
		return versions.findByAdoptedAtIsNull();
	}

	/** The version in force today. */
	@Transactional(readOnly = true)
	public Optional<Charter> inForce() {
		return versions.inForceOn(today());
	}

	/** The one after which a version comes; none before the first. */
	@Transactional(readOnly = true)
	public Optional<Charter> before(Charter charter) {
		return adopted().stream().filter(it -> it.number() < charter.number()).findFirst();
	}

	/** The adopted versions, the newest first. */
	@Transactional(readOnly = true)
	public List<Charter> adopted() {
		return versions.findByAdoptedAtIsNotNullOrderByNumberDesc();
	}

	/** Those with these ids. */
	@Transactional(readOnly = true)
	public List<Charter> of(Set<UUID> ids) {
		return versions.findByIdIn(ids.stream().map(CharterId::new).collect(Collectors.toSet()));
	}

	/** One version. */
	@Transactional(readOnly = true)
	public Charter version(int number) {
		return versions.findByNumber(number).orElseThrow(() -> new Unknown(KIND, new UUID(0, number)));
	}

	/** Whether this one may write the charter. */
	public static boolean mayWrite(Acting by) {
		return by.administersThePlatform();
	}

	public static void requireAuthor(Acting by) {
		if (!mayWrite(by)) {
			throw new Denied(Text.of("partnership.charter.denied"));
		}
	}

	private Charter draft(int number, CharterContent content, Proposal proposal, Acting by) {
		var charter = versions.save(Charter.draft(number, content, proposal, by.person(), clock.instant()));
		record(charter, by, "partnership.history.charter-drafted");
		return charter;
	}

	private Charter latest() {
		return adopted().stream().findFirst().orElseThrow(() -> new IllegalStateException("No charter was adopted yet"));
	}

	private Charter locked(CharterId id) {
		return versions.findLockedById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
	}

	private Charter load(CharterId id, long version) {
		var charter = versions.findById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
		requireUnchanged(charter, version);
		return charter;
	}

	private static void requireUnchanged(Charter charter, long version) {
		if (charter.version() != version) {
			throw new Outdated(subject(charter));
		}
	}

	private void record(Charter charter, Acting by, String key) {
		history.record(by.entry(subject(charter), clock.instant(), key, String.valueOf(charter.number())));
	}

	private static Subject subject(Charter charter) {
		return new Subject(KIND, charter.getId().value());
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
