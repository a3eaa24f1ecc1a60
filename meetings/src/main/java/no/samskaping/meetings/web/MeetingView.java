package no.samskaping.meetings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.meeting.MeetingState;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;
import no.samskaping.workbench.parts.Entry;
import no.samskaping.workbench.parts.Mark;
import no.samskaping.workbench.parts.Numbered;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.screen.Related;

/**
 * A meeting as its page shows it.
 *
 * @param noticeDue the last day on which the notice is in time
 * @param lackingInAll the sectors for which nobody attends who speaks in everything
 * @param matter the matter that is shown
 * @param leads whether this reader leads it
 */
record MeetingView(UUID id, String slot, ZonedDateTime start, String place, MeetingState state, @Nullable String reason, LocalDate noticeDue,
		@Nullable Instant noticeSentAt, @Nullable Instant startedAt, String minuteTaker, List<String> lackingInAll, long closed,
		List<Numbered> agenda, List<Present> present, List<Action> actions, List<Blocked> blocked, @Nullable MatterSheet matter, boolean works,
		boolean leads, List<Entry> history, long version) {

	/** Somebody who attends, and as what if not as representative. */
	record Present(Mark.@Nullable Shape shape, String name, String party, @Nullable Text role) {}

	/**
	 * A matter on the page.
	 *
	 * @param open whether the panels take positions from this reader
	 * @param shown whether there is anything to show of positions and conclusion yet
	 * @param proposed the proposal in words
	 * @param inTheWay the rule that stands in the way of closing it
	 * @param closes whether this reader may close it
	 * @param takesPoints whether this reader may note action points
	 * @param lacking the sectors that are not represented on it at the meeting on whose agenda it stands
	 */
	record MatterSheet(UUID id, Text line, Text title, @Nullable String body, @Nullable About about, List<Panel> panels, boolean open,
			boolean shown, boolean forDiscussion, boolean unfinished, Text verdict, Text effect, List<Option> proposals, String proposal,
			Text proposed, @Nullable Text inTheWay, boolean closes, boolean takesPoints, @Nullable Text whenClosed, @Nullable Text outcome, @Nullable String conclusion,
			@Nullable Instant concludedAt, List<Text> outside, List<String> lacking, @Nullable Text left, @Nullable LocalDate answersBy,
			boolean opensWriting, boolean asksCeiling, List<Option> gateways, List<NoteLine> notes, List<Point> points, List<Option> parties, List<Related.Panel> related,
			List<Entry> history, UUID form, long version) {}

	/** The initiative, or whatever it is about. */
	record About(@Nullable String href, Text link, @Nullable String objective, List<Tile> tiles, @Nullable Kroner estimate) {}

	/**
	 * A sector's panel.
	 *
	 * @param told whether it says what was said before, since nothing of it is filled in
	 * @param speakers who can speak for it here, as person and party
	 * @param chosen what the only speaker has said here already
	 * @param form the identity of the next position
	 */
	record Panel(String sector, Mark mark, Text speaker, Text says, List<Said> said, boolean open, boolean told, List<Option> speakers, String chosen,
			List<Option> answers, String remark, @Nullable LocalDate clarifyBy, List<Text> declared, UUID form) {}

	/** What one party said. */
	record Said(Text who, Text answer, @Nullable String remark, @Nullable LocalDate clarifyBy, @Nullable String recordedBy) {}

	/** An action point, and whether this reader may say that it is done. */
	record Point(UUID id, String text, Mark.@Nullable Shape shape, String party, LocalDate due, boolean done, boolean mine) {}
}
