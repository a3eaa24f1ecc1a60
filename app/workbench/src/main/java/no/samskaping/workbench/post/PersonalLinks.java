package no.samskaping.workbench.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Subject;

/**
 * Personal links (personlige lenker): who holds one may do one thing with one subject, until it expires or is withdrawn.
 * Only the SHA-256 of the secret is kept.
 */
public interface PersonalLinks {

	/**
	 * Makes a link.
	 *
	 * @param purpose what it may be used for, a short word of the owning context
	 * @param holder for whom: a person's or actor's id
	 * @param recipient the person to whom it goes, if the holder is not one and it is known; who opens it is taken for them
	 * @return the secret, shown here and never again
	 */
	Issued issue(String purpose, Subject subject, UUID holder, @Nullable UUID recipient, Instant until, @Nullable UUID by);

	/** Makes a link that goes to nobody in particular. */
	Issued issue(String purpose, Subject subject, UUID holder, Instant until, @Nullable UUID by);

	/** The link that this secret opens, if it exists, has not expired and was not withdrawn. */
	Optional<Link> open(String secret);

	/** The link with that id under the same conditions; for a session that was opened by it. */
	Optional<Link> valid(UUID id);

	/** The link with that id, also if it has expired or was withdrawn; it opens nothing by that. */
	Optional<Link> made(UUID id);

	/** The links about a subject, the newest first. */
	List<Link> about(Subject subject);

	/** Ends at once all that this holder has about a subject for that purpose. */
	void withdraw(String purpose, Subject subject, UUID holder);

	/** Ends at once all that somebody holds, or that went to them. */
	void withdrawAll(UUID person);

	/** A new link and its address, relative to the platform's own ({@code /apen/l/…}). */
	record Issued(UUID id, String path) {}

	/** A link, without its secret. */
	record Link(UUID id, String purpose, Subject subject, UUID holder, Instant until, boolean withdrawn, @Nullable Instant lastUsed,
			@Nullable UUID recipient) {}
}
