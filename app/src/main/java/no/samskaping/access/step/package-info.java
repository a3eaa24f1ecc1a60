/**
 * The second step of the sign-in (to-trinns innlogging): a code from a telephone, or one of those kept on paper.
 * It knows accounts and codes; the pages that ask for them lie elsewhere.
 */
@NullMarked
package no.samskaping.access.step;

import org.jspecify.annotations.NullMarked;
