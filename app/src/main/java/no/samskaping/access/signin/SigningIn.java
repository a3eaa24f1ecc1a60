package no.samskaping.access.signin;

import java.io.IOException;
import java.time.Clock;
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
import no.samskaping.access.step.SecondStepDesk;

/** Signs somebody in otherwise than by the form: who just chose their password, or came back from a provider. The session gets a new identity. */
@Component
public class SigningIn {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
	private final CsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
	private final AccountDesk accounts;
	private final SecondStepDesk steps;
	private final AfterSignIn after;
	private final Clock clock;

	SigningIn(AccountDesk accounts, SecondStepDesk steps, AfterSignIn after, Clock clock) {
		this.accounts = accounts;
		this.steps = steps;
		this.after = after;
		this.clock = clock;
	}

	/** Signs in by an account for which a provider vouches; whoever has taken up the second step, and took only one, is asked for the code first. */
	public void arrived(AccountId account, boolean twoSteps, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		if (!twoSteps && steps.isTakenUp(account)) {
			new Halfway(account.value(), account.toString(), clock.instant()).waitIn(request);
			response.sendRedirect(request.getContextPath() + CodePage.ADDRESS);
		} else {
			now(account, twoSteps, request, response);
			leadOn(request, response);
		}
	}

	/** Signs in by that account, which was opened right now, or has taken all its steps. */
	public void now(AccountId account, boolean twoSteps, HttpServletRequest request, HttpServletResponse response) {
		accounts.signedIn(account);
		request.getSession();
		request.changeSessionId();
		tokens.saveToken(null, request, response);
		var signedIn = LocalSignIn.as(account, twoSteps);
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
