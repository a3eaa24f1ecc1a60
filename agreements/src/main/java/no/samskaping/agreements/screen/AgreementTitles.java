package no.samskaping.agreements.screen;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.text.Reopening;
import no.samskaping.agreements.text.ReopeningBook;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.screen.Titles;

/** What agreements are called, for those who know only the subject. */
@Component
class AgreementTitles implements Titles {

	private final DraftDesk desk;
	private final ReopeningBook reopenings;

	AgreementTitles(DraftDesk desk, ReopeningBook reopenings) {
		this.desk = desk;
		this.reopenings = reopenings;
	}

	@Override
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		var ids = subjects.stream().filter(subject -> subject.kind().equals(AgreementId.KIND)).map(subject -> new AgreementId(subject.id()))
				.collect(Collectors.toSet());
		var titles = desk.all(ids).values().stream().collect(Collectors.toMap(agreement -> agreement.getId().subject(),
				agreement -> new Titled(agreement.number() + " " + agreement.draft().terms().title(), "/avtaler/" + agreement.number())));
		titles.putAll(reasons(subjects));
		return titles;
	}

	/** The history holds no free text: it names a reopening, and the reason is read here. */
	private Map<Subject, Titled> reasons(Set<Subject> subjects) {
		var ids = subjects.stream().filter(subject -> subject.kind().equals(Reopening.KIND)).map(Subject::id).collect(Collectors.toSet());
		return reopenings.all(ids).stream().collect(Collectors.toMap(one -> new Subject(Reopening.KIND, one.id()),
				one -> new Titled(one.reason(), "/avtaler")));
	}
}
