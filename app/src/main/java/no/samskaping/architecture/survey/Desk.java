package no.samskaping.architecture.survey;

import java.util.List;

/**
 * Where one act is received: it loads, lets the aggregate decide, and saves, in one transaction (skranke).
 *
 * @param acts what it can be asked for, in the order of its source
 * @param pages the controllers that come to it
 */
public record Desk(Named type, List<Act> acts, List<Door> pages) {

	/** What it can be asked for; some only read. */
	public record Act(String name, boolean reads, Told told) {}
}
