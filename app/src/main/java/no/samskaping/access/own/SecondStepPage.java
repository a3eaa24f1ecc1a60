package no.samskaping.access.own;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.access.account.Account;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.link.Mistakes;
import no.samskaping.access.signin.PasswordAgain;
import no.samskaping.access.signin.Sessions;
import no.samskaping.access.signin.SigningIn;
import no.samskaping.access.step.SecondStepDesk;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;

/** Where the second step is taken up (slå på to-trinns innlogging), or moved to another telephone; it asks nothing of script. */
@Controller
@Admits(to = "access.deed.account", value = Circle.SIGNED_IN)
class SecondStepPage {

	static final String ADDRESS = OwnAccountPage.ADDRESS + "/to-trinn";

	private static final String OFFERED = "access.step.offered";

	private final SecondStepDesk steps;
	private final AccountDesk accounts;
	private final PasswordAgain again;
	private final Sessions sessions;
	private final SigningIn signingIn;
	private final People people;
	private final Words words;

	SecondStepPage(SecondStepDesk steps, AccountDesk accounts, PasswordAgain again, Sessions sessions, SigningIn signingIn, People people, Words words) {
		this.steps = steps;
		this.accounts = accounts;
		this.again = again;
		this.sessions = sessions;
		this.signingIn = signingIn;
		this.people = people;
		this.words = words;
	}

	@GetMapping(ADDRESS)
	ModelAndView show(Viewer viewer, HttpServletRequest request) {
		if (!steps.isPossible()) {
			return new ModelAndView("access/step-impossible");
		}
		var account = own(viewer);
		return offer(account, offered(account, request), Mistakes.NONE, request);
	}

	/** The other sessions end: whoever may sit there has taken one step only, or by the former telephone. */
	@PostMapping(ADDRESS)
	ModelAndView takeUp(@RequestParam String code, @RequestParam(defaultValue = "") String currentPassword, Viewer viewer, HttpServletRequest request,
			HttpServletResponse response) {
		var account = own(viewer);
		if (!(request.getSession().getAttribute(offeredTo(account)) instanceof byte[] offered)) {
			return new ModelAndView("redirect:" + OwnAccountPage.ADDRESS);
		}
		try {
			if (steps.isTakenUp(account.getId())) {
				again.refusal(account, currentPassword, request.getRemoteAddr()).ifPresent(why -> {
					throw Refused.because("password", "currentPassword", why);
				});
			}
			var onPaper = steps.takeUp(account.getId(), offered, code);
			request.getSession().removeAttribute(offeredTo(account));
			sessions.endOthers(account.getId(), request.getSession().getId());
			signingIn.now(account.getId(), true, request, response);
			return new ModelAndView("access/step-taken-up").addObject("codes", onPaper);
		} catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return offer(account, offered, Mistakes.of(refused), request);
		}
	}

	/** The same as long as the session lasts, so that loading the page anew makes no other. */
	private byte[] offered(Account account, HttpServletRequest request) {
		return request.getSession().getAttribute(offeredTo(account)) instanceof byte[] known && steps.opened(known).isPresent() ? known : steps.offered();
	}

	/** Each account is offered its own: whoever signed in before in the same session knows the other. */
	private static String offeredTo(Account account) {
		return OFFERED + "." + account.getId();
	}

	private ModelAndView offer(Account account, byte[] offered, Mistakes mistakes, HttpServletRequest request) {
		request.getSession().setAttribute(offeredTo(account), offered);
		var key = steps.opened(offered).orElseThrow();
		var takenUp = steps.isTakenUp(account.getId());
		return new ModelAndView("access/step", mistakes.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK).addObject("takenUp", takenUp)
				.addObject("asksPassword", takenUp && account.username() != null).addObject("key", key.grouped())
				.addObject("picture", QrPicture.of(key.address(words.of("ui.product"), whose(account)))).addObject("mistakes", mistakes);
	}

	private String whose(Account account) {
		@Nullable String username = account.username();
		return username != null ? username : people.names(Set.of(account.person())).getOrDefault(account.person(), "");
	}

	private Account own(Viewer viewer) {
		return accounts.one(new AccountId(UUID.fromString(viewer.subject())));
	}
}
