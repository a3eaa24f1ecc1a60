package no.samskaping.agreements.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.ending.Questions;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.text.AgreementText;
import no.samskaping.agreements.text.ReopeningBook;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.Typesetting;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.HistoryLines;

/** The page of one agreement, and its documents. */
@Controller
@Admits(to = "agreements.deed.read", value = Circle.INSIDE, own = Caller.PARTICIPANT)
@RequestMapping("/avtaler/{number}")
class AgreementPage {

	/** How much of the history is shown before somebody asks for all of it, and how much there is to ask for. */
	private static final int NEWEST = 12;
	private static final int COUNTED = 1000;

	private final AgreementFile files;
	private final SeenAgreements agreements;
	private final TextBook texts;
	private final ReopeningBook reopenings;
	private final Typesetting typesetting;
	private final SignatureSheet sheets;
	private final SignatureBook signatures;
	private final Attachments attachments;
	private final Surroundings surroundings;
	private final Questions questions;
	private final Charters charters;
	private final History history;
	private final HistoryLines lines;

	AgreementPage(AgreementFile files, SeenAgreements agreements, TextBook texts, ReopeningBook reopenings, Typesetting typesetting,
			SignatureSheet sheets, SignatureBook signatures, Attachments attachments, Surroundings surroundings, Questions questions, Charters charters,
			History history, HistoryLines lines) {
		this.files = files;
		this.agreements = agreements;
		this.texts = texts;
		this.reopenings = reopenings;
		this.typesetting = typesetting;
		this.sheets = sheets;
		this.signatures = signatures;
		this.attachments = attachments;
		this.surroundings = surroundings;
		this.questions = questions;
		this.charters = charters;
		this.history = history;
		this.lines = lines;
	}

	@GetMapping
	String show(@PathVariable String number, @RequestParam(defaultValue = "false") boolean alt, Acting acting, Viewer viewer, Model model) {
		var file = files.open(number, acting);
		model.addAttribute("view", new AgreementView(file));
		model.addAttribute("file", file);
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("agreements.title"), "/avtaler", false)));
		model.addAttribute("tiles", file.initiative() == null ? List.of() : tiles(file.initiative()));
		model.addAttribute("texts", texts.of(file.agreement().getId()));
		model.addAttribute("reopened", file.agreement().work() == Work.DRAFT
				? reopenings.of(file.agreement().getId(), file.agreement().textNumber() - 1).orElse(null) : null);
		model.addAttribute("gone", file.gone());
		model.addAttribute("recorded", file.leaving().isEmpty() && file.endedBy() == null ? Map.of() : questions.recorded(file.agreement()));
		model.addAttribute("change", questions.change(file.agreement()));
		model.addAttribute("panels", surroundings.panels(file, viewer));
		model.addAttribute("scans", surroundings.scans(file));
		model.addAttribute("history", lines.of(file.agreement().getId().subject(), alt ? COUNTED : NEWEST));
		model.addAttribute("allHistory", history.count(file.agreement().getId().subject(), COUNTED));
		return "agreements/agreement";
	}

	/** The draft as it stands, marked as a draft. */
	@GetMapping("/utkast.pdf")
	ResponseEntity<byte[]> draft(@PathVariable String number, Acting acting) {
		var agreement = agreements.numbered(number, acting);
		return pdf(typesetting.print(number, agreement.textNumber(), agreements.read(agreement, acting), true), number + "-utkast.pdf");
	}

	/** A locked text, exactly as it was locked. A6. */
	@GetMapping("/tekst/{version}.pdf")
	ResponseEntity<byte[]> text(@PathVariable String number, @PathVariable int version, Acting acting) {
		return pdf(texts.bytes(locked(agreements.numbered(number, acting), version).id()), number + "-tekst-" + version + ".pdf");
	}

	/** Who signed and who accepted that text. A6. */
	@GetMapping("/signaturark/{version}.pdf")
	ResponseEntity<byte[]> sheet(@PathVariable String number, @PathVariable int version, Acting acting) {
		var agreement = agreements.numbered(number, acting);
		return pdf(sheets.print(agreement, locked(agreement, version)), number + "-signaturark-" + version + ".pdf");
	}

	/** The scan of a paper that was signed by hand, for those who see the agreement. A6, P7. */
	@GetMapping("/skann/{signature}")
	ResponseEntity<StreamingResponseBody> scan(@PathVariable String number, @PathVariable UUID signature, Acting acting) {
		var agreement = agreements.numbered(number, acting);
		return signatures.of(agreement.getId()).stream().filter(signed -> signed.id().value().equals(signature)).map(Signature::evidence)
				.filter(Objects::nonNull).findFirst().map(attachments::download).orElseThrow(() -> new Unknown("signature", signature));
	}

	private AgreementText locked(Agreement agreement, int version) {
		return texts.of(agreement.getId()).stream().filter(text -> text.number() == version).findFirst()
				.orElseThrow(() -> new Unknown(agreement.getId().subject()));
	}

	private List<Tile> tiles(InitiativeCard initiative) {
		return charters.everNamed().stream().filter(challenge -> initiative.challenges().contains(challenge.code()))
				.map((AdoptedCharter.Challenge challenge) -> new Tile(challenge.icon(), challenge.tone(), Text.verbatim(challenge.name()))).toList();
	}

	private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff").body(bytes);
	}
}
