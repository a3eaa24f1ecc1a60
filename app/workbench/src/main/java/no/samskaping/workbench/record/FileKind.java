package no.samskaping.workbench.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Which kinds of files are kept (filtyper), told by their content; the name only tells apart what looks alike inside. */
final class FileKind {

	private static final Set<String> PLAIN = Set.of("application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif",
			"text/plain", "text/csv", "message/rfc822");

	/** Where the main part of an Office Open XML document lies, by its type. */
	private static final Map<String, String> OFFICE = Map.of(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml",
			"application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml");

	private static final Set<String> OPEN_DOCUMENT = Set.of("application/vnd.oasis.opendocument.text",
			"application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation");

	private final Detector detector = MimeTypes.getDefaultMimeTypes();

	/** The media type of a file, if it is one that may be kept. */
	Optional<String> of(Path file, String name) throws IOException {
		var type = detected(file, name);
		if (PLAIN.contains(type)) {
			return Optional.of(type);
		}
		return (OFFICE.containsKey(type) || OPEN_DOCUMENT.contains(type)) && holds(file, type) ? Optional.of(type) : Optional.empty();
	}

	private String detected(Path file, String name) throws IOException {
		var about = new Metadata();
		about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
		try (var content = TikaInputStream.get(file)) {
			return detector.detect(content, about).getBaseType().toString();
		}
	}

	/** A zip whose name promises a document must hold that document, and no macros. */
	private static boolean holds(Path file, String type) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin") || entry.getName().startsWith("Basic/"))) {
				return false;
			}
			if (OFFICE.containsKey(type)) {
				return zip.getEntry(OFFICE.get(type)) != null;
			}
			var declared = zip.getEntry("mimetype");
			if (declared == null) {
				return false;
			}
			try (var content = zip.getInputStream(declared)) {
				return new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip().equals(type);
			}
		} catch (ZipException e) {
			return false;
		}
	}
}
