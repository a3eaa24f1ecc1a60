package no.samskaping.agreements.binding;

import java.io.IOException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.text.AgreementText;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Words;

/** Tells anybody whether a PDF is, byte for byte, a text that was locked here (kontroll); nothing of what it says. A6. */
@Controller
@Admits(to = "agreements.deed.verify", value = Circle.EVERYONE)
class VerifyPage {

	private final TextBook texts;
	private final DraftDesk agreements;
	private final Typesetting typesetting;

	VerifyPage(TextBook texts, DraftDesk agreements, Typesetting typesetting) {
		this.texts = texts;
		this.agreements = agreements;
		this.typesetting = typesetting;
	}

	@GetMapping("/apen/kontroll")
	String show() {
		return "agreements/verify";
	}

	@PostMapping("/apen/kontroll")
	String verify(@RequestParam(required = false) @Nullable MultipartFile document, Model model) throws IOException {
		if (document == null || document.isEmpty()) {
			model.addAttribute("missing", true);
			return "agreements/verify";
		}
		var sha256 = typesetting.fingerprint(document.getBytes());
		model.addAttribute("sha256", sha256);
		texts.withFingerprint(sha256).ifPresent(text -> model.addAttribute("known", known(text, agreements.one(text.agreement()))));
		return "agreements/verify";
	}

	private static Known known(AgreementText text, Agreement agreement) {
		var force = agreement.force();
		var locked = agreement.locked();
		var state = force != null && force.text().equals(text.id().value()) ? agreement.stage().name()
				: locked != null && locked.text().equals(text.id().value()) ? agreement.work().name() : "SUPERSEDED";
		return new Known(agreement.number(), text.number(), state, text.lockedAt().atZone(Words.ZONE).toLocalDate());
	}

	/** What is told about a text that is known. */
	record Known(String number, int version, String state, LocalDate lockedOn) {}
}
