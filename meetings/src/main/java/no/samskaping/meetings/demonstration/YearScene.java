package no.samskaping.meetings.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.meetings.year.YearDesk;
import no.samskaping.meetings.year.YearDesk.Chosen;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;

/** The meetings and workshops of three years are planned as the platform proposes them. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class YearScene implements Scene {

	private static final String PLACE = "Herredshuset";

	private final YearDesk years;
	private final HeldMeetings held;
	private final Speakers speakers;

	YearScene(YearDesk years, HeldMeetings held, Speakers speakers) {
		this.years = years;
		this.held = held;
		this.speakers = speakers;
	}

	@Override
	public void play(Director director) {
		var start = director.today().minusYears(1).withDayOfMonth(2);
		director.at(start, LocalTime.of(10, 0), () -> plan(start, director));
	}

	private void plan(LocalDate start, Director director) {
		for (var year = start.getYear(); year <= director.today().getYear() + 1; year++) {
			var chosen = years.proposals(year, start).stream()
					.map(it -> new Chosen(Ids.next(), it.kind(), it.slot(), it.startsAt(), PLACE)).toList();
			years.plan(year, chosen, speakers.minuteTaker());
		}
		held.tell(start, director);
	}
}
