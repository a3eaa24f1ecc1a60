package no.samskaping.partnership.versions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Tag;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.Attachments.Attachment;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.HistoryLines;

/** Which versions of the adopted platform there are, two of them side by side, and the documents of their adoption. P4. */
@Controller
@Admits(to = "partnership.deed.read", value = Circle.INSIDE)
@RequestMapping("/partnerskap/plattform")
class VersionPages {

	private static final int HISTORY = 25;

	private final CharterDesk desk;
	private final Comparing comparing;
	private final Consequences consequences;
	private final People people;
	private final Attachments attachments;
	private final History history;
	private final HistoryLines lines;

	VersionPages(CharterDesk desk, Comparing comparing, Consequences consequences, People people, Attachments attachments, History history,
			HistoryLines lines) {
		this.desk = desk;
		this.comparing = comparing;
		this.consequences = consequences;
		this.people = people;
		this.attachments = attachments;
		this.history = history;
		this.lines = lines;
	}

	/**
	 * A version in the list.
	 *
	 * @param last its last day in force, as far as that is known
	 * @param enteredBy who put it into force
	 */
	record Row(Charter charter, Tag state, @Nullable LocalDate last, List<Attachment> documents, String enteredBy) {}

	@GetMapping("/versjoner")
	String list(Acting acting, Model model) {
		var adopted = desk.adopted();
		var drafted = desk.drafted();
		var names = people.names(Stream.concat(adopted.stream().map(Charter::adoptedBy), drafted.stream().map(Charter::begunBy)).filter(Objects::nonNull)
				.collect(Collectors.toSet()));
		model.addAttribute("rows", rows(adopted, names::get));
		drafted.ifPresent(it -> model.addAttribute("draft", it).addAttribute("begunBy", it.begunBy() == null ? "–" : names.getOrDefault(it.begunBy(), "–")));
		model.addAttribute("mayWrite", CharterDesk.mayWrite(acting));
		model.addAttribute("history", lines.written(history.all(History.Filter.ofKind(CharterDesk.KIND), null, HISTORY)));
		return "partnership/versions";
	}

	/** A version beside the one before it; a draft too, so that all who will live by it can see what it changes. */
	@GetMapping("/{number:\\d{1,6}}/sammenlign")
	String compare(@PathVariable int number, @RequestParam(defaultValue = "") String vis, Acting acting, Model model) {
		var after = desk.version(number);
		var before = desk.before(after).orElseThrow(() -> new Unknown(CharterDesk.KIND, after.getId().value()));
		var comparison = comparing.of(before.content(), after.content());
		var onlyDifferent = vis.equals("ulikt");
		model.addAttribute("before", before).addAttribute("after", after).addAttribute("onlyDifferent", onlyDifferent);
		model.addAttribute("number", comparison.number()).addAttribute("comparison", onlyDifferent ? comparison.differences() : comparison);
		if (!after.isAdopted()) {
			model.addAttribute("consequence", consequences.of(after.content().threshold()));
		}
		model.addAttribute("mayWrite", CharterDesk.mayWrite(acting));
		return "partnership/version-comparison";
	}

	/** A document of its adoption; for everybody who may see the page. P7. */
	@GetMapping("/{number:\\d{1,6}}/dokument/{document}")
	ResponseEntity<StreamingResponseBody> document(@PathVariable int number, @PathVariable UUID document) {
		var charter = desk.version(number);
		if (documents(charter).stream().noneMatch(kept -> kept.id().equals(document))) {
			throw new Unknown("attachment", document);
		}
		return attachments.download(document);
	}

	/** The newest first: each is in force until the day before the one above it. */
	private List<Row> rows(List<Charter> adopted, Named named) {
		var documents = desk.documents(adopted);
		var inForce = desk.inForce().map(Charter::number).orElse(0);
		var rows = new ArrayList<Row>();
		LocalDate last = null;
		for (var charter : adopted) {
			var by = charter.adoptedBy();
			rows.add(new Row(charter, state(charter.number(), inForce), last, documents.getOrDefault(charter.number(), List.of()),
					by == null ? "–" : Objects.requireNonNullElse(named.name(by), "–")));
			last = charter.proposal().validFrom().minusDays(1);
		}
		return rows;
	}

	private static Tag state(int number, int inForce) {
		return number == inForce ? new Tag(0, Tag.Kind.DONE, Text.of("partnership.versions.in-force"))
				: number > inForce ? new Tag(0, Tag.Kind.WARNING, Text.of("partnership.versions.to-come"))
				: new Tag(0, Tag.Kind.ENDED, Text.of("partnership.versions.over"));
	}

	private List<Attachment> documents(Charter charter) {
		return desk.documents(List.of(charter)).getOrDefault(charter.number(), List.of());
	}

	private interface Named {

		@Nullable String name(PersonId person);
	}
}
