package no.samskaping.agreements.register;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.Agreements;
import no.samskaping.partnership.RelatedMatters;
import no.samskaping.workbench.Subject;

/** Behind an agreement stands the initiative from which it was drafted: who is recused there neither accepts nor signs here. P5. */
@Component
class InitiativesBehind implements RelatedMatters {

	private final Agreements agreements;

	InitiativesBehind(Agreements agreements) {
		this.agreements = agreements;
	}

	@Override
	public Set<Subject> behind(Subject matter) {
		return matter.kind().equals(AgreementId.KIND) ? agreements.of(Set.of(new AgreementId(matter.id()))).values().stream()
				.map(card -> card.initiative().subject()).collect(Collectors.toSet()) : Set.of();
	}
}
