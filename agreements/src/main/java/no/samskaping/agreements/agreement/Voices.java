package no.samskaping.agreements.agreement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Writing;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Recusals;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Whose word counts for which participant (hvem som kan svare). P2, P5. */
@Component
public class Voices {

	private final Recusals recusals;

	Voices(Recusals recusals) {
		this.recusals = recusals;
	}

	/** Whether this one speaks for that participant in this agreement; recusal aside. P2. */
	@Decides("P2.9")
	public boolean speaks(Acting by, Agreement agreement, Side side) {
		return switch (by) {
			case Acting.Representative representative -> representative.party().equals(side.party()) && isFor(representative, agreement);
			case Acting.Participant participant -> side.party() == null && participant.isFor(side.actor())
					&& (participant.only() == null || participant.only().equals(agreement.getId().subject()));
			case Acting.Staff staff -> false;
			case Acting.Coordinator coordinator -> false;
			case Acting.Reader reader -> false;
			case Acting.Administrator administrator -> false;
			case Acting.Platform platform -> false;
			case Acting.Nobody nobody -> false;
		};
	}

	/** Whether this one is recused on the agreement or its initiative. P5. */
	public boolean isRecused(Acting by, Agreement agreement) {
		var person = by.person();
		return person != null && (recusals.isRecused(person, agreement.getId().subject())
				|| recusals.isRecused(person, agreement.initiative().subject()));
	}

	/**
	 * Requires that this one may accept or sign for that participant now.
	 *
	 * @throws Denied if they do not speak for it (P2)
	 * @throws Refused if they are recused (P5)
	 */
	void require(Acting by, Agreement agreement, Side side) {
		if (!speaks(by, agreement, side)) {
			throw new Denied(Text.of("agreements.denied.voice"));
		}
		requireImpartial(by, agreement);
	}

	@Decides("P5.4")
	private void requireImpartial(Acting by, Agreement agreement) {
		if (isRecused(by, agreement)) {
			throw Refused.because("P5", Text.of("agreements.rule.recused"));
		}
	}

	/**
	 * Requires the participant's own voice, or staff who record on behalf of an outside participant and tell how it was told. P2.
	 *
	 * @param source how it was told, when staff record it; null when the participant says it itself
	 */
	void require(Acting by, Agreement agreement, Side side, @Nullable String source) {
		if (source == null) {
			require(by, agreement, side);
			return;
		}
		requireWork(by, agreement);
		if (!isFromOutside(side)) {
			throw new Denied(Text.of("agreements.denied.on-behalf"));
		}
		requireSource(source);
	}

	/** A platform party says it itself, by its own representative. P2. */
	@Decides("P2.10")
	private static boolean isFromOutside(Side side) {
		return side.party() == null;
	}

	@Decides("I11.2")
	private static void requireSource(String source) {
		Writing.required("I11", "source", source, Text.of("agreements.rule.source"));
	}

	/** Whether this one works for a participant of that agreement, or for everybody as coordinator. P2. */
	public static boolean hasPart(Acting by, Agreement agreement) {
		return switch (by) {
			case Acting.Coordinator coordinator -> true;
			case Acting.Staff staff -> agreement.participates(staff.party());
			case Acting.Representative representative -> agreement.participates(representative.party()) && isFor(representative, agreement);
			case Acting.Participant participant -> false;
			case Acting.Reader reader -> false;
			case Acting.Administrator administrator -> false;
			case Acting.Platform platform -> false;
			case Acting.Nobody nobody -> false;
		};
	}

	/** Requires that this one may undo what the participants have come to. P2. */
	public static void requirePart(Acting by, Agreement agreement) {
		if (!hasPart(by, agreement)) {
			throw new Denied(Text.of("agreements.denied.part"));
		}
	}

	/** Whether this one writes in that agreement: who was appointed for one matter does so there only. P2, P5. */
	public static boolean works(Acting by, Agreement agreement) {
		return by.worksOn(agreement.getId().subject()) || by.worksOn(agreement.initiative().subject());
	}

	/** Whether this one has an agreement drafted of that initiative: who was appointed for one matter does so there only. P2, P5. */
	public static boolean works(Acting by, InitiativeId initiative) {
		return by.worksOn(initiative.subject());
	}

	/** Requires that this one may write in that agreement. P2, P5. */
	public static void requireWork(Acting by, Agreement agreement) {
		require(works(by, agreement));
	}

	/** Requires that this one may have an agreement drafted of that initiative. P2, P5. */
	public static void requireWork(Acting by, InitiativeId initiative) {
		require(works(by, initiative));
	}

	private static void require(boolean works) {
		if (!works) {
			throw new Denied(Text.of("agreements.denied.work"));
		}
	}

	/** Whether the mandate reaches to that agreement: it is for all, for this one, or for the initiative from which it was drafted. */
	private static boolean isFor(Acting.Representative by, Agreement agreement) {
		return by.binds(by.party(), agreement.getId().subject()) || by.binds(by.party(), agreement.initiative().subject());
	}
}
