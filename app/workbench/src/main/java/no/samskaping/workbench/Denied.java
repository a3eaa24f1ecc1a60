package no.samskaping.workbench;

/**
 * Somebody tried what their role does not allow (ingen tilgang): acting without a mandate, for another party, or after its end.
 * It is answered with 403 and logged; a {@link Refused} is for what the person may do in general, but not now.
 */
public final class Denied extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Text why;

	/** Why, in the platform's own words. */
	public Denied(Text why) {
		super(why.key());
		this.why = why;
	}

	public Text why() {
		return why;
	}
}
