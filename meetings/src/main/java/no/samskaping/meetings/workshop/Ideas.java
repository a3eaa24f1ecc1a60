package no.samskaping.meetings.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.workbench.Unknown;

/** Keeps the ideas. */
@Component
public class Ideas {

	private final IdeaRows rows;

	Ideas(IdeaRows rows) {
		this.rows = rows;
	}

	public Idea save(Idea idea) {
		return rows.save(idea);
	}

	public Optional<Idea> findById(IdeaId id) {
		return rows.findById(id);
	}

	public Optional<Idea> heldById(IdeaId id) {
		return rows.findLockedById(id);
	}

	public List<Idea> of(Collection<IdeaId> ids) {
		return rows.findAllById(ids);
	}

	public List<Idea> of(WorkshopId workshop) {
		return rows.findByWorkshopOrderById(workshop);
	}

	public List<Idea> becoming(InitiativeId initiative) {
		return rows.findByInitiative(initiative);
	}

	/** The one with that id. */
	public Idea one(IdeaId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
