package no.samskaping.access.signin;

import java.time.Duration;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.Account;
import no.samskaping.workbench.Text;

/**
 * Asks whoever is signed in for the password again (passordet en gang til), before the ways in are changed: a session that was left open
 * does not suffice. Wrong ones are counted with those at the sign-in.
 */
@Component
public class PasswordAgain {

	private final PasswordEncoder encoder;
	private final SignInAttempts attempts;

	PasswordAgain(PasswordEncoder encoder, SignInAttempts attempts) {
		this.encoder = encoder;
		this.attempts = attempts;
	}

	/** Why it will not do; nothing if it is right, or the account has none. */
	public Optional<Text> refusal(Account account, String typed, String address) {
		if (account.username() == null) {
			return Optional.empty();
		}
		var wait = attempts.take(account.username(), address);
		if (wait.compareTo(Duration.ZERO) > 0) {
			return Optional.of(Text.of("access.step.too-soon", wait.toSeconds() + 1));
		}
		if (!encoder.matches(typed, account.password())) {
			return Optional.of(Text.of("access.own.current.wrong"));
		}
		attempts.succeeded(account.username(), address);
		return Optional.empty();
	}
}
