package no.samskaping.workbench.events;

import java.util.UUID;

/** An event for these tests. */
record CurtainRaised(UUID eventId) {}
