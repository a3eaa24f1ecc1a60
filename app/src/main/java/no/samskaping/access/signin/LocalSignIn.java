package no.samskaping.access.signin;

import java.time.Duration;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.Account;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.step.SecondStepDesk;

/** Signs in with an account of the platform's own. A wrong name, a wrong password and a disabled account look the same from outside. */
@Component
class LocalSignIn implements AuthenticationProvider {

	/** What accounts are allowed to be; holders of personal links are not. */
	static final String ACCOUNT = "ACCOUNT";

	/** Came in by two steps, or by a provider that vouches for as much. */
	private static final String TWO_STEPS = "TWO_STEPS";

	private final AccountDesk accounts;
	private final PasswordEncoder encoder;
	private final SignInAttempts attempts;
	private final SecondStepDesk steps;
	private final String nobodysPassword;

	LocalSignIn(AccountDesk accounts, PasswordEncoder encoder, SignInAttempts attempts, SecondStepDesk steps) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.attempts = attempts;
		this.steps = steps;
		this.nobodysPassword = String.valueOf(encoder.encode("the password of nobody"));
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		var username = attempt.getName();
		var address = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
		var wait = attempts.take(username, address);
		if (wait.compareTo(Duration.ZERO) > 0) {
			throw new TooSoon(wait);
		}
		var account = accounts.byUsername(username).filter(known -> !known.isDisabled()).orElse(null);
		var hash = account == null || account.password() == null ? nobodysPassword : account.password();
		if (!encoder.matches(String.valueOf(attempt.getCredentials()), hash) || account == null || account.password() == null) {
			throw new BadCredentialsException("Not a known account and its password");
		}
		if (steps.isTakenUp(account.getId())) {
			attempts.rightSoFar(username, address);
			throw new OneMoreStep(account.getId());
		}
		attempts.succeeded(username, address);
		return signedIn(account, attempt);
	}

	private Authentication signedIn(Account account, Authentication attempt) {
		accounts.signedIn(account.getId());
		var signedIn = as(account.getId(), false);
		signedIn.setDetails(attempt.getDetails());
		return signedIn;
	}

	/** Signed in by that account; the name is the account's id, which the contexts know as the subject. */
	static UsernamePasswordAuthenticationToken as(AccountId account, boolean twoSteps) {
		return UsernamePasswordAuthenticationToken.authenticated(account.toString(), null,
				twoSteps ? AuthorityUtils.createAuthorityList(ACCOUNT, TWO_STEPS) : AuthorityUtils.createAuthorityList(ACCOUNT));
	}

	/** Whether it is an account that came in by a password alone, or by a provider that vouches for no more. */
	static boolean isByOneStep(Authentication signedIn) {
		var granted = AuthorityUtils.authorityListToSet(signedIn.getAuthorities());
		return granted.contains(ACCOUNT) && !granted.contains(TWO_STEPS);
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
	}
}
