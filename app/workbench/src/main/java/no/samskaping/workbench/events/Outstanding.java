package no.samskaping.workbench.events;

import java.util.UUID;

/** Tells whether an event is still on its way to somebody. */
public interface Outstanding {

	/** Whether a listener has not finished with the event of this id: it waits, works, failed, or is parked. */
	boolean has(UUID event);
}
