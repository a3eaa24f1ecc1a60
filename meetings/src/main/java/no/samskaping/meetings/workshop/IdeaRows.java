package no.samskaping.meetings.workshop;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.partnership.PersonId;

/** The rows behind {@link Ideas}. */
interface IdeaRows extends Repository<Idea, IdeaId> {

	Idea save(Idea idea);

	Optional<Idea> findById(IdeaId id);

	@Query("select * from meetings.idea where id = :id for update")
	Optional<Idea> findLockedById(IdeaId id);

	List<Idea> findAllById(Iterable<IdeaId> ids);

	@Query("""
			select * from meetings.idea where (raised_by is not null or reach is not null) and (contact = :person or lower(reach) = lower(:mail)
				or regexp_replace(reach, '[^0-9+]', '', 'g') = :telephone) order by id""")
	List<Idea> raisedBy(PersonId person, @Nullable String mail, @Nullable String telephone);

	List<Idea> findByWorkshopOrderById(WorkshopId workshop);

	List<Idea> findByInitiative(InitiativeId initiative);
}
