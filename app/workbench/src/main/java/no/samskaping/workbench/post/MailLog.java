package no.samskaping.workbench.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What lies in the outbox and what became of it (utboks), for the administrator. */
public interface MailLog {

	/**
	 * The messages, the newest first.
	 *
	 * @param before only those written before this one, or null for the newest
	 */
	List<Logged> newest(@Nullable UUID before, int limit);

	/** Lets a message that failed wait for sending again; does nothing with any other, or with one whose link is lost. */
	void retry(UUID id);

	/** Takes an address away from all that was written to it: what waits is not sent any more. */
	void erase(String to);

	/** WAITING also as long as no mail server is set; FAILED after the last attempt. */
	enum State { WAITING, SENT, FAILED }

	/**
	 * A message, without its text.
	 *
	 * @param to the address; empty once whoever it was for was erased
	 * @param fault why the latest attempt failed, the kind of fault only
	 * @param link where it leads; in a demonstration only
	 * @param lost whether its secret link was not kept or cannot be read any more: it cannot be sent, and a new link is needed
	 */
	record Logged(UUID id, String to, String subject, State state, Instant at, int attempts, @Nullable String fault, @Nullable String link,
			boolean lost) {}
}
