/**
 * The demonstration: a platform with invented data, made of scenes that contexts play through their own desks.
 * It has a clock that can be set, and is never mixed with a real platform.
 */
@NamedInterface("demonstration")
@NullMarked
package no.samskaping.workbench.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
