/**
 * What is kept about things: their history, attachments, numbers, and exports of lists.
 * Contexts write through these ports, in the transaction of the change.
 */
@NamedInterface("record")
@NullMarked
package no.samskaping.workbench.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
