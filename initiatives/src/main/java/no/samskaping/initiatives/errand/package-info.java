/**
 * What somebody comes to an initiative to do (ærend): what is offered or why it is not, the form for it, and a comment.
 * Every errand is offered or explained by the same rule that its desk enforces.
 */
@NullMarked
package no.samskaping.initiatives.errand;

import org.jspecify.annotations.NullMarked;
