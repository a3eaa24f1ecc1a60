package no.samskaping.meetings.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.meetings.meeting.Meeting;
import no.samskaping.meetings.voice.DoubleRoles;
import no.samskaping.meetings.voice.Position;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.partnership.Representatives;

/**
 * The double roles that minutes show: of those who attended, took the minutes, spoke, represent a party or coordinate. Also of a
 * representative who stayed away for it; nobody else had a part in the matter at the meeting. P5, P7.
 */
@Component
class ShownRoles {

	private final DoubleRoles roles;
	private final Positions positions;
	private final Representatives representatives;

	ShownRoles(DoubleRoles roles, Positions positions, Representatives representatives) {
		this.roles = roles;
		this.positions = positions;
		this.representatives = representatives;
	}

	Map<MatterId, List<DoubleRole>> in(List<MatterView> matters, Meeting meeting) {
		var declared = roles.in(matters);
		var said = positions.of(declared.keySet());
		var there = there(meeting);
		there.addAll(representing(declared, meeting));
		return declared.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
				.filter(role -> role.party() == null || there.contains(role.person()) || spoke(role.person(), said.get(entry.getKey()))).toList()));
	}

	private static Set<PersonId> there(Meeting meeting) {
		var people = new HashSet<PersonId>();
		meeting.attendees().forEach(attendee -> people.add(attendee.person()));
		if (meeting.minuteTaker() != null) {
			people.add(meeting.minuteTaker());
		}
		return people;
	}

	private Set<PersonId> representing(Map<MatterId, List<DoubleRole>> declared, Meeting meeting) {
		Set<PartyId> parties = declared.values().stream().flatMap(List::stream).map(DoubleRole::party).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		return parties.isEmpty() ? Set.of() : representatives.of(parties, meeting.startsAt().toLocalDate()).stream()
				.map(Representatives.RepresentativeCard::person).collect(Collectors.toSet());
	}

	private static boolean spoke(PersonId person, List<Position> said) {
		return said.stream().anyMatch(position -> position.person().equals(person));
	}
}
