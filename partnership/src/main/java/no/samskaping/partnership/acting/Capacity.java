package no.samskaping.partnership.acting;

import java.util.UUID;

import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Text;

/**
 * Something that a person may act as today.
 *
 * @param id the mandate's id, or the actor's for which they are the contact
 * @param acting who they are then
 * @param label how it is called, for instance representant for Vennesla kommune
 * @param rank the lower, the sooner it is taken when nothing was chosen
 */
record Capacity(UUID id, Acting acting, Text label, int rank) {}
