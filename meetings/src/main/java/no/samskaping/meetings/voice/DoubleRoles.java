package no.samskaping.meetings.voice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Recusals.DoubleRole;

/** What was declared in matters (dobbeltroller og inhabilitet), whichever of a matter's subjects it was declared about. P5. */
@Component
public class DoubleRoles {

	private final SubjectsOf subjectsOf;
	private final Recusals recusals;

	DoubleRoles(SubjectsOf subjectsOf, Recusals recusals) {
		this.subjectsOf = subjectsOf;
		this.recusals = recusals;
	}

	/** The double roles in a matter. */
	public List<DoubleRole> in(MatterView matter) {
		return in(List.of(matter)).get(matter.id());
	}

	/** The double roles in each of these matters; one look-up for all. */
	public Map<MatterId, List<DoubleRole>> in(Collection<MatterView> matters) {
		var subjects = subjectsOf.matters(matters);
		var declared = recusals.about(subjects.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
		return matters.stream().collect(Collectors.toMap(MatterView::id, matter -> subjects.get(matter.id()).stream()
				.flatMap(subject -> declared.getOrDefault(subject, List.of()).stream()).distinct().toList()));
	}

	/** Whether that one is recused by one of these. */
	public static boolean recuse(List<DoubleRole> roles, PersonId person) {
		return roles.stream().anyMatch(role -> role.recused() && role.person().equals(person));
	}
}
