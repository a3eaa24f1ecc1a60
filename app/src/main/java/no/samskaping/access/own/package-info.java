/**
 * One's own account: the open sessions, the password, the second step of the sign-in.
 * Roles are partnership's, and others' accounts the administrator's.
 */
@NullMarked
package no.samskaping.access.own;

import org.jspecify.annotations.NullMarked;
