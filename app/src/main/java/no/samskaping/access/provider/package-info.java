/**
 * Signing in at an identity provider of one's organisation (OpenID Connect): any number of them, by configuration alone.
 * A provider says who somebody is; who comes in, and as whom, is said by an invitation.
 */
@NullMarked
package no.samskaping.access.provider;

import org.jspecify.annotations.NullMarked;
