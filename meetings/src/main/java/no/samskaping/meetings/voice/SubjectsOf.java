package no.samskaping.meetings.voice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementCard;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.Agreements;
import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.workbench.Subject;

/** What a matter is about, in the eyes of recusal: the matter itself, its subject, and an agreement's initiative. P5. */
@Component
public class SubjectsOf {

	private final Agreements agreements;

	SubjectsOf(Agreements agreements) {
		this.agreements = agreements;
	}

	/** The subjects that a double role in this matter can concern. */
	public Set<Subject> matter(MatterView matter) {
		return matters(List.of(matter)).get(matter.id());
	}

	/** The same for each of these matters; one look-up for all. */
	Map<MatterId, Set<Subject>> matters(Collection<MatterView> matters) {
		var about = matters.stream().map(MatterView::subject).filter(subject -> subject.kind().equals(AgreementId.KIND))
				.map(subject -> new AgreementId(subject.id())).collect(Collectors.toSet());
		var known = about.isEmpty() ? Map.<AgreementId, AgreementCard>of() : agreements.of(about);
		return matters.stream().collect(Collectors.toMap(MatterView::id, matter -> subjects(matter, known)));
	}

	private static Set<Subject> subjects(MatterView matter, Map<AgreementId, AgreementCard> known) {
		var subjects = new HashSet<>(Set.of(matter.id().subject()));
		subjects.add(matter.subject());
		if (matter.subject().kind().equals(AgreementId.KIND) && known.containsKey(new AgreementId(matter.subject().id()))) {
			subjects.add(known.get(new AgreementId(matter.subject().id())).initiative().subject());
		}
		return subjects;
	}
}
