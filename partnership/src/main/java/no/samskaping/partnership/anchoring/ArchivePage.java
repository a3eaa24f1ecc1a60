package no.samskaping.partnership.anchoring;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.archive.Archive;
import no.samskaping.workbench.archive.Archive.Exported;
import no.samskaping.workbench.archive.Bundle;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** The anchoring papers of one matter for the archive: what is in the package, and what was exported when. P8. */
@Controller
@Admits(to = "partnership.deed.archive", value = { Circle.WORKERS, Circle.ADMINISTRATORS }, own = Caller.FOR_ONE_MATTER)
@RequestMapping(ArchivePage.ADDRESS)
class ArchivePage {

	static final String ADDRESS = "/partnerskap/forankring/arkiv";

	private final AnchoringArchive papers;
	private final Archive archive;
	private final People people;
	private final AllTitles titles;
	private final Words words;

	ArchivePage(AnchoringArchive papers, Archive archive, People people, AllTitles titles, Words words) {
		this.papers = papers;
		this.archive = archive;
		this.people = people;
		this.titles = titles;
		this.words = words;
	}

	/**
	 * An export that was made.
	 *
	 * @param same whether nothing has changed since
	 */
	record Line(String when, @Nullable String who, int documents, String fingerprint, boolean same) {}

	@GetMapping
	String show(@RequestParam String kind, @RequestParam UUID id, Acting acting, Model model) {
		var matter = new Subject(kind, id);
		var bundle = papers.bundle(matter, acting);
		var titled = titles.of(matter);
		model.addAttribute("matter", matter).addAttribute("about", titled.map(Titled::title).orElse("–"));
		model.addAttribute("href", titled.map(Titled::href).orElse(null)).addAttribute("papers", bundle.papers());
		model.addAttribute("exported", lines(archive.exported(matter), bundle));
		return "partnership/archive";
	}

	@PostMapping
	ResponseEntity<StreamingResponseBody> export(@RequestParam String kind, @RequestParam UUID id, Acting acting) {
		return archive.handOut(papers.export(new Subject(kind, id), acting));
	}

	private List<Line> lines(List<Exported> exported, Bundle bundle) {
		var names = people.names(exported.stream().map(Exported::person).filter(Objects::nonNull).map(PersonId::new).collect(Collectors.toSet()));
		return exported.stream().map(it -> new Line(words.dateTime(it.at()), it.person() == null ? null : names.get(new PersonId(it.person())),
				it.documents(), it.fingerprint(), it.isOf(bundle))).toList();
	}
}
