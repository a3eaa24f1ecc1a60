package no.samskaping.access.demonstration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.account.ChosenPassword;
import no.samskaping.access.link.Invitations;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;
import no.samskaping.workbench.screen.Who;
import no.samskaping.workbench.screen.WhoIs;

/** Opens an account for each of the demonstration's people who was invited; nobody knows their passwords. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class InventedPeople implements Scene {

	private static final int MOST = 20;

	private final Invitations invitations;
	private final AccountDesk accounts;
	private final People people;
	private final SignIns signIns;
	private final WhoIs whoIs;
	private final Clock clock;

	InventedPeople(Invitations invitations, AccountDesk accounts, People people, SignIns signIns, WhoIs whoIs, Clock clock) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.people = people;
		this.signIns = signIns;
		this.whoIs = whoIs;
		this.clock = clock;
	}

	@Override
	public void play(Director director) {
		director.at(director.today().minusYears(1).withDayOfMonth(1), LocalTime.of(10, 0),
				() -> invitations.waiting().reversed().forEach(waiting -> open(waiting.person())));
	}

	private void open(PersonId person) {
		var name = people.names(Set.of(person)).getOrDefault(person, "");
		var mail = people.mailbox(person).orElseThrow();
		var secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		var password = HexFormat.of().formatHex(secret);
		var account = AccountId.next();
		accounts.open(account, person, accounts.freeUsername(mail), new ChosenPassword(password, password, name, mail));
		signIns.join(person, Viewer.LOCAL, account.toString(), clock.instant());
	}

	/** Those whom a visitor may be. */
	List<Invented> all() {
		return accounts.page(null, MOST).stream()
				.map(account -> new Invented(account.getId(), whoIs.of(new Viewer(Viewer.LOCAL, account.getId().toString(), null))))
				.toList();
	}

	/** One of the invented people (oppdiktet person). */
	record Invented(AccountId account, Who who) {}
}
