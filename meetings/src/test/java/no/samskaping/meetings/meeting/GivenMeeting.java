package no.samskaping.meetings.meeting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

import no.samskaping.meetings.Given;
import no.samskaping.meetings.MeetingId;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Sector;

/** Meetings for plain tests. */
public final class GivenMeeting {

	private GivenMeeting() {}

	public static Meeting planned() {
		return Meeting.plan(MeetingId.next(), new Slot(2026, 11, 1), Given.TUESDAY, ZoneId.of("Europe/Oslo"), "Herredshuset", Given.NINE);
	}

	/** One that runs, with these sectors represented. */
	public static Meeting running(Sector... sectors) {
		var attending = new HashSet<Attendee>();
		for (var sector : sectors) {
			attending.add(new Attendee(Given.representative(sector), Given.party(sector), sector, new MandateId(UUID.randomUUID()), false, null));
		}
		var meeting = planned();
		meeting.open(attending, null, Given.NINE);
		return meeting;
	}

	/** What an aggregate has told. */
	public static List<Object> eventsOf(AbstractAggregateRoot<?> aggregate) {
		return new ArrayList<>(Objects.requireNonNull(ReflectionTestUtils.<Collection<Object>>invokeMethod(aggregate, "domainEvents")));
	}
}
