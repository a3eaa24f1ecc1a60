/**
 * Double roles and recusals, declared and shown.
 * They are only ever added; the latest for a person, a party and a matter is the one that holds.
 */
@NullMarked
package no.samskaping.partnership.recusal;

import org.jspecify.annotations.NullMarked;
