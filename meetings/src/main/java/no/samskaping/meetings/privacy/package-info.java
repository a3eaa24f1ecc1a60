/**
 * What this context holds about people: told when somebody asks for it, and erased when a person is.
 * What documents a case stays, without a name.
 */
@NullMarked
package no.samskaping.meetings.privacy;

import org.jspecify.annotations.NullMarked;
