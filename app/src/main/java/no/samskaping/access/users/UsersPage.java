package no.samskaping.access.users;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.access.account.Account;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.link.Invitations;
import no.samskaping.access.link.Invitations.Waiting;
import no.samskaping.access.provider.Providers;
import no.samskaping.access.signin.Sessions;
import no.samskaping.access.step.SecondStepDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Pager;

/** Who has an account, and who was invited (brukere). For the administrator only. */
@Controller
@Admits(to = "access.deed.users", value = Circle.ADMINISTRATORS)
@RequestMapping(UsersPage.ADDRESS)
class UsersPage {

	static final String ADDRESS = "/administrasjon/brukere";

	private static final int PAGE = 25;

	private final AccountDesk accounts;
	private final Invitations invitations;
	private final Sessions sessions;
	private final People people;
	private final Providers providers;
	private final SecondStepDesk steps;

	UsersPage(AccountDesk accounts, Invitations invitations, Sessions sessions, People people, Providers providers, SecondStepDesk steps) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.sessions = sessions;
		this.people = people;
		this.providers = providers;
		this.steps = steps;
	}

	@GetMapping
	String show(@RequestParam(name = "etter", required = false) @Nullable UUID after, Acting acting, Model model) {
		administrator(acting);
		var found = accounts.page(after == null ? null : new AccountId(after), PAGE + 1);
		var page = found.subList(0, Math.min(PAGE, found.size()));
		List<Waiting> waiting = after == null ? invitations.waiting() : List.of();
		var names = people.names(Stream.concat(page.stream().map(Account::person), waiting.stream().map(Waiting::person))
				.collect(Collectors.toSet()));
		model.addAttribute("users", users(page, names, acting));
		model.addAttribute("invited", waiting.stream().map(it -> new Invited(it.person().value(), names.getOrDefault(it.person(), "?"), it)).toList());
		model.addAttribute("pager", new Pager(after == null ? null : ADDRESS,
				found.size() > PAGE ? ADDRESS + "?etter=" + page.getLast().getId() : null));
		model.addAttribute("sendsMail", invitations.sendsMail());
		return "access/users";
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Acting acting, Model model) {
		administrator(acting);
		var account = accounts.one(new AccountId(id));
		var user = users(List.of(account), people.names(Set.of(account.person())), acting).getFirst();
		model.addAttribute("user", user);
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("access.users"), ADDRESS, false)));
		model.addAttribute("facts", user.facts());
		model.addAttribute("actions", user.actions());
		model.addAttribute("blocked", user.blocked());
		model.addAttribute("sendsMail", invitations.sendsMail());
		return "access/user";
	}

	@PostMapping("/{id}/steng")
	String disable(@PathVariable UUID id, Acting acting, RedirectAttributes next) {
		var by = administrator(acting);
		var account = accounts.one(new AccountId(id));
		if (account.person().equals(by.person())) {
			throw Refused.because("P2", Text.of("access.users.not-oneself"));
		}
		accounts.disable(account.getId(), by.person());
		sessions.end(account.getId());
		return done(next, id, "access.users.disabled");
	}

	@PostMapping("/{id}/apne")
	String enable(@PathVariable UUID id, Acting acting, RedirectAttributes next) {
		accounts.enable(new AccountId(id), administrator(acting).person());
		return done(next, id, "access.users.enabled");
	}

	@PostMapping("/{id}/okter")
	String endSessions(@PathVariable UUID id, Acting acting, RedirectAttributes next) {
		var by = administrator(acting);
		var account = accounts.one(new AccountId(id)).getId();
		sessions.end(account);
		accounts.sessionsEnded(account, by.person());
		return done(next, id, "access.users.sessions-ended");
	}

	/** For who has lost the telephone and the codes on paper. Whoever could do it to themselves could do it in a session that was left open. */
	@PostMapping("/{id}/to-trinn")
	String giveUpStep(@PathVariable UUID id, Acting acting, RedirectAttributes next) {
		var by = administrator(acting);
		var account = accounts.one(new AccountId(id));
		if (account.person().equals(by.person())) {
			throw Refused.because("P2", Text.of("access.users.step-not-oneself"));
		}
		steps.giveUp(account.getId(), by.person());
		sessions.end(account.getId());
		return done(next, id, "access.users.step-given-up");
	}

	@PostMapping("/{id}/passordlenke")
	String newPassword(@PathVariable UUID id, Acting acting, RedirectAttributes next) {
		return handedOver(invitations.newPassword(new AccountId(id), administrator(acting).person()), next, "/" + id);
	}

	@PostMapping("/invitasjoner/{person}")
	String inviteAgain(@PathVariable UUID person, Acting acting, RedirectAttributes next) {
		return handedOver(invitations.inviteAgain(new PersonId(person), administrator(acting).person()), next, "");
	}

	private List<User> users(List<Account> page, Map<PersonId, String> names, Acting acting) {
		var open = sessions.open(page.stream().map(Account::getId).toList());
		return page.stream().map(account -> new User(account.getId().value(), names.getOrDefault(account.person(), "?"), account, by(account),
				open.getOrDefault(account.getId(), 0), steps.isTakenUp(account.getId()), account.person().equals(acting.person()))).toList();
	}

	private String by(Account account) {
		var identity = account.identity();
		return identity == null ? String.valueOf(account.username()) : providers.name(identity.issuer());
	}

	private static String handedOver(Optional<String> path, RedirectAttributes next, String page) {
		path.ifPresent(it -> next.addFlashAttribute("link", it));
		next.addFlashAttribute("flash", Text.of(path.isPresent() ? "access.users.link-made" : "access.users.link-sent"));
		return "redirect:" + ADDRESS + page;
	}

	private static String done(RedirectAttributes next, UUID id, String message) {
		next.addFlashAttribute("flash", Text.of(message));
		return "redirect:" + ADDRESS + "/" + id;
	}

	private static Acting.Administrator administrator(Acting acting) {
		if (acting instanceof Acting.Administrator administrator) {
			return administrator;
		}
		throw new Denied(Text.of("access.denied.administrator"));
	}

	/** A row: somebody who was invited. */
	record Invited(UUID person, String name, Waiting waiting) {}
}
