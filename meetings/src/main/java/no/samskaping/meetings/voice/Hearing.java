package no.samskaping.meetings.voice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterState;
import no.samskaping.meetings.matter.MatterView;

/** The voices that count on matters (stemmene som teller): those that counted at the conclusion; until then without the recused. P1, P5, M7. */
@Component
public class Hearing {

	private final Positions positions;
	private final DoubleRoles roles;

	Hearing(Positions positions, DoubleRoles roles) {
		this.positions = positions;
		this.roles = roles;
	}

	/** The voices on a matter's present proposal. */
	public Voices on(MatterView matter) {
		return on(List.of(matter)).get(matter.id());
	}

	/** The voices on the present proposals of these matters. */
	public Map<MatterId, Voices> on(Collection<MatterView> matters) {
		var said = positions.of(matters.stream().map(MatterView::id).toList());
		var counts = counted(matters).or(unrecused(matters));
		return matters.stream().collect(Collectors.toMap(MatterView::id,
				matter -> Voices.of(said.get(matter.id()).stream().filter(counts).toList(), matter.proposal())));
	}

	private Predicate<Position> counted(Collection<MatterView> matters) {
		var counted = positions.counted(matters.stream().filter(Hearing::isConcluded).map(MatterView::id).toList());
		return position -> counted.contains(position.id());
	}

	private Predicate<Position> unrecused(Collection<MatterView> matters) {
		var declared = roles.in(matters.stream().filter(matter -> !isConcluded(matter)).toList());
		return position -> declared.containsKey(position.matter())
				&& !DoubleRoles.recuse(declared.get(position.matter()), position.person());
	}

	private static boolean isConcluded(MatterView matter) {
		return matter.state() == MatterState.CONCLUDED;
	}
}
