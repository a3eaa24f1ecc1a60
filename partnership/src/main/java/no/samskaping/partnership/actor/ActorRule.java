package no.samskaping.partnership.actor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import no.samskaping.partnership.ActorKind;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What must hold for an actor's description. P6. */
enum ActorRule {

	/** It is called something. */
	@Decides("P6.4")
	A_NAME("name", "name", it -> !it.name().isBlank()),

	/** One that fits into a list. */
	A_SHORT_NAME("name", "name-long", it -> it.name().length() <= 200),

	/** Nine digits whose last one fits the others (MOD11). */
	@Decides("P6.2")
	A_RIGHT_NUMBER("organisationNumber", "number",
			it -> it.organisationNumber() == null || OrganisasjonsnummerValidator.isValid(it.organisationNumber())),

	/** Residents and informal groups are not in the register of legal entities. */
	@Decides("P6.3")
	NO_NUMBER_FOR_PEOPLE("organisationNumber", "no-number",
			it -> it.organisationNumber() == null || areNumbered(it.kind()));

	private final String field;
	private final String message;
	private final Predicate<Description> holds;

	ActorRule(String field, String message, Predicate<Description> holds) {
		this.field = field;
		this.message = message;
		this.holds = holds;
	}

	/** Whether such actors are in the register of legal entities. */
	static boolean areNumbered(ActorKind kind) {
		return kind != ActorKind.RESIDENT && kind != ActorKind.INFORMAL_GROUP;
	}

	/** What is wrong with a number by itself. */
	static List<Broken> numberRefusals(String number) {
		return refusals(new Description(ActorKind.OTHER_ORGANISATION, "–", number, null));
	}

	/** All that are broken. */
	static List<Broken> refusals(Description description) {
		return Arrays.stream(values()).filter(rule -> !rule.holds.test(description))
				.map(rule -> new Broken("P6", rule.field, Text.of("partnership.actor.rule." + rule.message))).toList();
	}
}
