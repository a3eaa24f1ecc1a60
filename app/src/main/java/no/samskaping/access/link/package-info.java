/**
 * One-time links: the first administrator, the invited, and those who forgot their password come in by one.
 * Only the SHA-256 of each secret is kept, and each works once.
 */
@NullMarked
package no.samskaping.access.link;

import org.jspecify.annotations.NullMarked;
