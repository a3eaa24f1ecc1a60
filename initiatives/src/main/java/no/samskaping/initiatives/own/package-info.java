/**
 * A participant and its own initiative, without an account: what it sees there, and what it can do. P2, P7.
 */
@NullMarked
package no.samskaping.initiatives.own;

import org.jspecify.annotations.NullMarked;
