package no.samskaping.access.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.ClosedSignIns;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.EmailAddress;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Entry;

/** Opens accounts, changes their passwords, disables and enables them. */
@Component
public class AccountDesk implements ClosedSignIns {

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	private final Accounts accounts;
	private final PasswordEncoder encoder;
	private final History history;
	private final Clock clock;

	AccountDesk(Accounts accounts, PasswordEncoder encoder, History history, Clock clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Reads what was typed as a username.
	 *
	 * @throws Refused if it is not an e-mail address, or another account has it
	 */
	public EmailAddress freeUsername(String typed) {
		var broken = usernameRefusals(typed);
		Refused.requireNone(broken);
		return new EmailAddress(typed);
	}

	/** All that keeps a new account from being opened so; nothing if it can be. The fields are username, password and repeated. */
	public List<Broken> refusals(ChosenPassword chosen) {
		return Stream.concat(usernameRefusals(chosen.username()).stream(), PasswordRule.refusals(chosen).stream()).toList();
	}

	/** All that a password breaks; its fields are password and repeated. */
	public List<Broken> passwordRefusals(ChosenPassword chosen) {
		return PasswordRule.refusals(chosen);
	}

	private List<Broken> usernameRefusals(String typed) {
		var address = EmailAddress.parse(typed);
		if (address.isEmpty()) {
			return List.of(new Broken("username", "username", Text.of("access.username.address")));
		}
		return accounts.findByUsername(address.get().value()).isEmpty() ? List.of()
				: List.of(new Broken("username", "username", Text.of("access.username.taken")));
	}

	/**
	 * Whether this password may be chosen.
	 *
	 * @throws Refused with all that it lacks
	 */
	public void check(ChosenPassword chosen) {
		PasswordRule.requireAll(chosen);
	}

	/** Opens an account for somebody who has none. */
	@Transactional
	public void open(AccountId id, PersonId person, EmailAddress username, ChosenPassword chosen) {
		PasswordRule.requireAll(chosen);
		var at = clock.instant();
		accounts.save(Account.opened(id, username, person, hash(chosen), at));
		record(id, person.value(), at, "access.history.opened");
	}

	/**
	 * Opens an account for somebody who has none, and for whom a provider vouches.
	 *
	 * @throws Refused if another person comes in by that identity
	 */
	@Transactional
	public void open(AccountId id, PersonId person, Identity identity) {
		if (vouchedFor(identity).isPresent()) {
			throw Refused.because("P2", Text.of("access.provider.taken"));
		}
		var at = clock.instant();
		accounts.save(Account.opened(id, identity, person, at));
		record(id, person.value(), at, "access.history.opened-by-provider");
	}

	/**
	 * Changes the password by a link.
	 *
	 * @param madeBy the administrator who made the link, and may have seen it; null if the person asked for it
	 */
	@Transactional
	public void changePassword(AccountId id, ChosenPassword chosen, @Nullable PersonId madeBy) {
		PasswordRule.requireAll(chosen);
		if (madeBy == null) {
			change(id, account -> account.changePassword(hash(chosen)), null, "access.history.password-changed");
		} else {
			change(id, account -> account.changePassword(hash(chosen)), null, "access.history.password-by-link", "person:" + madeBy.value());
		}
	}

	/** Lets nobody sign in with it any more. */
	@Transactional
	public void disable(AccountId id, @Nullable PersonId by) {
		change(id, Account::disable, by, "access.history.disabled");
	}

	/** Lets its person sign in again. */
	@Transactional
	public void enable(AccountId id, @Nullable PersonId by) {
		change(id, Account::enable, by, "access.history.enabled");
	}

	/** Takes the account away from somebody who was erased; who has none is left as they are. P7. */
	@Transactional
	public Optional<AccountId> erase(PersonId person) {
		var account = accounts.findByPerson(person).map(Account::getId);
		account.ifPresent(accounts::deleteById);
		return account;
	}

	/** Enters that somebody's sessions were ended. */
	@Transactional
	public void sessionsEnded(AccountId id, PersonId by) {
		record(id, by.value(), clock.instant(), "access.history.sessions-ended");
	}

	@Override
	@Transactional(readOnly = true)
	public Set<PersonId> among(Set<PersonId> people) {
		return of(people).stream().filter(Account::isDisabled).map(Account::person).collect(Collectors.toSet());
	}

	/** Remembers that somebody came in by it. */
	@Transactional
	public void signedIn(AccountId id) {
		accounts.signedIn(id, clock.instant());
	}

	/** Whether nobody may work with it any more, whatever session they have. */
	public boolean isDisabled(AccountId id) {
		return accounts.isDisabled(id);
	}

	/** The account with that id. */
	public Account one(AccountId id) {
		return accounts.findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** The account with that username, however it was typed. */
	public Optional<Account> byUsername(String typed) {
		return EmailAddress.parse(typed).flatMap(address -> accounts.findByUsername(address.value()));
	}

	/** The account that opens to whom a provider vouches for. */
	public Optional<Account> vouchedFor(Identity identity) {
		return accounts.vouchedFor(identity.issuer(), identity.subject());
	}

	/** The account of a person. */
	public Optional<Account> of(PersonId person) {
		return accounts.findByPerson(person);
	}

	/** The accounts of these people. */
	public List<Account> of(Set<PersonId> people) {
		return people.isEmpty() ? List.of() : accounts.findByPersonIn(people);
	}

	/** The accounts with these ids. */
	public List<Account> withIds(Set<AccountId> ids) {
		return ids.isEmpty() ? List.of() : accounts.findByIdIn(ids);
	}

	/** A page of all accounts, the oldest first. */
	public List<Account> page(@Nullable AccountId after, int limit) {
		return accounts.page(after == null ? new AccountId(BEFORE_ALL) : after, limit);
	}

	private void change(AccountId id, Consumer<Account> change, @Nullable PersonId by, String entry, String... facts) {
		var account = one(id);
		change.accept(account);
		accounts.save(account);
		record(id, by == null ? account.person().value() : by.value(), clock.instant(), entry, facts);
	}

	private void record(AccountId id, UUID person, Instant at, String key, String... facts) {
		history.record(new Entry(id.subject(), person, null, null, at, key, Arrays.asList(facts)));
	}

	private String hash(ChosenPassword chosen) {
		return Objects.requireNonNull(encoder.encode(chosen.password()));
	}
}
