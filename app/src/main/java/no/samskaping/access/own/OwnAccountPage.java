package no.samskaping.access.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.access.account.Account;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.account.ChosenPassword;
import no.samskaping.access.link.Mistakes;
import no.samskaping.access.provider.Providers;
import no.samskaping.access.signin.PasswordAgain;
import no.samskaping.access.signin.Sessions;
import no.samskaping.access.step.SecondStepDesk;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Fact;

/** One's own account (min konto): how one signs in, and where one is signed in now. */
@Controller
@Admits(to = "access.deed.account", value = Circle.SIGNED_IN)
class OwnAccountPage {

	static final String ADDRESS = "/konto";

	private final AccountDesk accounts;
	private final Sessions sessions;
	private final SecondStepDesk steps;
	private final PasswordAgain again;
	private final Providers providers;
	private final People people;

	OwnAccountPage(AccountDesk accounts, Sessions sessions, SecondStepDesk steps, PasswordAgain again, Providers providers, People people) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.steps = steps;
		this.again = again;
		this.providers = providers;
		this.people = people;
	}

	@GetMapping(ADDRESS)
	ModelAndView show(Viewer viewer, HttpServletRequest request) {
		return page(own(viewer), request, Mistakes.NONE);
	}

	/** Ends all sessions that the old one opened but this. */
	@PostMapping(ADDRESS + "/passord")
	ModelAndView change(@RequestParam String currentPassword, @RequestParam String password, @RequestParam String repeated, Viewer viewer,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		var account = own(viewer);
		try {
			accounts.changePassword(account.getId(), chosen(account, currentPassword, password, repeated, request.getRemoteAddr()), null);
		} catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(account, request, Mistakes.of(refused));
		}
		sessions.endOthers(account.getId(), request.getSession().getId());
		return done(next, "access.own.password.done");
	}

	@PostMapping(ADDRESS + "/okter/{mark}/avslutt")
	ModelAndView end(@PathVariable UUID mark, Viewer viewer, RedirectAttributes next) {
		sessions.end(own(viewer).getId(), mark);
		return done(next, "access.own.sessions.ended");
	}

	@PostMapping(ADDRESS + "/okter/avslutt")
	ModelAndView endOthers(Viewer viewer, HttpServletRequest request, RedirectAttributes next) {
		sessions.endOthers(own(viewer).getId(), request.getSession().getId());
		return done(next, "access.own.sessions.others-ended");
	}

	/** All that is wrong is told at once. */
	private ChosenPassword chosen(Account account, String current, String password, String repeated, String address) {
		if (account.username() == null) {
			throw Refused.because("P2", Text.of("access.users.no-password"));
		}
		var chosen = new ChosenPassword(password, repeated, people.names(Set.of(account.person())).getOrDefault(account.person(), ""), account.username());
		var broken = new ArrayList<Broken>();
		again.refusal(account, current, address).ifPresent(why -> broken.add(new Broken("password", "currentPassword", why)));
		broken.addAll(accounts.passwordRefusals(chosen));
		Refused.requireNone(broken);
		return chosen;
	}

	private ModelAndView page(Account account, HttpServletRequest request, Mistakes mistakes) {
		var identity = account.identity();
		var takenUp = steps.isTakenUp(account.getId());
		var facts = List.of(
				new Fact(Text.of("access.user.by"), Text.verbatim(identity == null ? String.valueOf(account.username()) : providers.name(identity.issuer()))),
				new Fact(Text.of("access.step"), takenUp ? Text.of("access.step.on", steps.left(account.getId())) : Text.of("access.step.off")));
		return new ModelAndView("access/own").addObject("facts", facts).addObject("takenUp", takenUp).addObject("hasPassword", account.username() != null)
				.addObject("sessions", sessions.of(account.getId(), request.getSession().getId())).addObject("mistakes", mistakes);
	}

	private Account own(Viewer viewer) {
		return accounts.one(new AccountId(UUID.fromString(viewer.subject())));
	}

	private static ModelAndView done(RedirectAttributes next, String message) {
		next.addFlashAttribute("flash", Text.of(message));
		return new ModelAndView("redirect:" + ADDRESS);
	}
}
