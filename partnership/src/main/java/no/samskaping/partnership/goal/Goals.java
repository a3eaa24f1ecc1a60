package no.samskaping.partnership.goal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The goals, by source and age. */
interface Goals extends Repository<Goal, GoalId> {

	Goal save(Goal goal);

	Optional<Goal> findById(GoalId id);

	@Query("select * from partnership.goal order by source collate \"nb-NO-x-icu\", id")
	List<Goal> all();
}
