package no.samskaping.partnership.charter;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/** What must hold for a version of the charter to come into force. P1, P4. */
enum AdoptionRule {

	/** The first may be dated back, not ahead: the platform needs one in force. */
	THE_FIRST_IS_IN_FORCE_AT_ONCE("P4", "validFrom", "first",
			(charter, adoption) -> adoption.previousFrom() != null || !charter.proposal().validFrom().isAfter(adoption.today())),

	/** Nothing retroactive: what was done today was done under the version of today. */
	LATER_ONES_BEGIN_AFTER_TODAY("P4", "validFrom", "retroactive",
			(charter, adoption) -> adoption.previousFrom() == null || charter.proposal().validFrom().isAfter(adoption.today())),

	/** No overlap: each begins after the one before it. */
	EACH_BEGINS_AFTER_THE_ONE_BEFORE("P4", "validFrom", "overlap",
			(charter, adoption) -> adoption.previousFrom() == null || charter.proposal().validFrom().isAfter(adoption.previousFrom())),

	/** A decision is made before it is entered. */
	DECIDED_BEFORE_TODAY("P4", "decidedOn", "decided-on",
			(charter, adoption) -> charter.decidedOn() == null || !charter.decidedOn().isAfter(adoption.today())),

	/** Three sectors, each one voice. */
	THREE_SECTORS("P1", "seats", "sectors", (charter, adoption) -> adoption.sectors().size() == Sector.values().length),

	/** Those who are no platform party need a way in. */
	A_GATEWAY("I5", "seats", "gateway", (charter, adoption) -> charter.content().seats().stream().anyMatch(CharterContent.Seat::gateway));

	private final String number;
	private final String field;
	private final String message;
	private final BiPredicate<Charter, Adoption> holds;

	AdoptionRule(String number, String field, String message, BiPredicate<Charter, Adoption> holds) {
		this.number = number;
		this.field = field;
		this.message = message;
		this.holds = holds;
	}

	/** Refuses, naming all that are broken. */
	static void requireAll(Charter charter, Adoption adoption) {
		var broken = Arrays.stream(values()).filter(rule -> !rule.holds.test(charter, adoption)).map(AdoptionRule::broken).toList();
		if (!broken.isEmpty()) {
			throw new Refused(List.copyOf(broken));
		}
	}

	private Broken broken() {
		return new Broken(number, field, Text.of("partnership.charter.rule." + message));
	}
}
