package no.samskaping.access.link;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.access.account.Account;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.account.ChosenPassword;
import no.samskaping.access.account.Identity;
import no.samskaping.access.link.OneTimeLink.Issued;
import no.samskaping.access.signin.Sessions;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Entry;

/** Invites whoever was given a role, and lets who forgot the password choose a new one: by a link that works once. */
@Component
public class Invitations {

	private static final int SHOWN = 100;

	private final OneTimeLinks links;
	private final AccountDesk accounts;
	private final Sessions sessions;
	private final People people;
	private final SignIns signIns;
	private final Erasures erasures;
	private final Outbox outbox;
	private final History history;
	private final ObjectProvider<JavaMailSender> mailServer;
	private final boolean demonstration;
	private final String baseUrl;
	private final Clock clock;

	Invitations(OneTimeLinks links, AccountDesk accounts, Sessions sessions, People people, SignIns signIns, Erasures erasures, Outbox outbox,
			History history, ObjectProvider<JavaMailSender> mailServer, @Value("${samskaping.demonstration:false}") boolean demonstration,
			@Value("${samskaping.base-url}") String baseUrl, Clock clock) {
		this.links = links;
		this.accounts = accounts;
		this.sessions = sessions;
		this.people = people;
		this.signIns = signIns;
		this.erasures = erasures;
		this.outbox = outbox;
		this.history = history;
		this.mailServer = mailServer;
		this.demonstration = demonstration;
		this.baseUrl = baseUrl;
		this.clock = clock;
	}

	/** Whoever has an account already, was invited since then or was erased, is not invited a second time. */
	@Transactional
	void inviteOnce(PersonId person, Instant since) {
		if (accounts.of(person).isEmpty() && !erasures.isErased(person) && !links.waits(Purpose.INVITATION, person, since)) {
			invite(person, null);
		}
	}

	/**
	 * Invites somebody who has no account; an earlier invitation stops working.
	 *
	 * @return the link's address, if whoever administers must hand it over themselves
	 * @throws Refused if there is an account
	 */
	@Transactional
	public Optional<String> inviteAgain(PersonId person, PersonId by) {
		if (accounts.of(person).isPresent()) {
			throw Refused.because("P2", Text.of("access.invitation.has-account"));
		}
		history.record(new Entry(new Subject("person", person.value()), by.value(), null, null, clock.instant(), "access.history.invited", List.of()));
		return handedOver(invite(person, by), people.mailbox(person).isPresent());
	}

	/**
	 * A link by which the person chooses a new password; else as with an invitation.
	 *
	 * @throws Refused if there is none to be changed
	 */
	@Transactional
	public Optional<String> newPassword(AccountId id, PersonId by) {
		var account = accounts.one(id);
		if (account.username() == null) {
			throw Refused.because("P2", Text.of("access.users.no-password"));
		}
		var path = handedOver(sendNewPassword(account, account.username(), by), true);
		history.record(new Entry(id.subject(), by.value(), null, null, clock.instant(),
				path.isPresent() ? "access.history.link-shown" : "access.history.link-sent", List.of()));
		return path;
	}

	/** Whoever asks learns nothing of whether the address is known; twice within the hour is asked once. */
	@Transactional
	void forgotten(String username) {
		accounts.byUsername(username)
				.filter(account -> !account.isDisabled() && !links.waits(Purpose.NEW_PASSWORD, account.person(), Instant.EPOCH))
				.ifPresent(account -> sendNewPassword(account, String.valueOf(account.username()), null));
	}

	/** Opens the account of who was invited. */
	@Transactional
	AccountId accept(OneTimeLink invitation, ChosenPassword chosen) {
		var person = person(invitation);
		var broken = accounts.refusals(chosen);
		Refused.requireNone(broken);
		var username = accounts.freeUsername(chosen.username());
		if (!links.use(invitation) || accounts.of(person).isPresent()) {
			throw Refused.because("P2", Text.of("access.link.used"));
		}
		var account = AccountId.next();
		accounts.open(account, person, username, chosen);
		signIns.join(person, Viewer.LOCAL, account.toString(), clock.instant());
		return account;
	}

	/** Opens the account of who was invited, and for whom a provider vouches. */
	@Transactional
	public AccountId accept(Followed followed, Identity identity) {
		var invitation = links.open(Purpose.INVITATION, followed.link()).orElseThrow(() -> Refused.because("P2", Text.of("access.link.used")));
		var person = person(invitation);
		if (!links.use(invitation) || accounts.of(person).isPresent()) {
			throw Refused.because("P2", Text.of("access.link.used"));
		}
		var account = AccountId.next();
		accounts.open(account, person, identity);
		signIns.join(person, Viewer.LOCAL, account.toString(), clock.instant());
		return account;
	}

	/** Whether an invitation that was followed can still be used. */
	public boolean waits(Followed followed) {
		return links.open(Purpose.INVITATION, followed.link()).isPresent();
	}

	/** The name of the one for whom it was made. */
	public String invited(Followed followed) {
		return links.open(Purpose.INVITATION, followed.link()).map(link -> invited(link).name()).orElse("");
	}

	/** Changes the password and ends all sessions that were opened with the old one. */
	@Transactional
	void choose(OneTimeLink link, ChosenPassword chosen) {
		var account = accounts.of(person(link)).orElseThrow();
		accounts.check(chosen);
		if (!links.use(link)) {
			throw Refused.because("P2", Text.of("access.link.used"));
		}
		accounts.changePassword(account.getId(), chosen, link.issuedBy());
		sessions.end(account.getId());
	}

	/** For whom a link was made: the name, and the address under which they sign in. */
	Invited invited(OneTimeLink link) {
		var person = person(link);
		var username = accounts.of(person).map(Account::username).or(() -> people.mailbox(person)).orElse("");
		return new Invited(people.names(Set.of(person)).getOrDefault(person, ""), username);
	}

	/** Those who were invited and have not come yet. */
	public List<Waiting> waiting() {
		var unused = links.unusedInvitations(SHOWN);
		var known = accounts.of(unused.stream().map(Invitations::person).collect(Collectors.toSet())).stream().map(Account::person)
				.collect(Collectors.toSet());
		return unused.stream().filter(link -> !known.contains(person(link)))
				.map(link -> new Waiting(person(link), link.issuedAt(), link.until() != null && link.until().isBefore(clock.instant()))).toList();
	}

	/** Whoever has no address is invited too: the link waits until it is handed over. */
	private Issued invite(PersonId person, @Nullable PersonId by) {
		var link = links.issue(Purpose.INVITATION, person, by);
		people.mailbox(person).ifPresent(to -> send(link, to, "access.mail.invitation"));
		return link;
	}

	private Issued sendNewPassword(Account account, String to, @Nullable PersonId by) {
		var link = links.issue(Purpose.NEW_PASSWORD, account.person(), by);
		send(link, to, "access.mail.new-password");
		return link;
	}

	private void send(Issued link, String to, String message) {
		outbox.send(new Mail(link.id(), to, Text.of(message + ".subject"), List.of(Text.of(message + ".text"), Text.of(message + ".until")), link.path()));
	}

	/** In a demonstration, and where no mail can carry the link, whoever administers hands it over. */
	private Optional<String> handedOver(Issued link, boolean hasAddress) {
		return demonstration || !hasAddress || !sendsMail() ? Optional.of(baseUrl + link.path()) : Optional.empty();
	}

	/** Whether anything leaves the outbox. */
	public boolean sendsMail() {
		return mailServer.getIfAvailable() != null;
	}

	private static PersonId person(OneTimeLink link) {
		if (link.person() == null) {
			throw new IllegalStateException("This link was made for nobody: " + link.id());
		}
		return link.person();
	}

	/** Who may use a link. */
	record Invited(String name, String username) {}

	/**
	 * Somebody who was invited and has not come yet (invitert).
	 *
	 * @param expired whether the invitation no longer works
	 */
	public record Waiting(PersonId person, Instant since, boolean expired) {}
}
