/**
 * What is published is delivered at least once, and has one effect, also when a process stops in the middle.
 * The demonstration's whole year is lived through for it.
 */
@NullMarked
package no.samskaping.atleastonce;

import org.jspecify.annotations.NullMarked;
