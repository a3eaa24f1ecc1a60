package no.samskaping.workbench.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import no.samskaping.workbench.Sha256;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.archive.Bundle.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackagesTest {

	private static final Subject MATTER = new Subject("thing", new UUID(1, 2));

	@Test
	void theSameStateGivesTheSameBytesInWhateverOrderItWasGathered() throws IOException {
		var one = paper("01/første.pdf", "Første \"og\" <beste>\u0001", "innhold");
		var other = paper("02/andre.txt", "Andre", "mer");
		var first = written(bundle(one, other));
		assertThat(written(bundle(other, one))).isEqualTo(first);
		assertThat(bundle(one, other).fingerprint()).isEqualTo(bundle(other, one).fingerprint());
	}

	@Test
	void anythingElseInItMakesItAnotherOne() {
		var fingerprint = bundle(paper("01.pdf", "Første", "innhold")).fingerprint();
		assertThat(bundle(paper("01.pdf", "Første", "annet innhold")).fingerprint()).isNotEqualTo(fingerprint);
		assertThat(bundle(paper("01.pdf", "Annen tittel", "innhold")).fingerprint()).isNotEqualTo(fingerprint);
		assertThat(new Bundle(MATTER, "pakke", facts("tittel", "Annen sak"), List.of(paper("01.pdf", "Første", "innhold"))).fingerprint()).isNotEqualTo(fingerprint);
	}

	@Test
	void allThatIsInItHasItsChecksumAndIsToldInXmlAndJson() throws Exception {
		var files = files(written(bundle(paper("01/første.pdf", "Første & «beste» \u0001", "innhold"), paper("02/andre.txt", "Andre", "mer"))));
		assertThat(files).containsOnlyKeys("01/første.pdf", "02/andre.txt", "metadata.json", "metadata.xml", "sha256sums.txt");
		var sums = new String(files.get("sha256sums.txt"), StandardCharsets.UTF_8).lines().toList();
		assertThat(sums).hasSize(4).allSatisfy(line -> assertThat(line).isEqualTo(sum(files.get(line.substring(66))) + "  " + line.substring(66)));
		var json = JsonMapper.builder().build().readTree(files.get("metadata.json"));
		assertThat(json.get("dokumenter").get(0).get("fil").asString()).isEqualTo("01/første.pdf");
		assertThat(json.get("felt").get("tittel").asString()).isEqualTo("Saken");
		var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(files.get("metadata.xml"))).getDocumentElement();
		assertThat(xml.getElementsByTagName("dokument").getLength()).isEqualTo(2);
		assertThat(xml.getElementsByTagName("dokument").item(0).getAttributes().getNamedItem("tittel").getNodeValue()).isEqualTo("Første & «beste» \ufffd");
	}

	@Test
	void aDocumentThatIsNotWhatItWasBreaksThePackageOff() {
		var damaged = new Paper("01.pdf", "Første", "application/pdf", 7, sum("innhold".getBytes(StandardCharsets.UTF_8)), facts(),
				to -> to.write("ødelagt".getBytes(StandardCharsets.UTF_8)));
		assertThatThrownBy(() -> written(bundle(damaged))).isInstanceOf(IOException.class).hasMessageContaining("01.pdf");
	}

	@Test
	void twoDocumentsNeverLieInOnePlace() {
		assertThatThrownBy(() -> bundle(paper("01.pdf", "Første", "en"), paper("01.pdf", "Andre", "to"))).isInstanceOf(IllegalArgumentException.class);
	}

	private static Bundle bundle(Paper... papers) {
		return new Bundle(MATTER, "pakke", facts("tittel", "Saken"), List.of(papers));
	}

	private static Paper paper(String path, String title, String content) {
		var bytes = content.getBytes(StandardCharsets.UTF_8);
		return new Paper(path, title, "text/plain", bytes.length, sum(bytes), facts("part", "Kommunen"), to -> to.write(bytes));
	}

	private static SequencedMap<String, String> facts(String... one) {
		var facts = new LinkedHashMap<String, String>();
		if (one.length > 0) {
			facts.put(one[0], one[1]);
		}
		return facts;
	}

	private static String sum(byte[] bytes) {
		return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
	}

	private static byte[] written(Bundle bundle) throws IOException {
		var bytes = new ByteArrayOutputStream();
		ZipArchive.write(bundle, bytes);
		return bytes.toByteArray();
	}

	private static Map<String, byte[]> files(byte[] zip) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		try (var read = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
				files.put(entry.getName(), read.readAllBytes());
			}
		}
		return files;
	}
}
