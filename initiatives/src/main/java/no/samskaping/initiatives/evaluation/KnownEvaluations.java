package no.samskaping.initiatives.evaluation;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

import no.samskaping.initiatives.InitiativeId;

/** All answers. */
interface KnownEvaluations extends ListCrudRepository<ProjectEvaluation, EvaluationId> {

	List<ProjectEvaluation> findByInitiativeOrderById(InitiativeId initiative);
}
