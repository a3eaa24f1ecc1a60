package no.samskaping.initiatives.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.evaluating.EvaluationSight;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.exemption.Markable;
import no.samskaping.initiatives.exemption.Readings;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.page.InitiativeView.Note;
import no.samskaping.initiatives.participants.Matrices;
import no.samskaping.initiatives.participants.PartyAnswers;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.initiatives.seen.NameLookup;
import no.samskaping.initiatives.seen.PastLines;
import no.samskaping.initiatives.seen.Reason;
import no.samskaping.initiatives.seen.Reasons;
import no.samskaping.initiatives.trace.Traces;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.Related;

/** Puts together what the page of one initiative shows. */
@Component
class Sight {

	private static final int NEWEST = 8;

	private final ParticipationDesk participations;
	private final EvaluationDesk evaluations;
	private final Traces traces;
	private final Remarks remarks;
	private final NameLookup lookup;
	private final Reasons reasons;
	private final Matrices matrices;
	private final ForReader forReader;
	private final FactSheet facts;
	private final EvaluationSight evaluationSight;
	private final PartyAnswers partyAnswers;
	private final Readings readings;
	private final StatusLines lines;
	private final ObjectProvider<Related> related;
	private final History history;
	private final PastLines past;
	private final Documents documents;

	Sight(ParticipationDesk participations, EvaluationDesk evaluations, Traces traces, Remarks remarks, NameLookup lookup, Reasons reasons,
			Matrices matrices, ForReader forReader, FactSheet facts, EvaluationSight evaluationSight, PartyAnswers partyAnswers, Readings readings,
			StatusLines lines, ObjectProvider<Related> related, History history, PastLines past, Documents documents) {
		this.participations = participations;
		this.evaluations = evaluations;
		this.traces = traces;
		this.remarks = remarks;
		this.lookup = lookup;
		this.reasons = reasons;
		this.matrices = matrices;
		this.forReader = forReader;
		this.facts = facts;
		this.evaluationSight = evaluationSight;
		this.partyAnswers = partyAnswers;
		this.readings = readings;
		this.lines = lines;
		this.related = related;
		this.history = history;
		this.past = past;
		this.documents = documents;
	}

	InitiativeView of(Initiative initiative, Acting acting, Viewer viewer, boolean whole) {
		var id = initiative.getId();
		var subject = id.subject();
		var all = participations.of(id);
		var said = remarks.about(id, whole ? PastLines.COUNTED : PastLines.LATEST);
		var files = documents.of(id);
		var names = lookup.of(initiative, all, said, files, acting);
		var missing = evaluations.missing(id);
		var evaluation = evaluationSight.of(initiative, all, missing, names, acting);
		var offers = forReader.offers(initiative, all, missing.size(), evaluation, acting);
		var forYou = forReader.first(initiative, names, offers, evaluation, acting, viewer);
		var justified = reasons.of(initiative);
		return new InitiativeView(initiative.number(), initiative.wording().title(), readings.description(initiative, all, names, acting),
				tags(initiative), justified.stream().map(Reason::tile).toList(), lines.of(initiative, names, missing.size(), forYou), notes(initiative),
				facts.of(initiative, names, traces.estimates(id), acting), facts.why(initiative), justified, matrices.of(all, names),
				matrices.outsideDefine(initiative, all, names),
				said.stream().map(one -> readings.said(one, initiative, names, acting)).toList(), remarks.count(id), evaluation,
				past.of(initiative, all, whole ? PastLines.COUNTED : NEWEST), history.count(subject, PastLines.COUNTED), offers,
				panels(initiative, all, viewer), files.stream().map(one -> readings.file(one, initiative, names, acting)).toList(),
				Authority.works(acting, subject), !readings.isOpen(Markable.of(initiative)));
	}

	private List<Tag> tags(Initiative initiative) {
		var tags = new ArrayList<Tag>();
		tags.add(Stations.tag(initiative.course().stage()));
		tags.add(new Tag(0, Tag.Kind.NEUTRAL, Text.of("initiatives.scale." + initiative.course().scale())));
		if (initiative.origin().before() != null) {
			tags.add(new Tag(0, Tag.Kind.NEUTRAL, Text.of("initiatives.before-platform")));
		}
		if (initiative.wantsSupport()) {
			tags.add(new Tag(0, Tag.Kind.NEUTRAL, Text.of("initiatives.wants-support")));
		}
		return tags;
	}

	private static List<Note> notes(Initiative initiative) {
		var notes = new ArrayList<Note>();
		var course = initiative.course();
		var estimate = course.estimate();
		if (course.awaitsMeeting() && estimate != null) {
			notes.add(new Note(Text.of("initiatives.note.grown"), Text.of("initiatives.note.grown.more", estimate.threshold())));
		}
		if (course.silentSince() != null) {
			notes.add(new Note(Text.of("initiatives.note.silent"), Text.of("initiatives.note.silent.more")));
		}
		var gateway = course.gateway();
		if (gateway != null && gateway.note() != null && !course.stage().isEnd() && !gateway.tookOn()) {
			notes.add(new Note(Text.of("initiatives.note.gateway." + gateway.state()), Text.verbatim(gateway.note())));
		}
		return notes;
	}

	private List<Related.Panel> panels(Initiative initiative, List<Participation> all, Viewer viewer) {
		var subject = initiative.getId().subject();
		return Stream.concat(partyAnswers.panel(initiative, all).stream(), related.orderedStream().flatMap(one -> one.about(subject, viewer).stream()))
				.sorted(Comparator.comparingInt(Related.Panel::order)).toList();
	}
}
