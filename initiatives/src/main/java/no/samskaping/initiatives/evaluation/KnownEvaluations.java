package no.samskaping.initiatives.evaluation;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** All answers. */
interface KnownEvaluations extends ListCrudRepository<ProjectEvaluation, EvaluationId> {

	List<ProjectEvaluation> findByInitiativeOrderById(InitiativeId initiative);

	boolean existsByInitiativeAndActor(InitiativeId initiative, ActorId actor);
}
