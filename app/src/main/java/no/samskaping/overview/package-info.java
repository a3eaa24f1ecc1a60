/**
 * The overview, the tasks and the search: what all contexts contribute, put together for whoever looks.
 * What they contribute it knows only by the workbench's interfaces, so that a new module appears here without a line changed;
 * of partnership it asks for whom somebody acts, and what the parties are called.
 */
@ApplicationModule(displayName = "Oversikt", allowedDependencies = { "workbench", "workbench :: *", "partnership" })
@NullMarked
package no.samskaping.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
