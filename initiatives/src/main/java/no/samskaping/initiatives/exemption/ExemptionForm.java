package no.samskaping.initiatives.exemption;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Ids;

/**
 * What is typed to keep a text from the public, to change that, or to open it again. P7.
 *
 * @param key made when the form is drawn, so that a second submit does it once
 * @param version what the form was made from
 */
record ExemptionForm(@Nullable UUID key, @Nullable Long version, String exemptionBasis, String exemptionUntil) {

	ExemptionForm {
		exemptionBasis = Typed.told(exemptionBasis);
		exemptionUntil = Typed.told(exemptionUntil);
	}

	/** With the mark that stands, if one does. */
	static ExemptionForm of(@Nullable Exemption exemption, long version) {
		return exemption == null ? new ExemptionForm(Ids.next(), version, "", "")
				: new ExemptionForm(Ids.next(), version, exemption.basis(), exemption.until().toString());
	}

	Marking marking() {
		return new Marking(exemptionBasis, exemptionUntil);
	}

	/** The same, as if it had been made from what is there now. */
	ExemptionForm from(long current) {
		return new ExemptionForm(key, current, exemptionBasis, exemptionUntil);
	}
}
