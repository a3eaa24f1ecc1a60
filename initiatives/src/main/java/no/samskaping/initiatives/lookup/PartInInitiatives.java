package no.samskaping.initiatives.lookup;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.TakingPart;
import no.samskaping.workbench.Subject;

/** Who takes part in initiatives: who is recused in all that one of them takes part in is recused there. P5. */
@Component
class PartInInitiatives implements TakingPart {

	private final Initiatives initiatives;

	PartInInitiatives(Initiatives initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Map<Subject, Set<ActorId>> in(Set<Subject> matters) {
		var ids = matters.stream().filter(it -> it.kind().equals(InitiativeId.KIND)).map(it -> new InitiativeId(it.id())).collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of() : initiatives.of(ids).entrySet().stream()
				.collect(Collectors.toMap(it -> it.getKey().subject(), it -> Set.copyOf(it.getValue().participants())));
	}
}
