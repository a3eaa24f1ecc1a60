package no.samskaping.initiatives.errand;

import java.util.UUID;

import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.workbench.Ids;

/**
 * What is typed as a comment. P2.
 *
 * @param key made when the form is drawn, so that a second submit keeps it once
 * @param exemptionBasis on what legal basis it is kept from the public, if it is (P7)
 * @param exemptionUntil until when
 */
record RemarkForm(UUID key, String text, String exemptionBasis, String exemptionUntil) {

	RemarkForm {
		key = key == null ? Ids.next() : key;
		text = Typed.told(text);
		exemptionBasis = Typed.told(exemptionBasis);
		exemptionUntil = Typed.told(exemptionUntil);
	}

	static RemarkForm blank() {
		return new RemarkForm(Ids.next(), "", "", "");
	}

	/** Whether it is marked, however wrongly, so that the page shows that. */
	public boolean isMarked() {
		return marking().isMeant();
	}

	Marking marking() {
		return new Marking(exemptionBasis, exemptionUntil);
	}
}
