/**
 * Packages ready for the archive: documents exactly as they are, what they are about, and their checksums.
 * The same state gives the same bytes, whoever exports it and however often.
 */
@NamedInterface("archive")
@NullMarked
package no.samskaping.workbench.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
