/**
 * What follows here when two actors turn out to be the same.
 * Both may take part in one initiative, which then shows one participant; everything else asks who somebody is when it is shown.
 */
@NullMarked
package no.samskaping.initiatives.merging;

import org.jspecify.annotations.NullMarked;
