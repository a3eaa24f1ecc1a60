package no.samskaping.agreements.binding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.agreements.agreement.SignRule;
import no.samskaping.agreements.agreement.SigningDesk;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.register.Entrance;
import no.samskaping.agreements.register.Entrance.Visit;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.signature.SignedPaper;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** Confirms a signature, with exactly what is bound: title, party, amounts, fingerprint and document. A6. */
@Controller
@Admits(to = "agreements.deed.sign", own = { Caller.REPRESENTATIVE, Caller.FOR_ONE_MATTER, Caller.PARTICIPANT, Caller.LINK })
class SignPage {

	private final Entrance entrance;
	private final SigningDesk desk;
	private final SignatureBook signatures;
	private final TextBook texts;
	private final Voices voices;
	private final SeenAgreements agreements;
	private final Refusals refusals;
	private final Clock clock;

	SignPage(Entrance entrance, SigningDesk desk, SignatureBook signatures, TextBook texts, Voices voices, SeenAgreements agreements,
			Refusals refusals, Clock clock) {
		this.entrance = entrance;
		this.desk = desk;
		this.signatures = signatures;
		this.texts = texts;
		this.voices = voices;
		this.agreements = agreements;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping({ "/avtaler/{number}/signer/{actor}", "/apen/avtale/{id}/signer" })
	ModelAndView show(@PathVariable Map<String, String> path, Acting acting, Model model) {
		var one = entrance.open(path, acting);
		requireVoice(one, acting);
		return page(one, acting, blank(one), false, model, HttpStatus.OK);
	}

	@PostMapping({ "/avtaler/{number}/signer/{actor}", "/apen/avtale/{id}/signer" })
	ModelAndView sign(@PathVariable Map<String, String> path, @ModelAttribute("form") @Nullable SignForm sent, BindingResult errors, Acting acting,
			Model model, RedirectAttributes redirect) {
		var one = entrance.open(path, acting);
		requireVoice(one, acting);
		var form = readable(sent);
		try {
			var authority = form.authority() == null && acting instanceof Acting.Representative by ? Authority.mandateOf(by) : form.right();
			Refused.requireNone(form.missing(authority));
			desk.sign(one.agreement().getId(), form.signature(), one.side().actor(), form.bytes(), Objects.requireNonNull(authority), form.who(), acting,
					clock.instant());
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return page(one, acting, form, false, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.signed"));
		return new ModelAndView("redirect:" + one.home());
	}

	@GetMapping("/avtaler/{number}/papir/{actor}")
	@Admits(to = "agreements.deed.outside", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
	ModelAndView paper(@PathVariable Map<String, String> path, Acting acting, Model model) {
		var one = entrance.open(path, acting);
		requirePaper(one, acting);
		return page(one, acting, blank(one), true, model, HttpStatus.OK);
	}

	@PostMapping("/avtaler/{number}/papir/{actor}")
	@Admits(to = "agreements.deed.outside", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
	ModelAndView signedOnPaper(@PathVariable Map<String, String> path, @ModelAttribute("form") @Nullable SignForm sent, BindingResult errors,
			Acting acting, Model model, RedirectAttributes redirect) throws IOException {
		var one = entrance.open(path, acting);
		requirePaper(one, acting);
		var form = readable(sent);
		try {
			Refused.requireNone(form.missingOnPaper());
			var paper = Objects.requireNonNull(form.scan());
			var name = Objects.requireNonNullElse(paper.getOriginalFilename(), "");
			desk.signedOnPaper(one.agreement().getId(), form.signature(), one.side().actor(), form.bytes(), Objects.requireNonNull(form.right()), form.who(),
					new SignedPaper(Objects.requireNonNull(form.day()), name, paper.getInputStream()), acting, clock.instant());
		} catch (Refused refused) {
			refusals.show(refused, errors);
			return page(one, acting, form, true, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("flash", Text.of("agreements.flash.paper"));
		return new ModelAndView("redirect:" + one.home());
	}

	/** The locked document, for whoever came in by link. */
	@GetMapping("/apen/avtale/{id}/tekst.pdf")
	@Admits(to = "agreements.deed.own", own = { Caller.LINK, Caller.PARTICIPANT })
	ResponseEntity<byte[]> text(@PathVariable Map<String, String> path, Acting acting) {
		var one = entrance.open(path, acting);
		var agreement = one.agreement();
		var text = agreement.locked() != null ? agreement.locked().text() : agreement.force() != null ? agreement.force().text() : null;
		if (text == null) {
			return ResponseEntity.notFound().build();
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
						.filename(agreement.number() + ".pdf", StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff").body(texts.bytes(new TextId(text)));
	}

	private void requireVoice(Visit one, Acting acting) {
		if (!voices.speaks(acting, one.agreement(), one.side())) {
			throw new Denied(Text.of("agreements.denied.voice"));
		}
	}

	private static void requirePaper(Visit one, Acting acting) {
		Voices.requireWork(acting, one.agreement());
		if (one.side().party() != null) {
			throw new Denied(Text.of("agreements.denied.paper"));
		}
	}

	private static SignForm blank(Visit one) {
		var locked = one.agreement().locked();
		return SignForm.of(locked == null ? null : locked.sha256());
	}

	/** No page sends a tick that is none. */
	private static SignForm readable(@Nullable SignForm sent) {
		if (sent == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return sent;
	}

	private ModelAndView page(Visit one, Acting acting, SignForm form, boolean onPaper, Model model, HttpStatusCode status) {
		var agreement = one.agreement();
		var locked = agreement.locked();
		var signed = signatures.under(agreement.lastText()).stream().map(Signature::actor).collect(Collectors.toSet());
		model.addAttribute("one", one);
		model.addAttribute("agreement", agreement);
		model.addAttribute("draft", agreement.draft());
		model.addAttribute("form", form);
		model.addAttribute("onPaper", onPaper);
		model.addAttribute("scanKinds", String.join(",", SignedPaper.KINDS));
		model.addAttribute("refused", status.is4xxClientError());
		model.addAttribute("name", agreements.names(agreement.draft()).getOrDefault(one.side().actor(), ""));
		model.addAttribute("promises", agreement.draft().promisesOf(one.side().actor()));
		model.addAttribute("recused", voices.isRecused(acting, agreement) && !onPaper);
		model.addAttribute("broken", SignRule.brokenBy(new SignRule.Attempt(agreement.work(), locked, one.side(), form.bytes(), signed)).stream()
				.map(SignRule::why).toList());
		model.addAttribute("mandated", acting instanceof Acting.Representative && one.side().party() != null && !onPaper);
		model.addAttribute("deputy", acting instanceof Acting.Representative representative && representative.deputy());
		model.addAttribute("authorities", Authority.open(one.side().kind()).stream()
				.map(right -> new Option(right.name(), Text.of("agreements.authority." + right))).toList());
		model.addAttribute("crumbs", one.outside() ? List.of() : List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false),
				new Action(null, Text.verbatim(agreement.draft().terms().title()), one.home(), false)));
		return new ModelAndView(one.outside() ? "agreements/open-sign" : "agreements/sign", model.asMap(), status);
	}
}
