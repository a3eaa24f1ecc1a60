package no.samskaping.workbench;

/**
 * Somebody changed the thing after the form was opened (endret i mellomtiden).
 * The page answers with what it is now and what was typed side by side; nothing is lost.
 */
public final class Outdated extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Subject subject;

	public Outdated(Subject subject) {
		super(subject.toString());
		this.subject = subject;
	}

	public Subject subject() {
		return subject;
	}
}
