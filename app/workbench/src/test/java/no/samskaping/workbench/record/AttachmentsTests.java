package no.samskaping.workbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.record.Attachments.Attachment;

@SpringJUnitConfig({PlatformDatabase.class, AttachmentStore.class})
class AttachmentsTests {

	private static final Instant NOON = Instant.parse("2026-11-12T11:00:00Z");
	private static final byte[] PDF = bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
	private static final int MEGABYTE = 1024 * 1024;

	private final Attachments attachments;
	private final TransactionTemplate transaction;
	private final JdbcClient jdbc;
	private final Subject owner = new Subject("thing", Ids.next());

	@Autowired
	AttachmentsTests(Attachments attachments, TransactionTemplate transaction, JdbcClient jdbc) {
		this.attachments = attachments;
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	@Test
	void aFileOfSeveralPartsComesBackByteForByte() throws IOException {
		var content = Arrays.copyOf(PDF, 3 * MEGABYTE + 17);
		Arrays.fill(content, PDF.length, content.length, (byte) 0x5a);
		var kept = keep(Ids.next(), "Referat.pdf", content);
		var back = new ByteArrayOutputStream();
		attachments.write(kept.id(), back);
		assertThat(back.toByteArray()).isEqualTo(content);
		assertThat(kept.size()).isEqualTo(content.length);
		assertThat(attachments.one(kept.id())).isEqualTo(kept);
	}

	@Test
	void itsFingerprintIsTheSha256OfItsBytes() {
		assertThat(keep(Ids.next(), "a.txt", bytes("abc")).sha256())
				.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@ParameterizedTest
	@CsvSource({
			"a.pdf,  255044462d312e370a25e2e3cfd30a, application/pdf",
			"a.png,  89504e470d0a1a0a0000000d49484452, image/png",
			"a.jpg,  ffd8ffe000104a4649460001, image/jpeg",
			"a.gif,  474946383961010001000000, image/gif",
			"a.webp, 524946461a000000574542505650384c, image/webp",
			"a.txt,  48656973616e, text/plain",
			"a.csv,  613b620a313b32, text/csv",
			"a.eml,  46726f6d3a20614062203c6340643e0a546f3a2065, message/rfc822",
			"feil-navn.txt, 255044462d312e370a25e2e3cfd30a, application/pdf"})
	void theKindIsToldByTheContent(String name, String content, String type) {
		assertThat(keep(Ids.next(), name, HexFormat.of().parseHex(content)).type()).isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource({
			"a.docx, word/document.xml,    application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"a.xlsx, xl/workbook.xml,      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"a.pptx, ppt/presentation.xml, application/vnd.openxmlformats-officedocument.presentationml.presentation"})
	void officeDocumentsAreKnownByNameAndContent(String name, String part, String type) {
		assertThat(keep(Ids.next(), name, zip("[Content_Types].xml", part)).type()).isEqualTo(type);
		refuses("keeping.attachment.kind", name, zip("[Content_Types].xml", "other.xml"));
		refuses("keeping.attachment.kind", name, zip("[Content_Types].xml", part, "word/vbaProject.bin"));
	}

	@ParameterizedTest
	@CsvSource({"a.odt, text", "a.ods, spreadsheet", "a.odp, presentation"})
	void openDocumentsAreKnownByWhatTheyDeclare(String name, String kind) {
		var type = "application/vnd.oasis.opendocument." + kind;
		assertThat(keep(Ids.next(), name, zip("mimetype=" + type, "content.xml")).type()).isEqualTo(type);
		refuses("keeping.attachment.kind", name, zip("mimetype=" + type, "content.xml", "Basic/script-lc.xml"));
		refuses("keeping.attachment.kind", name, zip("content.xml"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"a.pdf|MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000",
			"a.pdf|<html><script>alert(1)</script></html>",
			"a.txt|<!DOCTYPE html><html><body>x</body></html>",
			"a.png|<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
			"a.png|<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
			"a.txt|#!/bin/sh\nrm -rf /\n",
			"a.html|Heisan",
			"a.js|alert(1)",
			"a.bat|echo off",
			"a.pdf|PK\u0003\u0004",
			"a.docx|PK\u0003\u0004"})
	void whatCouldRunIsRefusedWhateverItIsCalled(String nameAndContent) {
		var parts = nameAndContent.split("\\|", 2);
		refuses("keeping.attachment.kind", parts[0], parts[1].getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void anExecutableForLinuxIsRefused() {
		refuses("keeping.attachment.kind", "a.pdf", HexFormat.of().parseHex("7f454c4602010100000000000000000002003e00"));
	}

	@Test
	void anEmptyFileIsRefused() {
		refuses("keeping.attachment.empty", "a.pdf", new byte[0]);
	}

	@Test
	void twentyFiveMegabytesAreKeptAndOneByteMoreIsRefused() {
		assertThat(keep(Ids.next(), "a.pdf", Arrays.copyOf(PDF, 25 * MEGABYTE)).size()).isEqualTo(25L * MEGABYTE);
		refuses("keeping.attachment.large", "a.pdf", Arrays.copyOf(PDF, 25 * MEGABYTE + 1));
	}

	@Test
	void theSecondSubmitOfAFormKeepsTheFileOnce() {
		var id = Ids.next();
		var first = keep(id, "a.pdf", PDF);
		assertThat(keep(id, "a.pdf", PDF)).isEqualTo(first);
		assertThat(attachments.of(Set.of(owner)).get(owner)).containsExactly(first);
	}

	@Test
	void anOldFormWithAnotherFileIsRefused() {
		var id = Ids.next();
		keep(id, "a.pdf", PDF);
		refuses("keeping.attachment.again", id, "b.txt", bytes("b"));
	}

	@Test
	void anotherOwnersFileIsNotGivenAway() {
		var id = Ids.next();
		keep(id, "a.pdf", PDF);
		var other = new Subject("thing", Ids.next());
		assertThatThrownBy(() -> keep(other, id, "a.pdf", new ByteArrayInputStream(PDF))).isInstanceOf(Unknown.class);
	}

	@Test
	void theFilesOfManyOwnersComeTogetherTheOldestFirst() {
		var other = new Subject("other-thing", Ids.next());
		var first = keep(Ids.next(), "a.pdf", PDF);
		var second = keep(Ids.next(), "b.pdf", PDF);
		var third = keep(other, Ids.next(), "c.pdf", new ByteArrayInputStream(PDF));
		var none = new Subject("thing", Ids.next());
		assertThat(attachments.of(Set.of(owner, other, none))).hasSize(2)
				.containsEntry(owner, java.util.List.of(first, second)).containsEntry(other, java.util.List.of(third));
		assertThat(attachments.of(Set.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"C:\\Users\\kari\\Møte.pdf, Møte.pdf", "../../etc/passwd.pdf, passwd.pdf", "'a\"b<c>\r\n.pdf', abc.pdf", "'..', '..'", "'\u202e', vedlegg"})
	void theNameIsCleaned(String sent, String kept) {
		assertThat(keep(Ids.next(), sent, PDF).name()).isEqualTo(kept);
	}

	@Test
	void aLongNameKeepsItsEnding() {
		assertThat(keep(Ids.next(), "å".repeat(300) + ".pdf", PDF).name()).hasSize(150).endsWith("å.pdf");
	}

	@Test
	void itIsHandedOutToBeSavedAndNeverToBeRun() {
		var answer = attachments.download(keep(Ids.next(), "Søknad.pdf", PDF).id());
		assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
		assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("Søknad.pdf");
		assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
		assertThat(answer.getHeaders().getContentLength()).isEqualTo(PDF.length);
	}

	@Test
	void anUnknownFileIsUnknown() {
		assertThatThrownBy(() -> attachments.one(Ids.next())).isInstanceOf(Unknown.class);
		assertThatThrownBy(() -> attachments.write(Ids.next(), new ByteArrayOutputStream())).isInstanceOf(Unknown.class);
	}

	@Test
	void aFileOutsideTheOwnersTransactionIsRefused() {
		assertThatThrownBy(() -> attachments.keep(Ids.next(), owner, "a.pdf", new ByteArrayInputStream(PDF), null, NOON))
				.isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void aFileGoesWithTheChangeThatDidNotHappen() {
		transaction.executeWithoutResult(status -> {
			try {
				attachments.keep(Ids.next(), owner, "a.pdf", new ByteArrayInputStream(PDF), null, NOON);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			status.setRollbackOnly();
		});
		assertThat(attachments.of(Set.of(owner))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"update platform.attachment set name = 'b'", "update platform.attachment_part set number = 9",
			"truncate platform.attachment cascade", "truncate platform.attachment_part"})
	void aKeptFileIsNeverChanged(String statement) {
		keep(Ids.next(), "a.pdf", PDF);
		assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("refused");
	}

	private void refuses(String why, String name, byte[] content) {
		refuses(why, Ids.next(), name, content);
	}

	private void refuses(String why, UUID id, String name, byte[] content) {
		assertThatThrownBy(() -> keep(id, name, content)).isInstanceOfSatisfying(Refused.class, refused ->
				assertThat(refused.broken()).singleElement().satisfies(broken -> assertThat(broken.why().key()).isEqualTo(why)));
	}

	private Attachment keep(UUID id, String name, byte[] content) {
		return keep(owner, id, name, new ByteArrayInputStream(content));
	}

	private Attachment keep(Subject of, UUID id, String name, InputStream content) {
		return transaction.execute(status -> {
			try {
				return attachments.keep(id, of, name, content, null, NOON);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static byte[] zip(String... entries) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var entry : entries) {
				var nameAndContent = entry.split("=", 2);
				zip.putNextEntry(new ZipEntry(nameAndContent[0]));
				zip.write(bytes(nameAndContent.length == 2 ? nameAndContent[1] : "<x/>"));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
