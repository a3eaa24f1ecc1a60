package no.samskaping.meetings.voice;

import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.Agreements;
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
		var subjects = new HashSet<Subject>();
		subjects.add(matter.id().subject());
		subjects.add(matter.subject());
		if (matter.subject().kind().equals(AgreementId.KIND)) {
			var id = new AgreementId(matter.subject().id());
			agreements.of(Set.of(id)).values().forEach(agreement -> subjects.add(agreement.initiative().subject()));
		}
		return subjects;
	}
}
