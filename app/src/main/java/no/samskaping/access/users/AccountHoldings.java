package no.samskaping.access.users;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.signin.Sessions;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.privacy.Fate;
import no.samskaping.workbench.privacy.Field;
import no.samskaping.workbench.privacy.Field.Of;
import no.samskaping.workbench.privacy.Holding;
import no.samskaping.workbench.privacy.Holding.Item;
import no.samskaping.workbench.privacy.PersonalData;

/** What is held of how somebody comes in: the account and its open sessions, never the password. */
@Component
class AccountHoldings implements PersonalData {

	private final AccountDesk accounts;
	private final Sessions sessions;

	AccountHoldings(AccountDesk accounts, Sessions sessions) {
		this.accounts = accounts;
		this.sessions = sessions;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Holding> about(UUID person) {
		return List.of(new Holding("account", Text.of("access.held.account"), Fate.ERASED, accounts.of(new PersonId(person)).stream()
				.map(it -> Item.of(Field.of(Of.USERNAME, it.username()), Field.at(Of.REGISTERED, it.openedAt()), Field.at(Of.WHEN, it.lastSignedIn()),
						new Field(Of.STATE, Text.of("access.held.sessions", sessions.open(List.of(it.getId())).getOrDefault(it.getId(), 0))))).toList()));
	}
}
