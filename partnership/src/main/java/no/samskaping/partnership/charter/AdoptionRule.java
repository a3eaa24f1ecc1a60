package no.samskaping.partnership.charter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What must hold for a version of the charter to come into force. P1, P4. */
enum AdoptionRule {

	/** The first may be dated back, not ahead: the platform needs one in force. */
	@Decides("P4.1")
	THE_FIRST_IS_IN_FORCE_AT_ONCE("P4", "validFrom", "first",
			(content, proposal, adoption) -> adoption.previousFrom() != null || !proposal.validFrom().isAfter(adoption.today())),

	/** Nothing retroactive: what was done today was done under the version of today. */
	@Decides("P4.2")
	LATER_ONES_BEGIN_AFTER_TODAY("P4", "validFrom", "retroactive",
			(content, proposal, adoption) -> adoption.previousFrom() == null || proposal.validFrom().isAfter(adoption.today())),

	/** No overlap: each begins after the one before it. */
	@Decides("P4.3")
	EACH_BEGINS_AFTER_THE_ONE_BEFORE("P4", "validFrom", "overlap",
			(content, proposal, adoption) -> adoption.previousFrom() == null || proposal.validFrom().isAfter(adoption.previousFrom())),

	/** It is dated back to its true adoption at most. */
	@Decides("P4.9")
	IN_FORCE_ONCE_DECIDED("P4", "validFrom", "before-decision", (content, proposal, adoption) -> !proposal.isAheadOfItsDecision()),

	/** A decision is made before it is entered. */
	@Decides("P4.4")
	DECIDED_BEFORE_TODAY("P4", "decidedOn", "decided-on",
			(content, proposal, adoption) -> proposal.decidedOn() == null || !proposal.decidedOn().isAfter(adoption.today())),

	/** It is in force from a day that can have to do with the platform. */
	@Decides("P4.7")
	IN_FORCE_IN_OUR_TIME("P4", "validFrom", near("valid-from"), (content, proposal, adoption) -> adoption.isNear(proposal.validFrom())),

	/** It was decided on such a day. */
	@Decides("P4.7")
	DECIDED_IN_OUR_TIME("P4", "decidedOn", near("decided-on"), (content, proposal, adoption) ->
			proposal.decidedOn() == null || proposal.decidedOn().isAfter(adoption.today()) || adoption.isNear(proposal.decidedOn())),

	/** Meetings are expected from such a day: each that is missing since then is asked for. */
	@Decides("P4.7")
	MEETINGS_IN_OUR_TIME("P4", "cadenceStart", near("cadence-start"), (content, proposal, adoption) -> adoption.isNear(content.cadenceStart())),

	/** Who decided is a name. */
	A_BODY_OF_A_FEW_WORDS("P4", "body", Text.of("partnership.typed.long", Text.of("partnership.setup.body"), Proposal.LONGEST_BODY),
			(content, proposal, adoption) -> proposal.body() == null || proposal.body().length() <= Proposal.LONGEST_BODY),

	/** So is the case's number. */
	A_REFERENCE_OF_A_FEW_WORDS("P4", "reference", Text.of("partnership.typed.long", Text.of("partnership.setup.reference"), Proposal.LONGEST_BODY),
			(content, proposal, adoption) -> proposal.reference() == null || proposal.reference().length() <= Proposal.LONGEST_BODY),

	/** The first was adopted before there was a platform, and its decision may be filled in later; a later one is adopted by somebody. */
	@Decides("P4.11")
	LATER_ONES_NAME_THE_BODY("P4", "body", "body", (content, proposal, adoption) -> adoption.previousFrom() == null || proposal.body() != null),

	/** And on a day. */
	@Decides("P4.11")
	LATER_ONES_NAME_THE_DAY("P4", "decidedOn", "decided-on", (content, proposal, adoption) -> adoption.previousFrom() == null || proposal.decidedOn() != null),

	/** Three sectors, each one voice. */
	@Decides("P1.1")
	THREE_SECTORS("P1", "seats", "sectors", (content, proposal, adoption) -> adoption.sectors().size() == Sector.values().length),

	/** Those who are no platform party need a way in. */
	@Decides("I5.13")
	A_GATEWAY("I5", "seats", "gateway", (content, proposal, adoption) -> content.seats().stream().anyMatch(CharterContent.Seat::gateway)),

	/** Those from outside come in through a frivilligsentral or the næringsforening, never through the municipality. */
	@Decides("I5.14")
	NO_PUBLIC_GATEWAY("I5", "seats", "gateway-public", (content, proposal, adoption) -> !adoption.gateways().contains(Sector.PUBLIC));

	/** Those about the decision, known as soon as it is entered. */
	static final Set<AdoptionRule> DECISION = Collections.unmodifiableSet(EnumSet.of(THE_FIRST_IS_IN_FORCE_AT_ONCE,
			LATER_ONES_BEGIN_AFTER_TODAY, EACH_BEGINS_AFTER_THE_ONE_BEFORE, IN_FORCE_ONCE_DECIDED, DECIDED_BEFORE_TODAY, IN_FORCE_IN_OUR_TIME, DECIDED_IN_OUR_TIME,
			MEETINGS_IN_OUR_TIME, A_BODY_OF_A_FEW_WORDS, A_REFERENCE_OF_A_FEW_WORDS));

	/** Those about the parties, known as soon as they are seated. */
	static final Set<AdoptionRule> SEATS = Collections.unmodifiableSet(EnumSet.of(THREE_SECTORS, A_GATEWAY, NO_PUBLIC_GATEWAY));

	/** All of them: a version is put into force. */
	static final Set<AdoptionRule> ALL = Collections.unmodifiableSet(EnumSet.allOf(AdoptionRule.class));

	private final String number;
	private final String field;
	private final Text why;
	private final Condition holds;

	AdoptionRule(String number, String field, String message, Condition holds) {
		this(number, field, Text.of("partnership.charter.rule." + message), holds);
	}

	AdoptionRule(String number, String field, Text why, Condition holds) {
		this.number = number;
		this.field = field;
		this.why = why;
		this.holds = holds;
	}

	/** Those of these that are broken. */
	static List<Broken> refusals(Set<AdoptionRule> rules, CharterContent content, Proposal proposal, Adoption adoption) {
		return rules.stream().filter(rule -> !rule.holdsFor(content, proposal, adoption)).map(AdoptionRule::broken).toList();
	}

	/** Whether it holds. */
	boolean holdsFor(CharterContent content, Proposal proposal, Adoption adoption) {
		return holds.test(content, proposal, adoption);
	}

	/** That the day with this label lies too far away. */
	private static Text near(String label) {
		return Text.of("partnership.charter.rule.near", Text.of("partnership.setup." + label));
	}

	/** What is said when it is broken. */
	Broken broken() {
		return new Broken(number, field, why);
	}

	private interface Condition {

		boolean test(CharterContent content, Proposal proposal, Adoption adoption);
	}
}
