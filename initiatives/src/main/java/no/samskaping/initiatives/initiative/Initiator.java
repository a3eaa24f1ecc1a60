package no.samskaping.initiatives.initiative;

import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.ActorId;

/** One of the equal initiators (initiativtaker). I2. */
@Table(schema = "initiatives", name = "initiator")
record Initiator(ActorId actor) {}
