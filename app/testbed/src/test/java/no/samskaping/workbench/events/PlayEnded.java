package no.samskaping.workbench.events;

import java.util.UUID;

/** An event that a listener in another process hears. */
record PlayEnded(UUID eventId) {}
