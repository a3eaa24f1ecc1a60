package no.samskaping.agreements.force;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Column;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;

/**
 * A participant's contact person after a small change (ny kontaktperson). A7.
 *
 * @param of whose
 */
@ValueObject
public record NewContact(@Column("new_contact_of") ActorId of, @Column("new_contact") PersonId person) {}
