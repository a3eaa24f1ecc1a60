/**
 * Working on the text (arbeidet med teksten): terms, boundary, clauses, and mending what the review found.
 * Each page is made from a version; who is too late sees what the other one wrote beside their own.
 */
@NullMarked
package no.samskaping.agreements.working;

import org.jspecify.annotations.NullMarked;
