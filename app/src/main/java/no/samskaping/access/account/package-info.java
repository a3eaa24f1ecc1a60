/**
 * The platform's own accounts and what a password must be.
 * An account belongs to one person and is never deleted, only disabled.
 */
@NullMarked
package no.samskaping.access.account;

import org.jspecify.annotations.NullMarked;
