package no.samskaping.agreements.register;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.Agreements;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.TakingPart;
import no.samskaping.workbench.Subject;

/** Who takes part in agreements: who is recused in all that one of them takes part in neither accepts nor signs there. P5. */
@Component
class PartInAgreements implements TakingPart {

	private final Agreements agreements;

	PartInAgreements(Agreements agreements) {
		this.agreements = agreements;
	}

	@Override
	public Map<Subject, Set<ActorId>> in(Set<Subject> matters) {
		var ids = matters.stream().filter(it -> it.kind().equals(AgreementId.KIND)).map(it -> new AgreementId(it.id())).collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of() : agreements.of(ids).entrySet().stream()
				.collect(Collectors.toMap(it -> it.getKey().subject(), it -> Set.copyOf(it.getValue().participants())));
	}
}
