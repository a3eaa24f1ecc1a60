/**
 * Operation: what the administrator needs to run the platform, and the pages that the law asks for.
 * The event log, the mail that goes out, events that could not be delivered; accessibility, privacy, help.
 */
@ApplicationModule(displayName = "Drift", allowedDependencies = { "workbench", "workbench :: *", "partnership" })
@NullMarked
package no.samskaping.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
