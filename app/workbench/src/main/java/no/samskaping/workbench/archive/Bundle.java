package no.samskaping.workbench.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;

import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.Subject;

/**
 * What goes into one package: documents about a subject, as they are.
 *
 * @param subject what they are about
 * @param name the file's name without its ending
 * @param facts what is told of the subject, in words of the archive
 * @param papers the documents, ordered by their paths
 */
public record Bundle(Subject subject, String name, SequencedMap<String, String> facts, List<Paper> papers) {

	private static final int BEGINNING = 16;

	public Bundle {
		papers = papers.stream().sorted(Comparator.comparing(Paper::path)).toList();
		if (papers.stream().map(Paper::path).distinct().count() < papers.size()) {
			throw new IllegalArgumentException("Two documents have one path in " + name);
		}
	}

	/** Tells one state from another: the SHA-256 of all that is in it but the checksums themselves. */
	public String fingerprint() {
		return HexFormat.of().formatHex(Sha256.of(Manifest.sums(this)));
	}

	/** What the history tells of its export: how many documents, and the beginning of the fingerprint. */
	public String[] told() {
		return new String[] { String.valueOf(papers.size()), fingerprint().substring(0, BEGINNING) };
	}

	/**
	 * A document.
	 *
	 * @param path where it lies in the package
	 * @param type its media type
	 * @param sha256 of its bytes, lower case hexadecimal
	 * @param facts what is told of it, in words of the archive
	 */
	public record Paper(String path, String title, String type, long size, String sha256, SequencedMap<String, String> facts, Source source) {}

	/** Writes a document's bytes. */
	public interface Source {

		void write(OutputStream to) throws IOException;
	}
}
