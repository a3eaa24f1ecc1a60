/**
 * Who is admitted to what: the door before every page, and the page that tells everybody who may do what.
 * Both read the same declaration, which stands on the pages themselves.
 */
@NullMarked
package no.samskaping.partnership.admission;

import org.jspecify.annotations.NullMarked;
