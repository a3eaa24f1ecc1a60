package no.samskaping.partnership;

import java.util.List;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Subject;

/**
 * What another threshold would make of what is classified already (hva som ville blitt klassifisert annerledes), told by the context
 * that classifies. It is shown before a version of the adopted platform is put into force and changes nothing: what is classified stays
 * so until its next estimate. P4, I3.
 */
public interface Classifications {

	/**
	 * Those that have not ended and that this threshold would classify differently.
	 *
	 * @param most how many are named
	 */
	Differing under(Kroner threshold, int most);

	/**
	 * How many, and the newest of them.
	 *
	 * @param formalised how many small ones it would formalise
	 * @param small how many formalised ones it would make small
	 * @param untold how many small ones have no amount, only the tick that they are under a threshold which was higher
	 */
	record Differing(int formalised, int small, int untold, List<Line> newest) {

		/** Nothing would be different. */
		public static final Differing NONE = new Differing(0, 0, 0, List.of());

		public Differing {
			newest = List.copyOf(newest);
		}
	}

	/**
	 * One of them.
	 *
	 * @param formalises whether it would be formalised; otherwise it would be small
	 */
	record Line(Subject subject, Kroner estimate, boolean formalises) {}
}
