/**
 * Who acts: a sign-in turned into a person, their mandates of today, and the one in which they act.
 * It is worked out for every request anew, so that what has ended gives nothing.
 */
@NullMarked
package no.samskaping.partnership.acting;

import org.jspecify.annotations.NullMarked;
