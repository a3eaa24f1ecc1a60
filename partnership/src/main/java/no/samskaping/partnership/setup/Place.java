package no.samskaping.partnership.setup;

import java.util.Optional;

import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Subject;

/** Where the draft is written: as the setup, or later. */
record Place(String base, boolean setup, Optional<Charter> draft) {

	/** The same place with the draft as it is now. */
	Place now(CharterDesk charters) {
		return new Place(base, setup, charters.drafted());
	}

	Charter begun() {
		return draft.orElseThrow(NothingToWrite::new);
	}

	/**
	 * The draft, if it is still as it was looked at.
	 *
	 * @throws Outdated if somebody changed it meanwhile
	 */
	Charter begun(long version) {
		var begun = begun();
		if (begun.version() != version) {
			throw new Outdated(new Subject(CharterDesk.KIND, begun.getId().value()));
		}
		return begun;
	}

	/** There is no draft, or the setup is over. */
	static final class NothingToWrite extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}
}
