package no.samskaping.partnership.anchoring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Anchorings.Request;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.archive.Archive;
import no.samskaping.workbench.archive.Bundle;
import no.samskaping.workbench.archive.Bundle.Paper;
import no.samskaping.workbench.record.Attachments;
import no.samskaping.workbench.record.Attachments.Attachment;
import no.samskaping.workbench.record.Documents;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** The anchoring papers of a matter as a package for the archive: each party's answer as a document, and what it sent along. P3, P8. */
@Component
class AnchoringArchive {

	/** The language of the archive, whoever exports. */
	private static final Locale LANGUAGE = Locale.of("nb", "NO");
	private static final String DRAWN = "anchoring-paper";

	private final RequestedAnchorings anchorings;
	private final Archive archive;
	private final Attachments attachments;
	private final Documents documents;
	private final Parties parties;
	private final AllTitles titles;
	private final History history;
	private final Words words;
	private final Clock clock;

	AnchoringArchive(RequestedAnchorings anchorings, Archive archive, Attachments attachments, Documents documents, Parties parties, AllTitles titles,
			History history, Words words, Clock clock) {
		this.anchorings = anchorings;
		this.archive = archive;
		this.attachments = attachments;
		this.documents = documents;
		this.parties = parties;
		this.titles = titles;
		this.history = history;
		this.words = words;
		this.clock = clock;
	}

	/** Whether this one exports the papers of a matter: who works with it or runs the platform. P8. */
	static boolean mayExport(Subject matter, Acting by) {
		return by.worksOn(matter) || by instanceof Acting.Administrator;
	}

	/** What a package would hold now. */
	@Transactional
	Bundle bundle(Subject matter, Acting by) {
		if (!mayExport(matter, by)) {
			throw new Denied(Text.of("partnership.archive.denied"));
		}
		var readers = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(LANGUAGE);
		try {
			return gathered(matter);
		} finally {
			LocaleContextHolder.setLocaleContext(readers);
		}
	}

	/** The package, entered as exported. */
	@Transactional
	Bundle export(Subject matter, Acting by) {
		var bundle = bundle(matter, by);
		history.record(by.entry(matter, clock.instant(), Archive.ENTERED, bundle.told()));
		return bundle;
	}

	private Bundle gathered(Subject matter) {
		var asked = anchorings.about(Set.of(matter.id())).stream().filter(it -> it.subject().equals(matter)).toList();
		var organisations = parties.of(asked.stream().map(Anchoring::party).collect(Collectors.toSet()));
		var title = titles.of(matter).map(Titled::title).orElse("");
		var papers = new ArrayList<Paper>();
		for (var place = 0; place < asked.size(); place++) {
			papers.addAll(papers(asked.get(place), "%02d".formatted(place + 1), Objects.requireNonNull(organisations.get(asked.get(place).party())), title));
		}
		return new Bundle(matter, "forankring-" + matter.id(), facts("tittel", title), papers);
	}

	private List<Paper> papers(Anchoring anchoring, String folder, Party party, String title) {
		var papers = new ArrayList<Paper>();
		var path = folder + "-" + plain(party.name()) + "/";
		var drawn = archive.kept(state(anchoring), new Subject(DRAWN, anchoring.getId().value()), "forankring.pdf",
				() -> documents.pdf("partnership/anchoring-document", new Drawn(title, party.name(), anchoring, stateOf(anchoring))), clock.instant());
		papers.add(paper(path + "forankring.pdf", words.of("partnership.archive.paper", party.name()), drawn, told(anchoring, party)));
		var sent = attachments.of(Set.of(owner(anchoring))).getOrDefault(owner(anchoring), List.of());
		for (var place = 0; place < sent.size(); place++) {
			papers.add(paper(path + "vedlegg-%02d-%s".formatted(place + 1, plain(sent.get(place).name())), sent.get(place).name(), sent.get(place), facts("part", party.name())));
		}
		return papers;
	}

	private Paper paper(String path, String title, Attachment file, SequencedMap<String, String> facts) {
		return new Paper(path, title, file.type(), file.size(), file.sha256(), facts, to -> attachments.write(file.id(), to));
	}

	private SequencedMap<String, String> told(Anchoring anchoring, Party party) {
		var given = anchoring.given();
		var facts = facts("part", party.name(), "tilstand", words.of(stateOf(anchoring)), "tekst-sha256", anchoring.frame().textSha256());
		if (given != null) {
			facts.put("organ", given.body());
			facts.put("vedtatt", given.decidedOn().toString());
			put(facts, "saksreferanse", given.caseReference());
		}
		return facts;
	}

	private static Text stateOf(Anchoring anchoring) {
		return Text.of("partnership.anchoring.state." + anchoring.state().name().toLowerCase(Locale.ROOT));
	}

	/** Another answer, another state, another paper. */
	private static UUID state(Anchoring anchoring) {
		return UUID.nameUUIDFromBytes("%s/%s/%d".formatted(DRAWN, anchoring.getId().value(), anchoring.version()).getBytes(StandardCharsets.UTF_8));
	}

	private static Subject owner(Anchoring anchoring) {
		return new Subject(AnchoringDesk.KIND, anchoring.getId().value());
	}

	private static SequencedMap<String, String> facts(String... namesAndValues) {
		var facts = new LinkedHashMap<String, String>();
		for (var at = 0; at < namesAndValues.length; at += 2) {
			facts.put(namesAndValues[at], namesAndValues[at + 1]);
		}
		return facts;
	}

	private static void put(SequencedMap<String, String> facts, String name, @Nullable String value) {
		if (value != null) {
			facts.put(name, value);
		}
	}

	/** A name that every file system takes. */
	private static String plain(String name) {
		var plain = name.toLowerCase(LANGUAGE).replace("æ", "ae").replace("ø", "o").replace("å", "a").replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
		return plain.isEmpty() ? "uten-navn" : plain;
	}

	/** What the document shows. */
	record Drawn(String about, String party, Anchoring anchoring, Text state) {

		public Request frame() {
			return anchoring.frame();
		}

		public @Nullable Given given() {
			return anchoring.given();
		}

		public @Nullable String unmetCondition() {
			return anchoring.unmetCondition();
		}
	}
}
