package no.samskaping.partnership.web;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.workbench.screen.Establishment;

/** Whose platform it is, as the charter says; it is set up once a charter is in force. P4. */
@Component
class OwnPlatform implements Establishment {

	private final CharterDesk charters;

	OwnPlatform(CharterDesk charters) {
		this.charters = charters;
	}

	@Override
	public String name() {
		return charters.inForce().or(charters::drafted).map(Charter::municipality).orElse("");
	}

	@Override
	public boolean isSetUp() {
		return charters.inForce().isPresent();
	}
}
