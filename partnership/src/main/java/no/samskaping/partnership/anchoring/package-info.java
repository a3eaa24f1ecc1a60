/**
 * Anchorings: what each party secures in its own organisation before it commits itself.
 * Others ask, the party's own representative answers, and a condition counts once the party marks it met.
 */
@NullMarked
package no.samskaping.partnership.anchoring;

import org.jspecify.annotations.NullMarked;
