package no.samskaping.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.workbench.Subject;

/** Who may attend a meeting for a party (møteberettigede): those who speak for it, and those appointed for a matter on the agenda. P2, P5. */
@Component
public class Entitled {

	private final Parties parties;
	private final Representatives representatives;
	private final AgendaSubjects subjects;

	Entitled(Parties parties, Representatives representatives, AgendaSubjects subjects) {
		this.parties = parties;
		this.representatives = representatives;
		this.subjects = subjects;
	}

	/** Those with a mandate of that day; who speaks for a party in everything comes first. */
	public List<RepresentativeCard> to(MeetingId meeting, LocalDate day) {
		return to(subjects.onAgenda(meeting), day);
	}

	/** Those who may attend a meeting whose agenda is about these. */
	public List<RepresentativeCard> to(Set<Subject> agenda, LocalDate day) {
		var all = parties.all().stream().map(Party::id).collect(Collectors.toSet());
		return Stream.concat(representatives.of(all, day).stream(), representatives.appointed(agenda, day).stream()
				.filter(card -> all.contains(card.party()))).toList();
	}
}
