/**
 * Signing in and out, what each request must pass, and the brake on guessing.
 * Nothing is remembered in memory that another instance would need.
 */
@NullMarked
package no.samskaping.access.signin;

import org.jspecify.annotations.NullMarked;
