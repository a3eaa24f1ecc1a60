/**
 * Equality (likeverdighet): what the foundation asks of every agreement, and the reasons for wanted differences.
 * What a certain agreement makes of it is computed in the review.
 */
@NullMarked
package no.samskaping.agreements.equality;

import org.jspecify.annotations.NullMarked;
