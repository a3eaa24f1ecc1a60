/**
 * Evaluating a project: the form for each participant, and how far the evaluation has come, as its pages show it. I10.
 */
@NullMarked
package no.samskaping.initiatives.evaluating;

import org.jspecify.annotations.NullMarked;
