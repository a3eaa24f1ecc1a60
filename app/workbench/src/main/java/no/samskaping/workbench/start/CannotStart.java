package no.samskaping.workbench.start;

import java.io.Serial;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The platform cannot start, and says why and what to do: in Norwegian, then in English. */
@NamedInterface("start")
public final class CannotStart extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	private final String norwegian;
	private final String english;

	public CannotStart(String norwegian, String english, @Nullable Throwable cause) {
		super(english, cause);
		this.norwegian = norwegian;
		this.english = english;
	}

	public CannotStart(String norwegian, String english) {
		this(norwegian, english, null);
	}

	String inBothLanguages() {
		return norwegian + System.lineSeparator() + System.lineSeparator() + english;
	}
}
