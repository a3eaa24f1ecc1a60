/**
 * The overview, the tasks and the search: what all contexts contribute, put together for whoever looks.
 * It knows none of them; a new module appears here without a line changed.
 */
@ApplicationModule(displayName = "Oversikt", allowedDependencies = { "workbench", "workbench :: *", "partnership" })
@NullMarked
package no.samskaping.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
