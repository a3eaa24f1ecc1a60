/**
 * Pictures whose geometry is reckoned here and drawn by the fragments of {@code ui/picture}: a flow, stacked bars, a year's wheel.
 * Each carries the data that its table shows.
 */
@NamedInterface("picture")
@NullMarked
package no.samskaping.workbench.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
