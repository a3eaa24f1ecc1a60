/**
 * The walls of the modular monolith, proven at every build.
 * Each rule was seen to fail once before it was trusted.
 */
@NullMarked
package no.samskaping.architecture;

import org.jspecify.annotations.NullMarked;
