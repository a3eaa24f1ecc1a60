package no.samskaping.agreements.equality;

import no.samskaping.workbench.rules.Decides;

/** What equality asks of an agreement (likeverdssjekk). A3. */
public enum EqualityRule {

	/** Everyone contributes something of its own. */
	E1,

	/** One participant one voice: no casting vote, no veto that others lack. */
	E2,

	/** Everyone has part in defining, or there is a reason that all accept. */
	E3,

	/** The same right and notice to amend and leave. */
	E4,

	/** Results, information and insight are shared with all. */
	E5,

	/** Disagreement goes first to the discussion meeting. */
	E6,

	/** Every contracting party signs, every other participant accepts. */
	E7;

	/** Whether a wanted difference may stand when it is justified in a text that all accept; E3 has a reason for each participant. */
	@Decides("A3.14")
	public boolean isJustifiable() {
		return this == E2 || this == E4 || this == E5;
	}
}
