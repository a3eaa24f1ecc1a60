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
import no.samskaping.meetings.MeetingId;
import no.samskaping.meetings.matter.Matter;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.matter.Matters;
import no.samskaping.meetings.meeting.AgendaSubjects;
import no.samskaping.workbench.Subject;

/** What a matter is about, in the eyes of recusal and of who is appointed then: the matter itself, its subject, and an agreement's initiative. P5. */
@Component
public class SubjectsOf implements AgendaSubjects {

	private final Agreements agreements;
	private final Matters matters;

	SubjectsOf(Agreements agreements, Matters matters) {
		this.agreements = agreements;
		this.matters = matters;
	}

	@Override
	public Set<Subject> onAgenda(MeetingId meeting) {
		return all(matters.onAgenda(meeting).stream().map(Matter::view).toList());
	}

	/** All subjects that a double role in one of these matters can concern. */
	public Set<Subject> all(Collection<MatterView> matters) {
		return matters(matters).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
	}

	/** The subjects that a double role in this matter can concern. */
	public Set<Subject> matter(MatterView matter) {
		return matters(List.of(matter)).get(matter.id());
	}

	/** The subjects that a double role in each of these matters can concern; one look-up for all. */
	Map<MatterId, Set<Subject>> matters(Collection<MatterView> matters) {
		return matters(matters.stream().collect(Collectors.toMap(MatterView::id, MatterView::subject)));
	}

	/** The subjects that a double role in each of these matters can concern, by what they are about; one look-up for all. */
	Map<MatterId, Set<Subject>> matters(Map<MatterId, Subject> about) {
		var known = known(Set.copyOf(about.values()));
		return about.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> subjects(one.getKey(), one.getValue(), known)));
	}

	private Map<AgreementId, AgreementCard> known(Set<Subject> subjects) {
		var about = subjects.stream().filter(subject -> subject.kind().equals(AgreementId.KIND)).map(subject -> new AgreementId(subject.id()))
				.collect(Collectors.toSet());
		return about.isEmpty() ? Map.of() : agreements.of(about);
	}

	private static Set<Subject> subjects(MatterId matter, Subject about, Map<AgreementId, AgreementCard> known) {
		var subjects = new HashSet<>(Set.of(matter.subject()));
		subjects.add(about);
		if (about.kind().equals(AgreementId.KIND) && known.containsKey(new AgreementId(about.id()))) {
			subjects.add(known.get(new AgreementId(about.id())).initiative().subject());
		}
		return subjects;
	}
}
