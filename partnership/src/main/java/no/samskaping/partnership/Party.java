package no.samskaping.partnership;

/**
 * A platform party (plattformpart) as others see it: an organisation that represents a sector.
 *
 * @param actor the same organisation as an actor
 * @param name its name; a placeholder until it is entered (P4)
 * @param named whether its name was entered; a placeholder is shown as ikke utfylt
 * @param gateway whether others' formalised initiatives may come through it (kontaktpart, I5)
 */
public record Party(PartyId id, ActorId actor, String name, boolean named, Sector sector, boolean gateway) {}
