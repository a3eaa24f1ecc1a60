/**
 * Where initiatives are registered: by one short form, out of an idea from a workshop, or as something that began before the platform.
 * The amount shows at once which way it goes, and only what that way asks for is asked.
 */
@NullMarked
package no.samskaping.initiatives.registration;

import org.jspecify.annotations.NullMarked;
