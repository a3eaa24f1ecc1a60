package no.samskaping.agreements.signature;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * A document that was signed by hand (signert på papir). A6.
 *
 * @param signedOn the day that stands on it
 * @param name the name of the scanned file
 */
public record SignedPaper(LocalDate signedOn, String name, InputStream scan) {

	/** What a scan may be: a document or a picture, on which a signature is seen. */
	public static final List<String> KINDS = List.of("application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif");
}
