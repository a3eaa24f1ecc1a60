package no.samskaping.access.signin;

import org.springframework.security.core.AuthenticationException;

import no.samskaping.access.account.AccountId;

/** The password was right, and the account asks for a code too: nobody is signed in yet. */
final class OneMoreStep extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final transient AccountId account;

	OneMoreStep(AccountId account) {
		super("A code is asked for");
		this.account = account;
	}

	AccountId account() {
		return account;
	}
}
