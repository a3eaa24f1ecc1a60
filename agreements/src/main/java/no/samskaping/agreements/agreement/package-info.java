/**
 * The agreement (samskapingsavtale): from a draft to a text that is anchored, signed and in force, and to its end.
 * The order of its steps is law here: nobody signs before the anchoring, and nothing is locked that not all have accepted. A2.
 */
@NullMarked
package no.samskaping.agreements.agreement;

import org.jspecify.annotations.NullMarked;
