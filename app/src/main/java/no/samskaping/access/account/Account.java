package no.samskaping.access.account;

import java.time.Instant;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.EmailAddress;

/** An account of the platform's own (konto), by which one person signs in with an e-mail address and a password. */
@Table(schema = "platform", name = "account")
public final class Account implements AggregateRoot<Account, AccountId> {

	private final @Id AccountId id;
	private final String username;
	private final PersonId person;
	private final Instant openedAt;
	private final @ReadOnlyProperty @Nullable Instant lastSignedIn;
	private String password;
	private boolean disabled;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Account(AccountId id, String username, PersonId person, Instant openedAt, @Nullable Instant lastSignedIn, String password,
			boolean disabled, @Nullable Long version) {
		this.id = id;
		this.username = username;
		this.person = person;
		this.openedAt = openedAt;
		this.lastSignedIn = lastSignedIn;
		this.password = password;
		this.disabled = disabled;
		this.version = version;
	}

	static Account opened(AccountId id, EmailAddress username, PersonId person, String passwordHash, Instant at) {
		return new Account(id, username.value(), person, at, null, passwordHash, false, null);
	}

	void changePassword(String passwordHash) {
		password = passwordHash;
	}

	void disable() {
		disabled = true;
	}

	void enable() {
		disabled = false;
	}

	@Override
	public AccountId getId() {
		return id;
	}

	public String username() {
		return username;
	}

	public PersonId person() {
		return person;
	}

	/** The hash, with its method in front. */
	public String password() {
		return password;
	}

	public boolean isDisabled() {
		return disabled;
	}

	public Instant openedAt() {
		return openedAt;
	}

	public @Nullable Instant lastSignedIn() {
		return lastSignedIn;
	}
}
