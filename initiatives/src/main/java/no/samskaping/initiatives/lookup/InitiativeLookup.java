package no.samskaping.initiatives.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.initiatives.ProjectPlan.Justification;
import no.samskaping.initiatives.ProjectPlan.Part;
import no.samskaping.initiatives.ProjectPlan.Promise;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Words;

/** Answers what others ask. */
@Component
class InitiativeLookup implements Initiatives {

	private static final String SUCCESSORS = """
			with recursive way (asked, id, steps) as (
				select i.id, i.id, 0 from initiatives.initiative i where i.id in (:ids)
				union all
				select w.asked, i.ended_into, w.steps + 1 from way w join initiatives.initiative i on i.id = w.id
				where i.stage = 'MERGED' and w.steps < 20)
			select distinct on (asked) asked, id from way order by asked, steps desc""";

	private final JdbcClient database;
	private final InitiativeDesk desk;
	private final ParticipationDesk participations;
	private final Clock clock;

	InitiativeLookup(JdbcClient database, InitiativeDesk desk, ParticipationDesk participations, Clock clock) {
		this.database = database;
		this.desk = desk;
		this.participations = participations;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<InitiativeId, InitiativeCard> of(Set<InitiativeId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		var successors = new HashMap<UUID, UUID>();
		database.sql(SUCCESSORS).param("ids", ids.stream().map(InitiativeId::value).toList())
				.query(row -> {
					successors.put(row.getObject("asked", UUID.class), row.getObject("id", UUID.class));
				});
		if (successors.isEmpty()) {
			return Map.of();
		}
		var cards = new HashMap<UUID, InitiativeCard>();
		database.sql("select " + Cards.COLUMNS + " from initiatives.initiative i where i.id in (:ids)")
				.param("ids", Set.copyOf(successors.values())).query(Cards::of).list().forEach(card -> cards.put(card.id().value(), card));
		var answers = new HashMap<InitiativeId, InitiativeCard>();
		successors.forEach((asked, successor) -> answers.put(new InitiativeId(asked), cards.get(successor)));
		return answers;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, InitiativeCard> byNumbers(Set<String> numbers) {
		if (numbers.isEmpty()) {
			return Map.of();
		}
		var ids = new HashMap<String, InitiativeId>();
		database.sql("select id, number from initiatives.initiative where number in (:numbers)")
				.param("numbers", numbers.stream().map(InitiativeLookup::asGiven).toList())
				.query(row -> {
					ids.put(row.getString("number"), new InitiativeId(row.getObject("id", UUID.class)));
				});
		var cards = of(Set.copyOf(ids.values()));
		var answers = new HashMap<String, InitiativeCard>();
		numbers.stream().filter(number -> ids.containsKey(asGiven(number)))
				.forEach(number -> answers.put(number, cards.get(ids.get(asGiven(number)))));
		return answers;
	}

	/** A number as it was given to the initiative, however somebody writes it. */
	private static String asGiven(String number) {
		return number.strip().toUpperCase(Locale.ROOT);
	}

	@Override
	@Transactional(readOnly = true)
	public List<InitiativeCard> at(Set<Stage> stages, @Nullable InitiativeId before, int limit) {
		if (stages.isEmpty()) {
			return List.of();
		}
		return database.sql("select " + Cards.COLUMNS + """
				 from initiatives.initiative i where i.stage in (:stages) and (cast(:before as uuid) is null or i.id < cast(:before as uuid))
				order by i.id desc limit :limit""")
				.param("stages", stages.stream().map(Stage::name).toList()).param("before", before == null ? null : before.value())
				.param("limit", limit).query(Cards::of).list();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ProjectPlan> planOf(InitiativeId id) {
		return desk.find(id).map(this::plan);
	}

	private ProjectPlan plan(Initiative initiative) {
		var estimate = initiative.course().estimate();
		var amount = estimate == null || estimate.amount() == null ? Kroner.ZERO : estimate.amount();
		var justifications = initiative.challenges().stream()
				.map(challenge -> new Justification(challenge, Optional.ofNullable(initiative.justification(challenge)).orElse(""))).toList();
		var parts = participations.of(initiative.getId()).stream().filter(one -> one.answer().isIn()).map(InitiativeLookup::part).toList();
		var wording = initiative.wording();
		return new ProjectPlan(initiative.getId(), initiative.number(), wording.title(),
				initiative.openDescription(LocalDate.now(clock.withZone(Words.ZONE))), wording.objective(), amount,
				justifications, parts, initiative.origin().contact(), initiative.version());
	}

	private static Part part(Participation one) {
		return new Part(one.actor(), one.party(), one.initiator(), one.gateway(), one.contributions().stream().map(InitiativeLookup::promise).toList(),
				one.outsideDefine());
	}

	private static Promise promise(Contribution one) {
		return new Promise(one.id(), one.phase(), one.kind(), one.kind() == ContributionKind.MONEY ? one.amount() : null, one.hours(), one.what(),
				one.isDelivered());
	}
}
