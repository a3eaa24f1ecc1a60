package no.samskaping.access.link;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.signin.Sessions;
import no.samskaping.partnership.PersonErased;

/** Lets nobody in any more who was erased: account, sessions and links are gone. P7. */
@Component
class ErasedAccount {

	private final AccountDesk accounts;
	private final Sessions sessions;
	private final OneTimeLinks links;

	ErasedAccount(AccountDesk accounts, Sessions sessions, OneTimeLinks links) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.links = links;
	}

	@ApplicationModuleListener(id = "access.erasing")
	void on(PersonErased event) {
		accounts.erase(event.person()).ifPresent(sessions::end);
		links.erase(event.person());
	}
}
