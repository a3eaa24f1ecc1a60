package no.samskaping.access.users;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import no.samskaping.access.account.Account;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;
import no.samskaping.workbench.parts.Fact;

/**
 * Somebody with an account as the administrator sees them (bruker).
 *
 * @param by with what they sign in: an address, or the name of a provider
 * @param sessions how many sessions are open
 * @param twoSteps whether they take the second step at the sign-in
 * @param oneself whether it is the administrator's own
 */
record User(UUID id, String name, Account account, String by, int sessions, boolean twoSteps, boolean oneself) {

	List<Fact> facts() {
		return List.of(
				new Fact(Text.of("access.user.by"), Text.verbatim(by)),
				new Fact(Text.of("access.users.state"), Text.of(account.isDisabled() ? "access.users.state.disabled" : "access.users.state.open")),
				new Fact(Text.of("access.user.opened"), Text.of("access.user.at", account.openedAt())),
				new Fact(Text.of("access.users.last"), account.lastSignedIn() == null ? Text.of("access.users.never")
						: Text.of("access.user.at", account.lastSignedIn())),
				new Fact(Text.of("access.step"), Text.of(twoSteps ? "access.users.step.on" : "access.step.off")),
				new Fact(Text.of("access.users.sessions"), Text.verbatim(String.valueOf(sessions))));
	}

	List<Action> actions() {
		var state = account.isDisabled() ? List.of(action("padlock-unlocked", "access.users.enable", "apne"))
				: oneself ? List.<Action>of() : List.of(action("padlock-locked", "access.users.disable", "steng"));
		return Stream.concat(
				account.username() == null ? Stream.of() : Stream.of(action("key-vertical", "access.users.new-password", "passordlenke")),
				Stream.of(Stream.of(action("leave", "access.users.end-sessions", "okter")),
						twoSteps && !oneself ? Stream.of(action("phone", "access.users.give-up-step", "to-trinn")) : Stream.<Action>of(),
						state.stream()).flatMap(it -> it)).toList();
	}

	List<Blocked> blocked() {
		return oneself ? List.of(new Blocked(Text.of("access.users.disable"), Text.of("access.users.not-oneself"))) : List.of();
	}

	private Action action(String icon, String label, String path) {
		return new Action(icon, Text.of(label), UsersPage.ADDRESS + "/" + id + "/" + path, false, Map.of());
	}
}
