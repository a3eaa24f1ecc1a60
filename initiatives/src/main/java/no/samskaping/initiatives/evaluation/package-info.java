/**
 * The evaluation of a finished project: each participant answers four questions, once.
 * Answers are only ever added; single ones are seen by those who work on the platform, everybody else sees the sum.
 */
@NullMarked
package no.samskaping.initiatives.evaluation;

import org.jspecify.annotations.NullMarked;
