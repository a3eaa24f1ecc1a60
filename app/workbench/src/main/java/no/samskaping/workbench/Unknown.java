package no.samskaping.workbench;

import java.util.UUID;

/** Nothing is known under that identity (finnes ikke); answered with 404. */
public final class Unknown extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Unknown(String kind, UUID id) {
		super(kind + " " + id);
	}

	public Unknown(Subject subject) {
		this(subject.kind(), subject.id());
	}
}
