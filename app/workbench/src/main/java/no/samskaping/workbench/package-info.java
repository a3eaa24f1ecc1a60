/**
 * The workbench: what every context may use of the screen and of the platform's services.
 * It knows no word of the domain; each context brings its own.
 */
@ApplicationModule
@NullMarked
package no.samskaping.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
