package no.samskaping.partnership.anchoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Reminders;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.History;

/** Where anchorings are asked for and answered. P3, P5. */
@Component
class AnchoringDesk implements Anchorings {

	static final String KIND = "anchoring";

	private static final int DAYS_BEFORE = 3;
	private static final Acting.Platform PLATFORM = new Acting.Platform("partnership.anchoring");

	private final RequestedAnchorings anchorings;
	private final OwnVoice voice;
	private final AnchoringLetters letters;
	private final Reminders reminders;
	private final Attachments attachments;
	private final History history;
	private final Clock clock;
	private final JdbcClient jdbc;

	AnchoringDesk(RequestedAnchorings anchorings, OwnVoice voice, AnchoringLetters letters, Reminders reminders,
			Attachments attachments, History history, Clock clock, JdbcClient jdbc) {
		this.anchorings = anchorings;
		this.voice = voice;
		this.letters = letters;
		this.reminders = reminders;
		this.attachments = attachments;
		this.history = history;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void request(Request request, Instant at) {
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", request.party().value() + "/" + request.subject())
				.query().singleRow();
		var subject = request.subject();
		if (anchorings.same(request.party().value(), subject.kind(), subject.id(), request.textSha256()).isPresent()) {
			return;
		}
		supersede(subject, open -> !open.card().textSha256().equals(request.textSha256()), at);
		var anchoring = anchorings.save(Anchoring.requested(request, at));
		reminders.on(request.due().minusDays(DAYS_BEFORE), owner(anchoring.getId()), AnchoringDue.KIND);
		letters.asked(anchoring);
		record(anchoring, PLATFORM, at, "partnership.history.anchoring-requested");
	}

	@Override
	@Transactional
	public void withdraw(Subject subject, String textSha256, Instant at) {
		supersede(subject, open -> open.card().textSha256().equals(textSha256), at);
	}

	private void supersede(Subject subject, Predicate<Anchoring> which, Instant at) {
		anchorings.open(subject.kind(), subject.id()).stream().filter(which).filter(Anchoring::supersede).forEach(anchoring -> {
			anchorings.save(anchoring);
			reminders.forget(owner(anchoring.getId()), AnchoringDue.KIND);
			record(anchoring, PLATFORM, at, "partnership.history.anchoring-superseded");
		});
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Subject, List<AnchoringCard>> about(Set<Subject> subjects) {
		if (subjects.isEmpty()) {
			return Map.of();
		}
		var all = anchorings.about(subjects.stream().map(Subject::id).collect(Collectors.toSet())).stream()
				.filter(it -> subjects.contains(it.subject()))
				.collect(Collectors.groupingBy(Anchoring::subject, LinkedHashMap::new, Collectors.toList()));
		return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> ofTheLatestText(it.getValue())));
	}

	/**
	 * The party answers through its own representative or deputy, not recused. The same answer told again changes nothing.
	 *
	 * @param document what it decided on paper, if it sends that along
	 */
	@Transactional
	void answer(AnchoringId id, Answer answer, @Nullable Document document, Acting by) {
		var anchoring = locked(id);
		var person = voice.require(anchoring, by);
		if (anchoring.isAnsweredWith(answer.key())) {
			return;
		}
		var now = clock.instant();
		anchoring.answer(answer, person, LocalDate.ofInstant(now, Words.ZONE), now);
		if (document != null) {
			keep(document, anchoring, answer.key(), person, now);
		}
		anchorings.save(anchoring);
		reminders.forget(owner(id), AnchoringDue.KIND);
		record(anchoring, by, now, switch (answer.outcome()) {
			case CONFIRMED -> "partnership.history.anchoring-confirmed";
			case WITH_CONDITION -> "partnership.history.anchoring-condition";
			case DECLINED -> "partnership.history.anchoring-declined";
		});
	}

	/** Reminds of an answer that is missing; before the day, also of the day after it. */
	@Transactional
	void remind(AnchoringId id) {
		var anchoring = one(id);
		var today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
		if (anchoring.state() != AnchoringState.REQUESTED) {
			return;
		}
		letters.remind(anchoring, today);
		if (!anchoring.card().due().isBefore(today)) {
			reminders.on(anchoring.card().due().plusDays(1), owner(id), AnchoringDue.KIND);
		}
	}

	/** What is wrong with an answer; nothing if it can be given, or was. P3. */
	@Transactional(readOnly = true)
	List<Broken> refusals(AnchoringId id, Answer answer, Acting by) {
		var anchoring = one(id);
		voice.require(anchoring, by);
		return anchoring.isAnsweredWith(answer.key()) ? List.of() : anchoring.refusals(answer, LocalDate.ofInstant(clock.instant(), Words.ZONE));
	}

	/** The party marks its condition as met. */
	@Transactional
	void meetCondition(AnchoringId id, Acting by) {
		var anchoring = locked(id);
		var person = voice.require(anchoring, by);
		var now = clock.instant();
		anchoring.meetCondition(person, now);
		anchorings.save(anchoring);
		record(anchoring, by, now, "partnership.history.anchoring-condition-met");
	}

	@Transactional(readOnly = true)
	Anchoring one(AnchoringId id) {
		return anchorings.findById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
	}

	/** What waits for a party, the earliest due first. */
	@Transactional(readOnly = true)
	List<Anchoring> waitingFor(PartyId party, int limit) {
		return anchorings.waitingFor(party.value(), limit);
	}

	/** The body that decided at that party the last time; empty if none has. */
	@Transactional(readOnly = true)
	String lastBody(PartyId party) {
		return anchorings.lastBody(party.value()).orElse("");
	}

	/** What a party sent along with its answers, the oldest first. */
	@Transactional(readOnly = true)
	List<Attachments.Attachment> documents(AnchoringId id) {
		var owner = owner(id);
		return attachments.of(Set.of(owner)).getOrDefault(owner, List.of());
	}

	private Anchoring locked(AnchoringId id) {
		return anchorings.findLockedById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
	}

	private void keep(Document document, Anchoring anchoring, UUID key, PersonId person, Instant now) {
		try {
			attachments.keep(UUID.nameUUIDFromBytes(("anchoring:" + key).getBytes(StandardCharsets.UTF_8)), owner(anchoring.getId()),
					document.name(), document.content(), person.value(), now);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Subject owner(AnchoringId id) {
		return new Subject(KIND, id.value());
	}

	private static List<AnchoringCard> ofTheLatestText(List<Anchoring> requested) {
		var latest = requested.getLast().card().textSha256();
		return requested.stream().map(Anchoring::card).filter(it -> it.textSha256().equals(latest)).toList();
	}

	private void record(Anchoring anchoring, Acting by, Instant at, String key) {
		history.record(by.entry(anchoring.subject(), at, key, new Subject("party", anchoring.party().value()).toString()));
	}

	/** A file as it is sent along with an answer (vedlagt dokument). */
	record Document(String name, InputStream content) {}
}
