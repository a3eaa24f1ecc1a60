package no.samskaping.workbench.record;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import no.samskaping.workbench.Sha256;

/**
 * Draws documents as PDF/A-2a and PDF/UA-1. Only the fonts that come with the platform are used:
 * a letter that they lack is printed by its name, so that nothing is lost silently.
 */
@Component
class PdfPress implements Documents {

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	static {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	private final ITemplateEngine templates;
	private final ApplicationContext beans;

	PdfPress(ITemplateEngine templates, ApplicationContext beans) {
		this.templates = templates;
		this.beans = beans;
	}

	@Override
	public byte[] pdf(String template, Object model) {
		var bytes = new ByteArrayOutputStream();
		try (var document = new PDDocument()) {
			press(document).withHtmlContent(Typeface.drawable(page(template, model)), null).toStream(bytes).run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static PdfRendererBuilder press(PDDocument document) throws IOException {
		return new PdfRendererBuilder()
				.usePDDocument(document)
				.usePdfAConformance(PdfAConformance.PDFA_2_A)
				.usePdfUaAccessibility(true)
				.useColorProfile(COLOURS)
				.useFont(font(document, Typeface.REGULAR), "Inter", 400, FontStyle.NORMAL, true)
				.useFont(font(document, Typeface.SEMI_BOLD), "Inter", 600, FontStyle.NORMAL, true)
				.useExternalResourceAccessControl((address, type) -> address.startsWith("data:image/"),
						ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
				.withProducer("Samskapingsplattformen");
	}

	private String page(String template, Object model) {
		return templates.process(template, new Context(LocaleContextHolder.getLocale(), Map.of("document", model,
				ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(beans, DefaultConversionService.getSharedInstance()))));
	}

	/** Without its substitutions of glyphs: composed letters need none, and to look for them takes most of the time of drawing. */
	private static PDFontSupplier font(PDDocument document, String name) throws IOException {
		var font = Typeface.read(name);
		font.setEnableGsub(false);
		return new PDFontSupplier(PDType0Font.load(document, font, true));
	}

	@Override
	public String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
	}
}
