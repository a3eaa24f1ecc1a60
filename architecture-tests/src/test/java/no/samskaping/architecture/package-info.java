/**
 * The walls of the modular monolith, proven at every build.
 * Each guard stands once: the product must pass it, and a breach that is planted in a test must wake it; {@code target/breaches.txt} lists breach, guard and message.
 */
@NullMarked
package no.samskaping.architecture;

import org.jspecify.annotations.NullMarked;
