package no.samskaping.partnership.actor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import no.samskaping.partnership.ActorKind;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What must hold for two actors to be one (sammenslåing). The page explains with it, the actor enforces it. P6. */
enum MergeRule {

	/** They are two. */
	@Decides("P6.6")
	TWO("two", it -> !it.goes().getId().equals(it.stays().getId())),

	/** None of them was merged into another already: a chain has one end, and no circle. */
	@Decides("P6.7")
	BOTH_STAND("both-stand", it -> it.goes().mergedInto() == null && it.stays().mergedInto() == null),

	/** None is a platform party, which has a voice, representatives and mandates of its own. */
	@Decides("P6.8")
	NO_PARTY("no-party", it -> !it.goes().isPlatformParty() && !it.stays().isPlatformParty()),

	/** A person is no organisation. */
	@Decides("P6.9")
	BOTH_PEOPLE_OR_NONE("people", it -> isPerson(it.goes()) == isPerson(it.stays())),

	/** Two organisation numbers are two legal entities. */
	@Decides("P6.10")
	ONE_NUMBER("one-number", it -> it.goes().organisationNumber() == null || it.stays().organisationNumber() == null),

	/** Where one is the legal entity of others, what stays can be that too. */
	@Decides("P6.11")
	KEEPS_ITS_UNITS("units", it -> !it.whole() || it.stays().partOf() == null && it.stays().kind() != ActorKind.INFORMAL_GROUP);

	private final String message;
	private final Predicate<Merging> holds;

	MergeRule(String message, Predicate<Merging> holds) {
		this.message = message;
		this.holds = holds;
	}

	/** All that are broken; where there are not two that stand, nothing else is looked at. */
	static List<Broken> refusals(Merging merging) {
		var broken = Arrays.stream(values()).filter(rule -> !rule.holds.test(merging)).toList();
		return broken.stream().filter(rule -> rule.compareTo(BOTH_STAND) <= 0 || broken.getFirst().compareTo(BOTH_STAND) > 0)
				.map(rule -> new Broken("P6", "successor", Text.of("partnership.actor.merge.rule." + rule.message))).toList();
	}

	private static boolean isPerson(Actor actor) {
		return actor.kind() == ActorKind.RESIDENT;
	}

	/**
	 * Two that are to be one.
	 *
	 * @param whole whether others are units of the one that goes
	 */
	record Merging(Actor goes, Actor stays, boolean whole) {}
}
