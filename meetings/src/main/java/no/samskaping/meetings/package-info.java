/**
 * Meetings: the monthly discussion between the three sectors and the quarterly workshop that is open to everyone.
 * Matters come by themselves; nobody is outvoted; what was said is minuted and locked.
 */
@ApplicationModule(displayName = "Møter", allowedDependencies = { "workbench", "workbench :: *", "partnership", "initiatives", "agreements" })
@NullMarked
package no.samskaping.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
