package no.samskaping.agreements.screen;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.screen.Titles;

/** What agreements are called, for those who know only the subject. */
@Component
class AgreementTitles implements Titles {

	private final DraftDesk desk;

	AgreementTitles(DraftDesk desk) {
		this.desk = desk;
	}

	@Override
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		var ids = subjects.stream().filter(subject -> subject.kind().equals(AgreementId.KIND)).map(subject -> new AgreementId(subject.id()))
				.collect(Collectors.toSet());
		return desk.all(ids).values().stream().collect(Collectors.toMap(agreement -> agreement.getId().subject(),
				agreement -> new Titled(agreement.number() + " " + agreement.draft().terms().title(), "/avtaler/" + agreement.number())));
	}
}
