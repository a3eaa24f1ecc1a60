/**
 * Taking part in an initiative: who does, with which contributions when, the answers of the platform parties, and the personal links. I9, P2, P3.
 */
@NullMarked
package no.samskaping.initiatives.participants;

import org.jspecify.annotations.NullMarked;
