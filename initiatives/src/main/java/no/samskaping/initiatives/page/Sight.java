package no.samskaping.initiatives.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.document.Document;
import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.evaluation.EvaluationDesk;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.page.InitiativeView.Note;
import no.samskaping.initiatives.page.InitiativeView.Reason;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.initiatives.trace.Traces;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Tasks;

/** Puts together what the page of one initiative shows, with one look-up for each kind of name. */
@Component
class Sight {

	static final int LATEST = 20;
	static final int COUNTED = 500;

	private static final int NEWEST = 8;

	private final ParticipationDesk participations;
	private final EvaluationDesk evaluations;
	private final Traces traces;
	private final Remarks remarks;
	private final Actors actors;
	private final Parties parties;
	private final People people;
	private final Charters charters;
	private final Matrices matrices;
	private final Offering offering;
	private final FactSheet facts;
	private final EvaluationSight evaluationSight;
	private final PartyAnswers partyAnswers;
	private final Readings readings;
	private final StatusLines lines;
	private final ObjectProvider<Related> related;
	private final ObjectProvider<Tasks> tasks;
	private final History history;
	private final PastLines past;
	private final Documents documents;
	private final Words words;

	Sight(ParticipationDesk participations, EvaluationDesk evaluations, Traces traces, Remarks remarks, Actors actors,
			Parties parties, People people, Charters charters, Matrices matrices, Offering offering, FactSheet facts,
			EvaluationSight evaluationSight, PartyAnswers partyAnswers, Readings readings, StatusLines lines, ObjectProvider<Related> related,
			ObjectProvider<Tasks> tasks, History history, PastLines past, Documents documents, Words words) {
		this.participations = participations;
		this.evaluations = evaluations;
		this.traces = traces;
		this.remarks = remarks;
		this.actors = actors;
		this.parties = parties;
		this.people = people;
		this.charters = charters;
		this.matrices = matrices;
		this.offering = offering;
		this.facts = facts;
		this.evaluationSight = evaluationSight;
		this.partyAnswers = partyAnswers;
		this.readings = readings;
		this.lines = lines;
		this.related = related;
		this.tasks = tasks;
		this.history = history;
		this.past = past;
		this.documents = documents;
		this.words = words;
	}

	InitiativeView of(Initiative initiative, Acting acting, Viewer viewer, boolean whole) {
		var id = initiative.getId();
		var subject = id.subject();
		var all = participations.of(id);
		var said = remarks.about(id, whole ? COUNTED : LATEST);
		var files = documents.of(id);
		var names = names(initiative, all, said, files, acting);
		var evaluation = evaluationSight.of(initiative, all, names, acting);
		var offers = offering.to(acting, initiative, evaluations.missing(id).size(), own(initiative, all, evaluation, acting));
		var wording = initiative.wording();
		return new InitiativeView(initiative.number(), wording.title(), readings.description(initiative, all, names, acting), tags(initiative), tiles(initiative),
				lines.of(initiative, names, forYou(initiative, names, offers, evaluation, acting, viewer)), notes(initiative), facts.of(initiative, names, traces.estimates(id), acting),
				facts.why(initiative), reasons(initiative), matrices.of(all, names), outsideDefine(initiative, all, names),
				said.stream().map(one -> readings.said(one, initiative, names, acting)).toList(), remarks.count(id), evaluation,
				past.of(initiative, all, whole ? COUNTED : NEWEST), history.count(subject, COUNTED), offers, panels(initiative, all, viewer),
				files.stream().map(one -> readings.file(one, initiative, names, acting)).toList(), Authority.works(acting, subject));
	}

	List<Tile> tiles(Initiative initiative) {
		return charters.current().challenges().stream().filter(challenge -> initiative.challenges().contains(challenge.code()))
				.map(Sight::tile).toList();
	}

	static Tile tile(Challenge challenge) {
		return new Tile(challenge.icon(), challenge.tone(), Text.verbatim(challenge.name()));
	}

	Names names(Initiative initiative, List<Participation> all, List<Remark> said, List<Document> files, Acting acting) {
		var asked = new HashSet<ActorId>(initiative.initiators());
		all.forEach(one -> asked.add(one.actor()));
		said.stream().map(Remark::actor).filter(Objects::nonNull).forEach(actor -> asked.add(new ActorId(actor)));
		var origin = initiative.origin();
		var gateway = initiative.course().gateway();
		var asPeople = Stream.concat(Stream.of(origin.contact(), origin.registeredBy(), by(initiative.exemption())).filter(Objects::nonNull),
				Stream.concat(said.stream().flatMap(Sight::people), files.stream().map(file -> by(file.exemption())).filter(Objects::nonNull)))
				.collect(Collectors.toSet());
		var asParties = Stream.concat(Stream.of(origin.receivedBy(), gateway == null ? null : gateway.party(), acting.party()).filter(Objects::nonNull),
				said.stream().map(Remark::party).filter(Objects::nonNull).map(PartyId::new)).collect(Collectors.toSet());
		return new Names(actors.of(asked), parties.of(asParties), people.names(asPeople));
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

	private StatusLines.ForYou forYou(Initiative initiative, Names names, InitiativeView.Offers offers, InitiativeView.@Nullable EvaluationPanel evaluation,
			Acting acting, Viewer viewer) {
		var waits = offering.waiting(offers).stream().findFirst().map(action -> new StatusLines.ForYou(action.label(), null, "#handlinger"))
				.or(() -> elsewhere(initiative, viewer));
		var can = waits.isPresent() ? waits : offering.together(acting, initiative).or(() -> EvaluationSight.open(evaluation))
				.map(action -> new StatusLines.ForYou(action.label(), null, action.href()));
		return can.orElseGet(() -> new StatusLines.ForYou(Text.of("initiatives.for-you.nothing"), null, null))
				.by(acting.party() == null ? null : Text.of("initiatives.for-you.acting", names.of(acting.party())));
	}

	/** What waits for this one in another context, like an answer to its agreement. */
	private Optional<StatusLines.ForYou> elsewhere(Initiative initiative, Viewer viewer) {
		return tasks.orderedStream().flatMap(one -> one.about(initiative.getId().subject(), viewer).stream()).findFirst()
				.map(task -> new StatusLines.ForYou(task.what(), null, task.href()));
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

	/** The challenges to which it contributes, each with its justification. I6. */
	List<Reason> reasons(Initiative initiative) {
		return charters.current().challenges().stream().filter(challenge -> initiative.challenges().contains(challenge.code()))
				.map(challenge -> new Reason(tile(challenge), initiative.justification(challenge.code()))).toList();
	}

	private @Nullable Text outsideDefine(Initiative initiative, List<Participation> all, Names names) {
		var outside = all.stream().filter(one -> one.answer().isIn() && one.in(Phase.DEFINE).isEmpty()).map(one -> names.of(one.actor())).toList();
		if (outside.isEmpty() || initiative.course().isFree() || initiative.course().growth() != null) {
			return null;
		}
		return all.stream().allMatch(one -> one.in(Phase.DEFINE).isEmpty()) ? Text.of("initiatives.matrix.nobody-defines")
				: Text.of("initiatives.matrix.outside-define", words.list(outside), outside.size());
	}

	/** What waits for this one's own answer: the project's evaluation, or whether its party takes part. I10, P3. */
	private List<Action> own(Initiative initiative, List<Participation> all, InitiativeView.@Nullable EvaluationPanel evaluation, Acting acting) {
		return evaluation == null ? partyAnswers.waiting(initiative, all, acting)
				: EvaluationSight.open(evaluation).filter(Action::primary).stream().toList();
	}

	private static Stream<PersonId> people(Remark remark) {
		return Stream.of(remark.person() == null ? null : new PersonId(remark.person()), by(remark.exemption())).filter(Objects::nonNull);
	}

	private static @Nullable PersonId by(@Nullable Exemption exemption) {
		return exemption == null ? null : exemption.by();
	}

	private List<Related.Panel> panels(Initiative initiative, List<Participation> all, Viewer viewer) {
		var subject = initiative.getId().subject();
		return Stream.concat(partyAnswers.panel(initiative, all).stream(), related.orderedStream().flatMap(one -> one.about(subject, viewer).stream()))
				.sorted(Comparator.comparingInt(Related.Panel::order)).toList();
	}
}
