package no.samskaping.access.users;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.access.account.Account;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.screen.Titles;

/** What accounts are called: as the people whose they are. */
@Component
class AccountTitles implements Titles {

	private final AccountDesk accounts;
	private final People people;

	AccountTitles(AccountDesk accounts, People people) {
		this.accounts = accounts;
		this.people = people;
	}

	@Override
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		var found = accounts.withIds(subjects.stream().filter(it -> it.kind().equals(AccountId.KIND)).map(it -> new AccountId(it.id()))
				.collect(Collectors.toSet()));
		var names = people.names(found.stream().map(Account::person).collect(Collectors.toSet()));
		return found.stream().collect(Collectors.toMap(it -> it.getId().subject(),
				it -> new Titled(names.getOrDefault(it.person(), "?"), UsersPage.ADDRESS + "/" + it.getId())));
	}
}
