package no.samskaping.access.account;

import java.time.Instant;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.EmailAddress;

/** An account (konto), by which one person signs in: with an e-mail address and a password, or vouched for by an identity provider. */
@Table(schema = "platform", name = "account")
public final class Account implements AggregateRoot<Account, AccountId> {

	private final @Id AccountId id;
	private final @Nullable String username;
	private final @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Identity identity;
	private final PersonId person;
	private final Instant openedAt;
	private final @ReadOnlyProperty @Nullable Instant lastSignedIn;
	private @Nullable String password;
	private boolean disabled;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Account(AccountId id, @Nullable String username, @Nullable Identity identity, PersonId person, Instant openedAt, @Nullable Instant lastSignedIn,
			@Nullable String password, boolean disabled, @Nullable Long version) {
		this.id = id;
		this.username = username;
		this.identity = identity;
		this.person = person;
		this.openedAt = openedAt;
		this.lastSignedIn = lastSignedIn;
		this.password = password;
		this.disabled = disabled;
		this.version = version;
	}

	static Account opened(AccountId id, EmailAddress username, PersonId person, String passwordHash, Instant at) {
		return new Account(id, username.value(), null, person, at, null, passwordHash, false, null);
	}

	static Account opened(AccountId id, Identity identity, PersonId person, Instant at) {
		return new Account(id, null, identity, person, at, null, null, false, null);
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

	/** What is typed at the sign-in; null for who signs in by a provider. */
	public @Nullable String username() {
		return username;
	}

	/** Who vouches for the person; null for who signs in with a password. */
	public @Nullable Identity identity() {
		return identity;
	}

	public PersonId person() {
		return person;
	}

	/** The hash, with its method in front; null for who signs in by a provider. */
	public @Nullable String password() {
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
