package no.samskaping.initiatives.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Gateway;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.WorkingDays;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Option;

/** The gateways that an outside initiative may come through, and the deadline within which they answer. I5, P10. */
@Component
public class Ways {

	private final Parties parties;
	private final Charters charters;
	private final WorkingDays workingDays;

	Ways(Parties parties, Charters charters, WorkingDays workingDays) {
		this.parties = parties;
		this.charters = charters;
		this.workingDays = workingDays;
	}

	/**
	 * Asks the party with that id to be the gateway.
	 *
	 * @throws Refused if nobody was chosen, or one that the adopted platform does not name
	 */
	public Gateway ask(String chosen, Instant at) {
		return Gateway.asked(party(chosen), due(at));
	}

	/**
	 * The party with that id.
	 *
	 * @throws Refused if nobody was chosen
	 */
	public Party party(String chosen) {
		return Typed.id(chosen).map(PartyId::new).map(id -> parties.of(Set.of(id)).get(id))
				.orElseThrow(() -> Refused.because("I5", "gateway", Text.of("initiatives.refused.gateway.missing")));
	}

	/** By when a gateway that is asked now answers. */
	public LocalDate due(Instant at) {
		return workingDays.after(at.atZone(Words.ZONE).toLocalDate(), charters.current().deadlines().gatewayWorkingDays());
	}

	/** The gateways as radio rows, those for whom this one acts first said so. */
	public List<Option> options(Acting acting) {
		var days = charters.current().deadlines().gatewayWorkingDays();
		return parties.all().stream().filter(Party::gateway).map(party -> new Option(party.id().value().toString(), Text.verbatim(party.name()),
				acting.binds(party.id()) ? Text.of("initiatives.register.gateway.yours") : Text.of("initiatives.register.gateway.answers", days))).toList();
	}

	/** The gateway for whose organisation this one works, chosen already on the form; empty for everybody else. I5. */
	String own(Acting acting) {
		return parties.all().stream().filter(Party::gateway).map(Party::id).filter(id -> id.equals(acting.party())).findFirst()
				.map(id -> id.value().toString()).orElse("");
	}

	/** Denies whoever may not register: also one who was appointed for a single matter, since a new one is another. P2, P5. */
	void requireMay(Acting acting) {
		if (!acting.worksOnThePlatform()) {
			throw new Denied(Text.of("initiatives.denied.WORKS"));
		}
	}
}
