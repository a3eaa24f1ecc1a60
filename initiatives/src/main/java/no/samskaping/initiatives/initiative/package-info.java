/**
 * The initiative itself: what it says, how large it is, how far it has come, and what must hold before it goes on.
 * Every change goes over its desk; whoever must follow a change in the same transaction does so as {@code Follower}.
 */
@NullMarked
package no.samskaping.initiatives.initiative;

import org.jspecify.annotations.NullMarked;
