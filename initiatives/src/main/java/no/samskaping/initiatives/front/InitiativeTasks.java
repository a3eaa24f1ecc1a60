package no.samskaping.initiatives.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.participation.Answer;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

/** What waits for somebody with initiatives: a gateway's answer, a party's, more words, an evaluation, a question after a silent year. */
@Component
class InitiativeTasks implements Tasks {

	private static final String GATEWAY = """
			select number, title, gateway_due as due from initiatives.initiative
			where stage = 'AT_GATEWAY' and gateway_state in ('ASKED', 'SILENT') and gateway_party = :party order by gateway_due, id limit :limit""";
	private static final String TAKES_PART = """
			select i.number, i.title, null::date as due from initiatives.initiative i
			left join initiatives.participation p on p.initiative = i.id and p.party = :party
			where i.scale = 'FORMALISED' and (i.stage in ('READY_FOR_DISCUSSION', 'TAKEN_FORWARD', 'AGREEMENT_IN_PROGRESS') and p.answer is null
				or i.stage in ('UNDER_DEVELOPMENT', 'READY_FOR_DISCUSSION', 'TAKEN_FORWARD', 'AGREEMENT_IN_PROGRESS') and p.answer = 'ASKED')
			order by i.id limit :limit""";
	private static final String EVALUATION = """
			select i.number, i.title, p.id::text as part, null::date as due from initiatives.initiative i
			join initiatives.participation p on p.initiative = i.id and p.answer %s
			where i.stage = 'RUNNING' and i.scale = 'FORMALISED' and (p.party = cast(:party as uuid) or p.actor in (:actors))
			and exists (select 1 from initiatives.evaluation e where e.initiative = i.id)
			and not exists (select 1 from initiatives.evaluation e where e.initiative = i.id and e.actor = p.actor) order by i.id limit :limit""".formatted(Answer.IN);
	private static final String STAFF = """
			select number, title, null::date as due, case when gateway_state = 'MORE_WANTED' and stage = 'AT_GATEWAY' then 'more'
				when silent_since is not null then 'silent' when gateway_state = 'DECLINED' then 'declined' else 'no-gateway' end as what
			from initiatives.initiative where received_by = :party and (stage = 'AT_GATEWAY' and gateway_state = 'MORE_WANTED'
				or stage = 'RUNNING' and silent_since is not null
				or stage = 'REGISTERED' and scale = 'FORMALISED' and not direct and (gateway_state is null or gateway_state = 'DECLINED'))
			order by id limit :limit""";

	/** Stands in where nobody in particular is asked for. */
	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient database;
	private final Actings actings;

	InitiativeTasks(JdbcClient database, Actings actings) {
		this.database = database;
		this.actings = actings;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> waitingFor(Viewer viewer, int limit) {
		return switch (actings.of(viewer)) {
			case Acting.Representative(_, var party, _, _, var only) when only == null -> Stream.of(
					ofParty(GATEWAY, "gateway", "handshake", "", party.value(), limit),
					ofParty(TAKES_PART, "takes-part", "person-plus", "/deltakere", party.value(), limit),
					evaluations(party.value(), Set.of(), limit), staff(party.value(), limit)).flatMap(List::stream).limit(limit).toList();
			case Acting.Representative _ -> List.of();
			case Acting.Staff staff -> staff(staff.party().value(), limit);
			case Acting.Coordinator(_, var party, _) -> party == null ? List.of() : staff(party.value(), limit);
			case Acting.Participant participant -> participant.only() == null ? evaluations(null, participant.ids(), limit) : List.of();
			case Acting.Reader _, Acting.Administrator _, Acting.Platform _, Acting.Nobody _ -> List.of();
		};
	}

	private List<Task> ofParty(String query, String what, String icon, String page, UUID party, int limit) {
		return database.sql(query).param("party", party).param("limit", limit).query((row, _) -> task(what, icon, row.getString("number"),
				row.getString("title"), row.getObject("due", LocalDate.class), page)).list();
	}

	private List<Task> evaluations(@Nullable UUID party, Set<ActorId> actors, int limit) {
		var ids = actors.isEmpty() ? List.of(NOBODY) : actors.stream().map(ActorId::value).toList();
		return database.sql(EVALUATION).param("party", party).param("actors", ids).param("limit", limit).query((row, _) -> task("evaluation",
				"clipboard-checkmark", row.getString("number"), row.getString("title"), null, "/evaluering/" + row.getString("part"))).list();
	}

	private List<Task> staff(UUID party, int limit) {
		return database.sql(STAFF).param("party", party).param("limit", limit).query((row, _) -> task(row.getString("what"), "light-bulb",
				row.getString("number"), row.getString("title"), null, "")).list();
	}

	private static Task task(String what, String icon, String number, String title, @Nullable LocalDate due, String page) {
		return new Task("initiatives." + what + "." + number, icon, Text.of("initiatives.task." + what, title), Text.of("initiatives.task." + what + ".why"),
				due, "/initiativ/" + number + page, Text.of("initiatives.task." + what + ".button"));
	}
}
