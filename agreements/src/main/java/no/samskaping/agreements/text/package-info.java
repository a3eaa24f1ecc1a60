/**
 * The text (avtaleteksten): what an agreement says on paper, drawn once, and the bytes that are anchored and signed.
 * Locked bytes never change; their SHA-256 is how they are known. A6.
 */
@NullMarked
package no.samskaping.agreements.text;

import org.jspecify.annotations.NullMarked;
