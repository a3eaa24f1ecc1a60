/**
 * Access: who comes in, and how: accounts, passwords, invitations, and what every request must pass.
 * It knows credentials; who somebody is and what they may do is partnership's to say.
 */
@ApplicationModule(displayName = "Pålogging", allowedDependencies = { "workbench", "workbench :: *", "partnership" })
@NullMarked
package no.samskaping.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
