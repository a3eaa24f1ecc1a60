package no.samskaping.agreements.signature;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * A document that was signed by hand (signert på papir). A6.
 *
 * @param signedOn the day that stands on it
 * @param name the name of the scanned file
 */
public record SignedPaper(LocalDate signedOn, String name, InputStream scan) {}
