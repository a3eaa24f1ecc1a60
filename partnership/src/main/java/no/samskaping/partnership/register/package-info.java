/**
 * What the public register of legal entities says of an organisation number (Enhetsregisteret).
 * It is asked when somebody wants to know, never waited for: whatever it answers or does not answer, an actor can be written by hand.
 */
@NullMarked
package no.samskaping.partnership.register;

import org.jspecify.annotations.NullMarked;
