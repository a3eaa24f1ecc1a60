package no.samskaping.initiatives.exemption;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.document.Document;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.record.History;

/** What a reader sees of the texts about an initiative that can be kept from the public. P7. */
@Component
public class Readings {

	private final History history;
	private final Words words;
	private final Clock clock;

	Readings(History history, Words words, Clock clock) {
		this.history = history;
		this.words = words;
		this.clock = clock;
	}

	/** A remark is kept from everybody who does not work on the platform, also from whoever wrote it. P7. */
	public Said said(Remark remark, Initiative initiative, Names names, Acting acting) {
		var by = remark.actor() != null ? names.of(new ActorId(remark.actor()))
				: remark.person() != null ? names.of(new PersonId(remark.person())) : "";
		var marks = remark.kind().standsOnlyHere() && Authority.works(acting, initiative.getId().subject());
		var markable = Markable.of(initiative, remark);
		return new Said(words.day(remark.at()), reading(markable, false, names, acting), Text.of("initiatives.remark." + remark.kind(), by),
				marks ? markable.way() : null);
	}

	/**
	 * Those who take part read their own initiative's description, also while it is kept from the public, but only signed in: a personal
	 * link opens for whoever has got hold of it. P7.
	 */
	public Reading description(Initiative initiative, List<Participation> all, Names names, Acting acting) {
		var own = acting instanceof Acting.Participant participant && participant.only() == null
				&& all.stream().anyMatch(one -> participant.isFor(one.actor()) && one.answer().isIn());
		return reading(Markable.of(initiative), own, names, acting);
	}

	/** A document, and its name, are kept from everybody who does not work on the platform; these alone attach any. P7. */
	public File file(Document document, Initiative initiative, Names names, Acting acting) {
		var markable = Markable.of(initiative, document);
		var marks = Authority.works(acting, initiative.getId().subject());
		return new File(document.id(), words.day(document.at()), reading(markable, false, names, acting), marks ? markable.way() : null);
	}

	/** Whether it is kept from nobody today. P7. */
	public boolean isOpen(Markable markable) {
		var exemption = markable.exemption();
		return exemption == null || words.isPast(exemption.until());
	}

	/** Denies whoever a document is kept from. P7. */
	public void requireOpen(Document document, Initiative initiative, Acting acting) {
		var exemption = document.exemption();
		if (exemption != null && !Authority.mayBeReadBy(acting, exemption, initiative.getId().subject(), words.today())) {
			throw new Denied(Text.of("initiatives.denied.document"));
		}
		if (exemption != null && exemption.lastsOn(words.today())) {
			log(initiative.getId().subject(), "document", acting);
		}
	}

	/** How a text is marked, as those read it who work with it: also that the last day has passed, for the mark stands until it is lifted. P7. */
	Text mark(Markable markable, Exemption exemption, String by) {
		return words.isPast(exemption.until()) ? Text.of("initiatives.exempt.expired." + markable.kind(), exemption.until())
				: Text.of("partnership.exemption.shown", exemption.basis(), exemption.until(), by);
	}

	private Reading reading(Markable markable, boolean own, Names names, Acting acting) {
		var text = markable.text();
		var exemption = markable.exemption();
		var subject = markable.initiative().getId().subject();
		if (text == null || exemption == null || words.isPast(exemption.until()) && !Authority.works(acting, subject)) {
			return Reading.open(text);
		}
		var by = names.of(exemption.by());
		if (!own && !Authority.mayBeReadBy(acting, exemption, subject, words.today())) {
			return Reading.kept(markable.kind(), exemption, by);
		}
		if (exemption.lastsOn(words.today())) {
			log(subject, markable.kind().toString(), acting);
		}
		return new Reading(text, mark(markable, exemption, by));
	}

	/** Who reads what is kept from the public is logged, not what they read. P7. */
	private void log(Subject subject, String kind, Acting acting) {
		history.read(acting.entry(subject, clock.instant(), "initiatives.history.read." + kind));
	}

	/**
	 * A remark.
	 *
	 * @param about what it was written for, and by whom
	 * @param marking where this reader keeps it from the public or opens it again; null for everybody else (P7)
	 */
	public record Said(String when, Reading reading, Text about, @Nullable Action marking) {}

	/**
	 * A document, by its name.
	 *
	 * @param marking where this reader keeps it from the public or opens it again; null for everybody else (P7)
	 */
	public record File(UUID id, String when, Reading reading, @Nullable Action marking) {}
}
