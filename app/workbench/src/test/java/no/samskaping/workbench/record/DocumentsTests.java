package no.samskaping.workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.TextsOfTheWorkbench;

@SpringJUnitConfig({PlatformDatabase.class, TextsOfTheWorkbench.class, DocumentsTests.Templates.class, PdfPress.class})
class DocumentsTests {

	private final Documents documents;

	@Autowired
	DocumentsTests(Documents documents) {
		this.documents = documents;
	}

	@BeforeAll
	static void withTheValidator() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@BeforeEach
	void inBokmaal() {
		LocaleContextHolder.setLocale(Locale.of("nb", "NO"));
	}

	@AfterEach
	void inNoLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void itsTextCanBeReadBackWithNorwegianLettersAndAmounts() throws IOException {
		assertThat(text(drawn("Blåbærøya – «Ærlig» <b>", List.of("Første avsnitt."))))
				.contains("Blåbærøya – «Ærlig» <b>", "Første avsnitt.", "A & B", "350\u00a0000\u00a0kr").doesNotContain("#");
	}

	@Test
	void whatWasWrittenInSeveralLinesKeepsThem() throws IOException {
		assertThat(text(drawn("Avtale", List.of("Først:\r\n- ett\n- to"))).lines().map(String::strip)).contains("Først:", "- ett", "- to");
	}

	@Test
	void lettersThatWereTypedInTwoPartsAreDrawnAsOne() throws IOException {
		assertThat(text(drawn("Bla\u030aba\u0308rdalen", List.of()))).contains("Bl\u00e5b\u00e4rdalen");
	}

	@Test
	void lettersThatTheFontsLackAreNamedEachOnceInTheirOrder() {
		assertThat(Documents.unprintable("Tur 😀 til 漢 og שלום 😀")).containsExactly("😀", "漢", "ש", "ל", "ו", "ם");
		assertThat(Documents.unprintable("مرحبا")).containsExactly("م", "ر", "ح", "ب", "ا");
		assertThat(Documents.unprintable("a\ufe0f\ue123")).as("what would not be seen alone").containsExactly("U+FE0F", "U+E123");
	}

	@Test
	void whatTheFontsHaveIsPrintedAndSoIsItInTwoParts() {
		assertThat(Documents.unprintable("Bla\u030abær – «Ærlig» Čáhppes žš Ελλάδα Київ 350\u00a0000 € §\r\n\t\u200b")).isEmpty();
	}

	@Test
	void whatIsSaidToBeUnprintableIsWhatIsNotPrintedAsItself() throws IOException {
		for (var letter : List.of("å", "Ж", "ω", "€", "→", "😀", "漢", "ש", "م", "☃")) {
			assertThat(text(drawn("Avtale", List.of("<" + letter + ">"))).contains("<" + letter + ">")).as(letter).isEqualTo(Documents.unprintable(letter).isEmpty());
		}
	}

	@Test
	void whatTheFontsLackIsPrintedByItsName() throws IOException {
		assertThat(text(drawn("Tur 😀", List.of("Bra ☃\ufe0f", "Her \ue123")))).contains("Tur [grinning face]", "Bra [snowman]", "Her [U+E123]")
				.doesNotContain("#");
	}

	@Test
	void eachPageTellsWhoseItIsWhatItIsAndItsNumber() throws IOException {
		try (var pdf = Loader.loadPDF(drawn("Avtale", List.of("Første side")))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(2);
			for (var page = 1; page <= 2; page++) {
				var stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				assertThat(stripper.getText(pdf)).contains("Kommune", "A-2026-000003", "Side " + page + " av 2");
			}
		}
	}

	@Test
	void itTellsItsTitleAndItsLanguage() throws IOException {
		try (var pdf = Loader.loadPDF(drawn("Avtale om møteplass", List.of()))) {
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nb");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Avtale om møteplass");
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
		}
	}

	@Test
	void inEnglishItIsEnglish() throws IOException {
		LocaleContextHolder.setLocale(Locale.of("en", "NO"));
		var drawn = drawn("Agreement", List.of());
		assertThat(text(drawn)).contains("Page 1 of 2");
		try (var pdf = Loader.loadPDF(drawn)) {
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
		}
	}

	@Test
	void everyFontIsEmbedded() throws IOException {
		try (var pdf = Loader.loadPDF(drawn("Avtale", List.of("Tekst")))) {
			assertThat(fonts(pdf)).isNotEmpty().allSatisfy(font -> {
				assertThat(font.isEmbedded()).isTrue();
				assertThat(font.getName()).contains("Inter");
			}).extracting(PDFont::getName).anyMatch(name -> name.endsWith("Inter-Regular")).anyMatch(name -> name.endsWith("Inter-SemiBold"));
		}
	}

	@Test
	void itDeclaresThatItIsForArchivesAndForEveryone() throws IOException {
		try (var pdf = Loader.loadPDF(drawn("Avtale", List.of("Tekst")))) {
			var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertThat(metadata).containsPattern("pdfaid:part.{1,3}2").containsPattern("pdfaid:conformance.{1,3}A").containsPattern("pdfuaid:part.{1,3}1");
			assertThat(pdf.getDocumentCatalog().getOutputIntents()).isNotEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
	void itKeepsWhatItDeclares(PDFAFlavour standard) throws Exception {
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(drawn("Avtale – «Blåbær»", List.of("Tekst", "Mer"))), standard);
				var validator = Foundries.defaultInstance().createValidator(standard, false)) {
			var result = validator.validate(parser);
			assertThat(result.getTestAssertions()).filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
					.extracting(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage()).isEmpty();
			assertThat(result.isCompliant()).isTrue();
		}
	}

	@Test
	void itsFingerprintIsTheSha256OfItsBytes() {
		assertThat(documents.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
				.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	private byte[] drawn(String title, List<String> paragraphs) {
		return documents.pdf("document/sample", new Sample(title, paragraphs, Kroner.of(350_000)));
	}

	private static String text(byte[] pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static List<PDFont> fonts(PDDocument pdf) throws IOException {
		var fonts = new ArrayList<PDFont>();
		for (var page : pdf.getPages()) {
			for (var name : page.getResources().getFontNames()) {
				fonts.add(page.getResources().getFont(name));
			}
		}
		return fonts;
	}

	/** What the sample shows. */
	public record Sample(String title, List<String> paragraphs, Kroner amount) {}

	@Configuration(proxyBeanMethods = false)
	static class Templates {

		@Bean
		ITemplateEngine templates(ApplicationContext context) {
			var resolver = new SpringResourceTemplateResolver();
			resolver.setApplicationContext(context);
			resolver.setPrefix("classpath:/templates/");
			resolver.setSuffix(".html");
			resolver.setCharacterEncoding("UTF-8");
			var engine = new SpringTemplateEngine();
			engine.setTemplateResolver(resolver);
			engine.setEnableSpringELCompiler(false);
			return engine;
		}
	}
}
