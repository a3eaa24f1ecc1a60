package no.samskaping.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;

/** Signs somebody in who just chose their password, in a session with a new identity. */
@Component
public class SigningIn {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
	private final CsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
	private final AccountDesk accounts;

	SigningIn(AccountDesk accounts) {
		this.accounts = accounts;
	}

	/** Signs in by that account. */
	public void now(AccountId account, HttpServletRequest request, HttpServletResponse response) {
		accounts.signedIn(account);
		request.getSession();
		request.changeSessionId();
		tokens.saveToken(null, request, response);
		var signedIn = LocalSignIn.as(account);
		signedIn.setDetails(new WebAuthenticationDetails(request));
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(signedIn);
		SecurityContextHolder.setContext(context);
		contexts.saveContext(context, request, response);
	}
}
