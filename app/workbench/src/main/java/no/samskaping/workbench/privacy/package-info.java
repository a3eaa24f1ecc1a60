/**
 * What the platform holds about people: each module tells what it holds and what becomes of it when the person is erased,
 * and for how long it keeps what does not stay for ever.
 */
@NamedInterface("privacy")
@NullMarked
package no.samskaping.workbench.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
