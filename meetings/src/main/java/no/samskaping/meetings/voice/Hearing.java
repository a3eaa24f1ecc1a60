package no.samskaping.meetings.voice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.partnership.Recusals;

/** The voices that count on matters (stemmene som teller): while a matter is open, without those who have been recused meanwhile. P1, P5. */
@Component
public class Hearing {

	private final Positions positions;
	private final Recusals recusals;
	private final SubjectsOf subjectsOf;

	Hearing(Positions positions, Recusals recusals, SubjectsOf subjectsOf) {
		this.positions = positions;
		this.recusals = recusals;
		this.subjectsOf = subjectsOf;
	}

	/** The voices on a matter's present proposal. */
	public Voices on(MatterView matter) {
		return on(List.of(matter)).get(matter.id());
	}

	/** The voices on the present proposals of these matters. */
	public Map<MatterId, Voices> on(Collection<MatterView> matters) {
		var said = positions.of(matters.stream().map(MatterView::id).toList());
		return matters.stream().collect(Collectors.toMap(MatterView::id,
				matter -> Voices.of(counting(matter, said.get(matter.id())), matter.proposal())));
	}

	private List<Position> counting(MatterView matter, List<Position> said) {
		if (said.isEmpty() || !matter.state().isUnfinished()) {
			return said;
		}
		var subjects = subjectsOf.matter(matter);
		return said.stream().filter(position -> subjects.stream().noneMatch(subject -> recusals.isRecused(position.person(), subject)))
				.toList();
	}
}
