package no.samskaping.meetings.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.partnership.Erasures.Traces;
import no.samskaping.partnership.PersonId;
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

	/** Those that somebody raised and gave their name or address with. */
	public List<Idea> raisedBy(PersonId person, Optional<Traces> traces) {
		return rows.raisedBy(person, traces.map(Traces::mail).orElse(null), traces.map(Traces::telephone).orElse(null)).stream()
				.filter(idea -> idea.contact().equals(person) || traces.filter(it -> it.areOf(idea.raisedBy(), idea.reach())).isPresent()).toList();
	}

	/** Forgets who raised those. P7. */
	public void eraseRaiser(PersonId person, Optional<Traces> traces) {
		raisedBy(person, traces).forEach(idea -> {
			idea.forgetRaiser();
			rows.save(idea);
		});
	}

	/** The one with that id. */
	public Idea one(IdeaId id) {
		return findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}
}
