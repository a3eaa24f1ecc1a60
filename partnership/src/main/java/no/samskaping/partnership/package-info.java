/**
 * Partnership: the platform's parties and rules, who acts for whom, and what each party secures at home.
 * Everybody else asks here who somebody is and what the adopted platform says.
 */
@ApplicationModule(displayName = "Partnerskap", allowedDependencies = { "workbench", "workbench :: *" })
@NullMarked
package no.samskaping.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
