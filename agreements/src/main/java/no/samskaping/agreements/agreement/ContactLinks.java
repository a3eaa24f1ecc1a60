package no.samskaping.agreements.agreement;

import java.util.Objects;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.post.PersonalLinks;

/** The personal links to an agreement that contact persons hold (personlige lenker): they end when somebody else takes over. P2. */
@Component
public class ContactLinks {

	/** The purpose of the links to an agreement. */
	public static final String PURPOSE = "agreement";

	private final PersonalLinks links;

	ContactLinks(PersonalLinks links) {
		this.links = links;
	}

	/** Ends a participant's links. */
	public void end(AgreementId id, ActorId of) {
		links.withdraw(PURPOSE, id.subject(), of.value());
	}

	/** Ends those of every participant who has another contact person now. */
	void endReplaced(AgreementId id, Draft before, Draft now) {
		now.sides().stream().filter(side -> before.side(side.actor()).filter(known -> !Objects.equals(known.contact(), side.contact())).isPresent())
				.forEach(side -> end(id, side.actor()));
	}
}
