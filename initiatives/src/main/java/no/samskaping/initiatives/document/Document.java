package no.samskaping.initiatives.document;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.Exemption;

/**
 * A document of an initiative (vedlegg).
 *
 * @param exemption that it is kept from the public, its name as well (P7)
 * @param version rises with every marking and lifting
 */
public record Document(UUID id, String name, Instant at, @Nullable Exemption exemption, long version) {}
