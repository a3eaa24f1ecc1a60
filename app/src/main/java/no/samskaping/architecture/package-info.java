/**
 * The architecture, told by the running system itself: modules, events, schemas, and the main job as it goes through them.
 * It knows the modules only by what it finds of them; a new one appears here by itself. Of partnership it says whom its pages admit.
 * The walls of these modules are proven beside it, in {@code architecture-tests}, whose classes stand in the same package.
 */
@ApplicationModule(displayName = "Arkitektur", allowedDependencies = { "workbench", "workbench :: *", "partnership" })
@NullMarked
package no.samskaping.architecture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
