/**
 * Agreements: what equals promise each other, in one text that all accept, anchor and sign.
 * Equality is computed from the text's facts, and the bytes that bind never change.
 */
@ApplicationModule(displayName = "Avtaler", allowedDependencies = { "workbench", "workbench :: *", "partnership", "initiatives" })
@NullMarked
package no.samskaping.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
