/**
 * The workshop that is open to everyone: its places, its ideas, and what becomes of them.
 * Anonymous visitors reach only what is made for them.
 */
@NullMarked
package no.samskaping.meetings.workshop;

import org.jspecify.annotations.NullMarked;
