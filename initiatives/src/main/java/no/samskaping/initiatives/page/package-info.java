/**
 * The page of one initiative: where it stands, what happens next and who does it, and what this reader can do now.
 * Every action is offered or explained by the same rule that its desk enforces.
 */
@NullMarked
package no.samskaping.initiatives.page;

import org.jspecify.annotations.NullMarked;
