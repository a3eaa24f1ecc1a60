package no.samskaping.meetings.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.followup.ActionPoint.ActionPointId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Unknown;

/** Keeps the action points. */
@Component
public class ActionPoints {

	private final ActionPointRows rows;

	ActionPoints(ActionPointRows rows) {
		this.rows = rows;
	}

	public ActionPoint save(ActionPoint point) {
		return rows.save(point);
	}

	public Optional<ActionPoint> findById(ActionPointId id) {
		return rows.findById(id);
	}

	public List<ActionPoint> of(Collection<MatterId> matters) {
		return rows.findByMatterInOrderByDueAscIdAsc(matters);
	}

	public List<ActionPoint> overdue(LocalDate day, Limit limit) {
		return rows.findByDoneAtIsNullAndDueLessThanOrderByDueAscIdAsc(day, limit);
	}

	public List<ActionPoint> openOf(PartyId party, Limit limit) {
		return rows.findByDoneAtIsNullAndPartyOrderByDueAscIdAsc(party, limit);
	}

	/** The one with that id. */
	public ActionPoint one(ActionPointId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
