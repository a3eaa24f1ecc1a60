package no.samskaping.workbench.archive;

import java.io.StringWriter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import tools.jackson.databind.json.JsonMapper;

import no.samskaping.workbench.Sha256;

/** What a package tells of itself, for archives that read XML and for those that read JSON, and the checksums of all that is in it. */
final class Manifest {

	static final String JSON = "metadata.json";
	static final String XML = "metadata.xml";
	static final String SUMS = "sha256sums.txt";

	private static final String FORMAT = "1";
	private static final String SYSTEM = "Samskapingsplattformen";

	private Manifest() {}

	static String json(Bundle bundle) {
		var told = new LinkedHashMap<String, Object>();
		told.put("versjon", FORMAT);
		told.put("system", SYSTEM);
		told.put("slag", bundle.subject().kind());
		told.put("id", bundle.subject().id().toString());
		told.put("felt", bundle.facts());
		told.put("dokumenter", bundle.papers().stream().map(Manifest::told).toList());
		return JsonMapper.builder().build().writeValueAsString(told) + "\n";
	}

	private static Map<String, Object> told(Bundle.Paper paper) {
		var told = new LinkedHashMap<String, Object>();
		told.put("fil", paper.path());
		told.put("tittel", paper.title());
		told.put("type", paper.type());
		told.put("bytes", paper.size());
		told.put("sha256", paper.sha256());
		told.put("felt", paper.facts());
		return told;
	}

	static String xml(Bundle bundle) {
		var text = new StringWriter();
		try {
			var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			begin(xml, "arkivpakke", "versjon", FORMAT, "system", SYSTEM);
			begin(xml, "gjelder", "slag", bundle.subject().kind(), "id", bundle.subject().id().toString());
			facts(xml, bundle.facts());
			xml.writeEndElement();
			for (var paper : bundle.papers()) {
				begin(xml, "dokument", "fil", paper.path(), "tittel", paper.title(), "type", paper.type(), "bytes", String.valueOf(paper.size()),
						"sha256", paper.sha256());
				facts(xml, paper.facts());
				xml.writeEndElement();
			}
			xml.writeEndDocument();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return text + "\n";
	}

	private static void begin(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
		xml.writeStartElement(name);
		for (var at = 0; at < attributes.length; at += 2) {
			xml.writeAttribute(attributes[at], writable(attributes[at + 1]));
		}
	}

	private static void facts(XMLStreamWriter xml, SequencedMap<String, String> facts) throws XMLStreamException {
		for (var fact : facts.entrySet()) {
			begin(xml, "felt", "navn", fact.getKey());
			xml.writeCharacters(writable(fact.getValue()));
			xml.writeEndElement();
		}
	}

	/** What people typed may hold characters that XML cannot. */
	private static String writable(String text) {
		return text.replaceAll("[^\\u0009\\u000a\\u000d\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd");
	}

	/** As {@code sha256sum -c} reads them. */
	static String sums(Bundle bundle) {
		var sums = new StringBuilder();
		bundle.papers().forEach(it -> line(sums, it.sha256(), it.path()));
		List.of(Map.entry(JSON, json(bundle)), Map.entry(XML, xml(bundle))).forEach(it -> line(sums, sum(it.getValue()), it.getKey()));
		return sums.toString();
	}

	private static void line(StringBuilder sums, String sum, String path) {
		sums.append(sum).append("  ").append(path).append('\n');
	}

	private static String sum(String text) {
		return HexFormat.of().formatHex(Sha256.of(text));
	}
}
