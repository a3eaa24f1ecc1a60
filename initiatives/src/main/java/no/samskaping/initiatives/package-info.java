/**
 * Initiatives: from a sentence said at a workshop to a finished project that everyone can learn from.
 * What it is, who takes part, how far it has come, and what is still missing.
 */
@ApplicationModule(displayName = "Initiativ", allowedDependencies = { "workbench", "workbench :: *", "partnership" })
@NullMarked
package no.samskaping.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
