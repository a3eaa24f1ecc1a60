package no.samskaping.initiatives.evaluation;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** All answers. */
interface KnownEvaluations extends ListCrudRepository<ProjectEvaluation, EvaluationId> {

	List<ProjectEvaluation> findByInitiativeOrderById(InitiativeId initiative);

	boolean existsByInitiativeAndActor(InitiativeId initiative, ActorId actor);

	@Modifying
	@Query("""
			update initiatives.evaluation set actor = :other where initiative = :initiative and actor = :actor
			and not exists (select 1 from initiatives.evaluation e where e.initiative = :initiative and e.actor = :other)""")
	void passOn(InitiativeId initiative, ActorId actor, ActorId other);
}
