package no.samskaping.access.link;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.PersonInvited;

/** Hears who is to be invited. P2. */
@Component
class Inviting {

	private final Invitations invitations;

	Inviting(Invitations invitations) {
		this.invitations = invitations;
	}

	@ApplicationModuleListener(id = "access.invitation")
	void on(PersonInvited event) {
		invitations.inviteOnce(event.person(), event.occurredAt());
	}
}
