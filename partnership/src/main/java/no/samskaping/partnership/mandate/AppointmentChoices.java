package no.samskaping.partnership.mandate;

import java.util.Arrays;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/** What may be chosen when somebody is appointed: the roles and parties that this one may appoint for. P2. */
@Component
public class AppointmentChoices {

	private final PartyDesk parties;

	AppointmentChoices(PartyDesk parties) {
		this.parties = parties;
	}

	/** Puts the roles and the parties into the page. */
	public void into(Model model, Acting by) {
		var all = parties.ever();
		model.addAttribute("roles", Arrays.stream(Role.values())
				.filter(role -> all.stream().anyMatch(it -> MandateDesk.mayAppoint(by, role, it.id())))
				.map(role -> new Option(role.name(), Text.of(role.key()), Text.of(role.key() + ".more"))).toList());
		model.addAttribute("parties", all.stream()
				.filter(it -> MandateDesk.mayAppoint(by, Role.STAFF, it.id()))
				.map(it -> new Option(it.id().value().toString(), Text.verbatim(it.name()))).toList());
	}
}
