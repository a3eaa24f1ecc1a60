/**
 * The register (oversikten): agreements as lists, searches and other contexts see them.
 * It reads, and changes nothing.
 */
@NullMarked
package no.samskaping.agreements.register;

import org.jspecify.annotations.NullMarked;
