/**
 * The boundary (avgrensning) between co-creation, grants and procurement, where the municipality takes part.
 * The outcome follows from plain answers about each participant, and is overruled only by somebody who says why. A5.
 */
@NullMarked
package no.samskaping.agreements.boundary;

import org.jspecify.annotations.NullMarked;
