package no.samskaping.meetings.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.followup.ActionPoint.ActionPointId;
import no.samskaping.partnership.PartyId;

/** The rows behind {@link ActionPoints}. */
interface ActionPointRows extends Repository<ActionPoint, ActionPointId> {

	ActionPoint save(ActionPoint point);

	Optional<ActionPoint> findById(ActionPointId id);

	List<ActionPoint> findByMatterInOrderByDueAscIdAsc(Collection<MatterId> matters);

	List<ActionPoint> findByDoneAtIsNullAndDueLessThanOrderByDueAscIdAsc(LocalDate day, Limit limit);

	List<ActionPoint> findByDoneAtIsNullAndPartyOrderByDueAscIdAsc(PartyId party, Limit limit);
}
