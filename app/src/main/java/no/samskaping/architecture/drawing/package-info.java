/**
 * Drawings of the architecture whose geometry is reckoned here and drawn by {@code architecture/drawing}.
 * They know boxes and arrows, nothing of modules; every page shows the same beside them as a table.
 */
@NullMarked
package no.samskaping.architecture.drawing;

import org.jspecify.annotations.NullMarked;
