package no.samskaping.partnership.anchoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.Anchorings;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

/** Where anchorings are asked for and answered. P3, P5. */
@Component
class AnchoringDesk implements Anchorings {

	static final String KIND = "anchoring";

	private static final Acting.Platform PLATFORM = new Acting.Platform("partnership.anchoring");

	private final RequestedAnchorings anchorings;
	private final Recusals recusals;
	private final History history;
	private final Clock clock;
	private final JdbcClient jdbc;

	AnchoringDesk(RequestedAnchorings anchorings, Recusals recusals, History history, Clock clock, JdbcClient jdbc) {
		this.anchorings = anchorings;
		this.recusals = recusals;
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
		var anchoring = anchorings.save(Anchoring.requested(request, at));
		record(anchoring, PLATFORM, at, "partnership.history.anchoring-requested");
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

	/** The party answers through its own representative or deputy, not recused. */
	@Transactional
	void answer(AnchoringId id, Answer answer, Acting by) {
		var anchoring = one(id);
		var person = requireOwn(anchoring, by);
		var now = clock.instant();
		anchoring.answer(answer, person, LocalDate.ofInstant(now, Words.ZONE), now);
		anchorings.save(anchoring);
		record(anchoring, by, now, switch (answer.outcome()) {
			case CONFIRMED -> "partnership.history.anchoring-confirmed";
			case WITH_CONDITION -> "partnership.history.anchoring-condition";
			case DECLINED -> "partnership.history.anchoring-declined";
		});
	}

	/** The party marks its condition as met. */
	@Transactional
	void meetCondition(AnchoringId id, Acting by) {
		var anchoring = one(id);
		var person = requireOwn(anchoring, by);
		var now = clock.instant();
		anchoring.meetCondition(person, now);
		anchorings.save(anchoring);
		record(anchoring, by, now, "partnership.history.anchoring-condition-met");
	}

	@Transactional(readOnly = true)
	Anchoring one(AnchoringId id) {
		return anchorings.findById(id).orElseThrow(() -> new Unknown(KIND, id.value()));
	}

	/** Whether this one may answer it now. */
	boolean mayAnswer(Anchoring anchoring, Acting by) {
		var person = by.person();
		return by.binds(anchoring.party(), anchoring.subject()) && person != null && !recusals.isRecused(person, anchoring.subject());
	}

	private PersonId requireOwn(Anchoring anchoring, Acting by) {
		var person = by.person();
		if (person == null || !by.binds(anchoring.party(), anchoring.subject())) {
			throw new Denied(Text.of("partnership.anchoring.denied"));
		}
		if (recusals.isRecused(person, anchoring.subject())) {
			throw Refused.because("P5", Text.of("partnership.recusal.rule.recused"));
		}
		return person;
	}

	private static List<AnchoringCard> ofTheLatestText(List<Anchoring> requested) {
		var latest = requested.getLast().card().textSha256();
		return requested.stream().map(Anchoring::card).filter(it -> it.textSha256().equals(latest)).toList();
	}

	private void record(Anchoring anchoring, Acting by, Instant at, String key) {
		history.record(by.entry(anchoring.subject(), at, key, new Subject("party", anchoring.party().value()).toString()));
	}
}
