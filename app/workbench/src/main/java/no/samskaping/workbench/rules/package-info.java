/**
 * The rules as a catalogue: each context tells its sentences, and the places that decide name them.
 * A test run switches each place off and wants to see the sentence's tests fail.
 */
@NamedInterface("rules")
@NullMarked
package no.samskaping.workbench.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
