package no.samskaping.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/**
 * Somebody without a sign-in was given a role, or is invited anew (invitert): they need a way in. P2.
 * {@link People#mailbox} tells where the invitation goes, {@link SignIns#join} joins the sign-in that comes of it.
 */
public record PersonInvited(UUID eventId, Instant occurredAt, PersonId person, long version) implements DomainEvent {}
