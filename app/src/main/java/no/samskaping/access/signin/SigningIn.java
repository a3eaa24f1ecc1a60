package no.samskaping.access.signin;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.ServletException;
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

/** Signs somebody in otherwise than by the form: who just chose their password, or came back from a provider. The session gets a new identity. */
@Component
public class SigningIn {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
	private final CsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
	private final AccountDesk accounts;
	private final AfterSignIn after;

	SigningIn(AccountDesk accounts, AfterSignIn after) {
		this.accounts = accounts;
		this.after = after;
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

	/** Leads whoever was just signed in to what they had asked for. */
	public void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		after.onAuthenticationSuccess(request, response, Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
	}
}
