package no.samskaping.initiatives.front;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.screen.Titles;

/** What initiatives are called. */
@Component
class InitiativeTitles implements Titles {

	private final Initiatives initiatives;

	InitiativeTitles(Initiatives initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		var ids = subjects.stream().filter(subject -> subject.kind().equals(InitiativeId.KIND)).map(subject -> new InitiativeId(subject.id()))
				.collect(Collectors.toSet());
		return initiatives.of(ids).entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().subject(),
				entry -> new Titled(entry.getValue().title(), "/initiativ/" + entry.getValue().number())));
	}
}
