/**
 * Events between modules, delivered at least once: what failed is tried again by one leader, what cannot be delivered is parked visibly.
 * Listeners without a natural key use the {@link no.samskaping.workbench.events.Inbox}.
 */
@NamedInterface("events")
@NullMarked
package no.samskaping.workbench.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
