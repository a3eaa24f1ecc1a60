package no.samskaping.initiatives.own;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.evaluating.EvaluationSight;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.exemption.Readings;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.page.StatusLines;
import no.samskaping.initiatives.participants.Matrices;
import no.samskaping.initiatives.participants.ParticipantRows;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.initiatives.seen.NameLookup;
import no.samskaping.initiatives.seen.PastLines;
import no.samskaping.initiatives.seen.Reasons;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Text;

/** Puts together what a participant sees of its own initiative without an account. P7. */
@Component
class OwnSight {

	private final ParticipationDesk participations;
	private final NameLookup lookup;
	private final Reasons reasons;
	private final StatusLines lines;
	private final EvaluationDesk evaluations;
	private final EvaluationSight evaluationSight;
	private final Readings readings;
	private final ParticipantRows rows;
	private final Matrices matrices;
	private final Remarks remarks;
	private final Documents documents;
	private final OwnErrands errands;

	OwnSight(ParticipationDesk participations, NameLookup lookup, Reasons reasons, StatusLines lines, EvaluationDesk evaluations,
			EvaluationSight evaluationSight, Readings readings, ParticipantRows rows, Matrices matrices, Remarks remarks, Documents documents,
			OwnErrands errands) {
		this.participations = participations;
		this.lookup = lookup;
		this.reasons = reasons;
		this.lines = lines;
		this.evaluations = evaluations;
		this.evaluationSight = evaluationSight;
		this.readings = readings;
		this.rows = rows;
		this.matrices = matrices;
		this.remarks = remarks;
		this.documents = documents;
		this.errands = errands;
	}

	OwnView of(Initiative initiative, Participation own, Acting acting, boolean whole) {
		var id = initiative.getId();
		var all = participations.of(id);
		var said = remarks.about(id, whole ? PastLines.COUNTED : PastLines.LATEST);
		var files = documents.of(id);
		var names = lookup.of(initiative, all, said, files, acting);
		var missing = evaluations.missing(id);
		return new OwnView(id.value(), initiative.number(), initiative.wording().title(), names.of(own.actor()),
				readings.description(initiative, all, names, acting),
				lines.of(initiative, names, missing.size(), forYou(initiative, all, missing, names, acting)),
				errands.to(initiative, own), initiative.wording().objective(), reasons.of(initiative), rows.given(own), matrices.of(all, names),
				said.stream().map(one -> readings.said(one, initiative, names, acting)).toList(), remarks.count(id),
				files.stream().map(one -> readings.file(one, initiative, names, acting)).toList());
	}

	/**
	 * Its evaluation is all that waits for a participant here, and is answered by the same link, also before it is asked for; an agreement has
	 * its own link, and whose answer it waits for is known there only. I10, A2.
	 */
	private StatusLines.ForYou forYou(Initiative initiative, List<Participation> all, Set<ActorId> missing, Names names, Acting acting) {
		var own = EvaluationSight.open(evaluationSight.of(initiative, all, missing, names, acting));
		if (own.isPresent()) {
			return new StatusLines.ForYou(own.get().label(), null, "/apen/evaluering/" + initiative.getId().value());
		}
		var underWork = initiative.course().stage() == Stage.AGREEMENT_IN_PROGRESS;
		return new StatusLines.ForYou(Text.of(underWork ? "initiatives.own.agreement" : "initiatives.for-you.nothing"), null, null);
	}
}
