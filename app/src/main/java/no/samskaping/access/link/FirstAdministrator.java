package no.samskaping.access.link;

import java.time.Clock;
import java.util.ArrayList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.account.ChosenPassword;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;

/**
 * Lets the first administrator in: while there is none, a one-time link is printed on the console at every start,
 * so that only who runs the platform can become it. There is no default password.
 */
@Component
class FirstAdministrator {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

	private final SignIns signIns;
	private final OneTimeLinks links;
	private final AccountDesk accounts;
	private final Clock clock;
	private final String baseUrl;

	FirstAdministrator(SignIns signIns, OneTimeLinks links, AccountDesk accounts, Clock clock,
			@Value("${samskaping.base-url}") String baseUrl) {
		this.signIns = signIns;
		this.links = links;
		this.accounts = accounts;
		this.clock = clock;
		this.baseUrl = baseUrl;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		if (!signIns.hasAdministrator()) {
			var link = links.issue(Purpose.FIRST_ADMINISTRATOR, null);
			LOG.info("""


					+-----------------------------------------------------------------------+
					|  Plattformen har ingen administrator. Denne lenken virker én gang:    |
					|  The platform has no administrator. This link works once:             |
					+-----------------------------------------------------------------------+

					  {}{}

					""", baseUrl, link.path());
		}
	}

	/**
	 * Makes somebody the first administrator, with an account.
	 *
	 * @throws Refused if the link was used meanwhile, or with all that will not do of what was typed
	 */
	@Transactional
	public AccountId become(OneTimeLink link, ChosenPassword chosen) {
		var broken = new ArrayList<Broken>();
		if (chosen.name().isBlank()) {
			broken.add(new Broken("P2", "name", Text.of("access.name.missing")));
		}
		broken.addAll(accounts.refusals(chosen));
		Refused.requireNone(broken);
		var username = accounts.freeUsername(chosen.username());
		if (!links.use(link) || signIns.hasAdministrator()) {
			throw Refused.because("P2", Text.of("access.first.taken"));
		}
		var account = AccountId.next();
		var person = signIns.firstAdministrator(chosen.name(), username.value(), Viewer.LOCAL, account.toString(), clock.instant());
		accounts.open(account, person, username, chosen);
		return account;
	}
}
