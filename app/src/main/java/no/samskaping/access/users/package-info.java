/**
 * The page on which the administrator sees who has an account, invites, disables and ends sessions.
 * Roles are partnership's; this is about coming in.
 */
@NullMarked
package no.samskaping.access.users;

import org.jspecify.annotations.NullMarked;
