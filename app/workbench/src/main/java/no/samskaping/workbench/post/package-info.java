/**
 * What leaves the platform towards people: e-mail by an outbox, personal links, reminders.
 * Everything is written in the transaction of the change and sent afterwards.
 */
@NamedInterface("post")
@NullMarked
package no.samskaping.workbench.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
