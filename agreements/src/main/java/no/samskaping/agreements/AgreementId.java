package no.samskaping.agreements;

import java.util.UUID;

import org.jmolecules.ddd.types.Identifier;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

/** Identifies an agreement (samskapingsavtale). */
public record AgreementId(UUID value) implements Identifier {

	/** The kind of its subject. */
	public static final String KIND = "agreement";

	/** A new one. */
	public static AgreementId next() {
		return new AgreementId(Ids.next());
	}

	/** As a subject of pages, history and attachments. */
	public Subject subject() {
		return new Subject(KIND, value);
	}
}
