package no.samskaping.meetings.workshop;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.WorkshopId;
import no.samskaping.workbench.Unknown;

/** Keeps the workshops. */
@Component
public class Workshops {

	private final WorkshopRows rows;

	Workshops(WorkshopRows rows) {
		this.rows = rows;
	}

	public Workshop save(Workshop workshop) {
		return rows.save(workshop);
	}

	public Optional<Workshop> findById(WorkshopId id) {
		return rows.findById(id);
	}

	public List<Workshop> of(Collection<WorkshopId> ids) {
		return rows.findAllById(ids);
	}

	public List<Workshop> ofYear(int year) {
		return rows.findByYearOrderByStartsAtAscIdAsc(year);
	}

	public List<Workshop> ofQuarter(int year, int quarter) {
		return rows.findByYearAndQuarterOrderBySequence(year, quarter);
	}

	public List<Workshop> ahead(WorkshopState state, LocalDateTime from, Limit limit) {
		return rows.findByStateAndStartsAtGreaterThanEqualOrderByStartsAtAscIdAsc(state, from, limit);
	}

	/** The one with that id. */
	public Workshop one(WorkshopId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** Takes places if there are so many left, whoever else does so at the same moment. */
	public boolean takePlaces(UUID workshop, int people) {
		return rows.takePlaces(workshop, people);
	}
}
