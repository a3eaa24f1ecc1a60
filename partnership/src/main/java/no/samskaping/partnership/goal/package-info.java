/**
 * The goals of dated sources to which small initiatives contribute.
 * They are entered and ended on their own, apart from the versions of the charter.
 */
@NullMarked
package no.samskaping.partnership.goal;

import org.jspecify.annotations.NullMarked;
