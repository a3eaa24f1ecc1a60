package no.samskaping.initiatives.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.initiative.Unanswered;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.partnership.ActorId;

/** Who answers a project's evaluation, and who has not answered yet. I10. */
@Component
class Respondents implements Unanswered {

	private final JdbcClient database;

	Respondents(JdbcClient database) {
		this.database = database;
	}

	@Override
	@Transactional(readOnly = true)
	public int of(InitiativeId initiative) {
		return missing(initiative).size();
	}

	/** Those who take part and have not answered. */
	Set<ActorId> missing(InitiativeId initiative) {
		return missing(Set.of(initiative)).getOrDefault(initiative, Set.of());
	}

	/** The same of several; nothing of those where nobody is missing. */
	Map<InitiativeId, Set<ActorId>> missing(Set<InitiativeId> initiatives) {
		var missing = new HashMap<InitiativeId, Set<ActorId>>();
		database.sql("""
				select p.initiative, p.actor from initiatives.participation p where p.initiative in (:initiatives) and p.answer %s
				and not exists (select 1 from initiatives.evaluation e where e.initiative = p.initiative and e.actor = p.actor)""".formatted(Answer.IN))
				.param("initiatives", initiatives.stream().map(InitiativeId::value).toList())
				.query(row -> {
					missing.computeIfAbsent(new InitiativeId(row.getObject("initiative", UUID.class)), _ -> new HashSet<>())
							.add(new ActorId(row.getObject("actor", UUID.class)));
				});
		return missing;
	}
}
