/**
 * The page of one initiative: where it stands, what happens next and who does it, and what this reader can do now.
 * What can be done is asked of the packages where it is done.
 */
@NullMarked
package no.samskaping.initiatives.page;

import org.jspecify.annotations.NullMarked;
