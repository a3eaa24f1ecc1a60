package no.samskaping.agreements.binding;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.signature.Authority;

/**
 * The form that signs (signering). A6.
 *
 * @param id made with the form, so that a second submit signs once
 * @param sha256 the bytes that are in front of whoever signs
 * @param signer who they are, in their own words, where the platform does not know them
 * @param confirmed whether they have read the document and mean it
 */
record SignForm(UUID id, String sha256, @Nullable Authority authority, @Nullable String signer, @Nullable Boolean confirmed) {}
