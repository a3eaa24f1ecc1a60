/**
 * What was typed when the session ended: kept in the new session, shown after the sign-in, and sent again by one button.
 * Neither files nor passwords are kept, and nothing that did not come from one of the platform's own pages.
 */
@NullMarked
package no.samskaping.access.kept;

import org.jspecify.annotations.NullMarked;
