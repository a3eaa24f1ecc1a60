package no.samskaping.initiatives.registration;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Reads what stands in a form or an address. */
public final class Typed {

	private Typed() {}

	/** An id, or nothing where none stands. */
	public static Optional<UUID> id(@Nullable String written) {
		try {
			return Optional.ofNullable(written).map(UUID::fromString);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** What stands there, or an empty text where nothing does. */
	public static String told(@Nullable String written) {
		return written == null ? "" : written;
	}
}
