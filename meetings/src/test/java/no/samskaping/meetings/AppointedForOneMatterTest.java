package no.samskaping.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.agenda.ChangeDesk;
import no.samskaping.meetings.agenda.NoticeDesk;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.Quorum;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.meetings.meeting.Attendee;
import no.samskaping.meetings.meeting.MeetingDesk;
import no.samskaping.meetings.meeting.Meetings;
import no.samskaping.meetings.minutes.AdjournmentDesk;
import no.samskaping.meetings.minutes.Facts;
import no.samskaping.meetings.minutes.MinutesDesk;
import no.samskaping.meetings.minutes.MinutesShelf;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.PositionDesk;
import no.samskaping.meetings.voice.Positions;
import no.samskaping.meetings.voice.Statement;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;

/** The municipality's representative stays away from one matter, and the municipality has appointed Person 30 for it. */
@MeetingsTest
class AppointedForOneMatterTest {

	private static final PersonId APPOINTED = new PersonId(new UUID(2, 30));
	private static final MandateId MANDATE = new MandateId(new UUID(4, 30));

	private @Autowired MockMvcTester web;
	private @Autowired Chamber chamber;
	private @Autowired Neighbours.World world;
	private @Autowired MeetingDesk meetingDesk;
	private @Autowired Meetings meetings;
	private @Autowired MatterDesk matterDesk;
	private @Autowired NoticeDesk notices;
	private @Autowired ChangeDesk changes;
	private @Autowired PositionDesk positionDesk;
	private @Autowired Positions positions;
	private @Autowired AdjournmentDesk adjournment;
	private @Autowired MinutesDesk minutesDesk;
	private @Autowired MinutesShelf shelf;
	private @Autowired JdbcClient database;

	private MeetingId meeting;
	private MatterId matter;
	private MatterId other;

	@BeforeEach
	void a_meeting_has_the_matter_and_another_one() {
		chamber.clear();
		meeting = chamber.planned(Given.TUESDAY.toLocalDate());
		matter = chamber.up("Sykkelverksted");
		other = chamber.up("Solceller");
		matterDesk.take(matter, meeting, Neighbours.COORDINATOR);
		matterDesk.take(other, meeting, Neighbours.COORDINATOR);
		appoint(MANDATE, chamber.view(matter).subject());
	}

	@AfterEach
	void nobody_signs_in_so() {
		Neighbours.WHO.remove("appointed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void who_was_appointed_for_a_matter_on_the_agenda_can_be_ticked_and_is_shown_as_such_P5(String language) {
		assertThat(web.perform(Visits.get("coordinator", page() + "/oppmote?sprak=" + language))).hasStatusOk().bodyText()
				.contains("value=\"" + MANDATE.value() + "\"", "Person 30", said(language)).doesNotContain("value=\"" + APPOINTED.value() + "\"", "??");
		open(MANDATE);

		assertThat(web.perform(Visits.get("reader", page() + "?sprak=" + language))).hasStatusOk().bodyText().contains("Person 30", said(language)).doesNotContain("??");
	}

	private static String said(String language) {
		return switch (language) {
			case "nb" -> "oppnevnt for Sykkelverksted";
			case "nn" -> "oppnemnd for Sykkelverksted";
			default -> "appointed for Sykkelverksted";
		};
	}

	@Test
	void in_a_meeting_without_that_matter_nobody_was_appointed_P5() {
		var without = chamber.planned(Given.TUESDAY.toLocalDate());

		assertThat(web.perform(Visits.get("coordinator", "/møter/" + without.value() + "/oppmote"))).hasStatusOk().bodyText().doesNotContain("Person 30");
		assertThatThrownBy(() -> meetingDesk.open(without, Set.of(MANDATE), null, Neighbours.COORDINATOR)).isInstanceOf(Denied.class);
	}

	@Test
	void an_appointment_that_is_over_gives_no_seat_P2_P5() {
		world.ends.put(MANDATE, Given.TUESDAY.toLocalDate());

		assertThatThrownBy(() -> open(MANDATE)).isInstanceOf(Denied.class);
	}

	@Test
	void what_the_appointed_one_says_is_recorded_on_that_matter_and_on_no_other_P2_P5() {
		open(MANDATE);
		assertThat(web.perform(Visits.get("coordinator", page() + "?sak=" + matter.value()))).hasStatusOk().bodyText().contains("Person 30 for Vennesla kommune");
		assertThat(web.perform(Visits.get("coordinator", page() + "?sak=" + other.value()))).hasStatusOk().bodyText()
				.doesNotContain("Person 30 for Vennesla kommune", APPOINTED.value() + ":");
		positionDesk.take(matter, statement(matter), Neighbours.COORDINATOR);

		assertThat(positions.of(matter)).singleElement().satisfies(position -> {
			assertThat(position.person()).isEqualTo(APPOINTED);
			assertThat(position.meeting()).isEqualTo(meeting);
			assertThat(position.recordedBy()).isEqualTo(Neighbours.COORDINATOR.person());
		});
		assertThatThrownBy(() -> positionDesk.take(other, statement(other), Neighbours.COORDINATOR)).isInstanceOf(Refused.class).hasMessageContaining("ATTENDS");
	}

	@Test
	void nothing_is_recorded_for_one_whose_appointment_ended_meanwhile_P2_P5() {
		open(MANDATE);
		world.ends.put(MANDATE, Given.TUESDAY.toLocalDate());

		assertThatThrownBy(() -> positionDesk.take(matter, statement(matter), Neighbours.COORDINATOR)).isInstanceOf(Refused.class)
				.hasMessageContaining("ATTENDS");
	}

	@Test
	void who_attends_as_appointed_speaks_in_person_on_that_matter_P5() {
		open(MANDATE);
		var appointed = signedIn();

		assertThat(web.perform(Visits.get("appointed", page() + "?sak=" + matter.value()))).hasStatusOk().bodyText().contains("Person 30 for Vennesla kommune");
		positionDesk.take(matter, statement(matter), appointed);
		assertThat(positions.of(matter)).singleElement().satisfies(position -> assertThat(position.meeting()).isEqualTo(meeting));
	}

	@Test
	void who_was_appointed_and_is_not_ticked_as_present_takes_no_position_at_the_meeting_and_may_answer_in_writing_M2_M6_P5() {
		open();
		var appointed = signedIn();

		assertThat(web.perform(Visits.get("appointed", page() + "?sak=" + matter.value()))).hasStatusOk().bodyText().doesNotContain("Person 30 for Vennesla kommune");
		assertThatThrownBy(() -> positionDesk.take(matter, statement(matter), appointed)).isInstanceOf(Refused.class).hasMessageContaining("ATTENDS");
		matterDesk.openForAnswers(matter, Given.TUESDAY.toLocalDate().plusDays(7), Neighbours.COORDINATOR);
		assertThat(web.perform(Visits.get("appointed", page() + "?sak=" + matter.value()))).hasStatusOk().bodyText().contains("Person 30 for Vennesla kommune");
		positionDesk.take(matter, statement(matter), appointed);

		assertThat(positions.of(matter)).singleElement().satisfies(position -> assertThat(position.meeting()).isNull());
	}

	@Test
	void the_page_says_of_the_matter_that_is_shown_whether_the_meeting_may_conclude_it_M2_P5() {
		open(MANDATE);

		assertThat(web.perform(Visits.get("reader", page() + "?sprak=nb&sak=" + matter.value()))).bodyText()
				.contains("Beslutningsdyktig i saken som vises: alle tre sektorer er representert der").doesNotContain("Ikke beslutningsdyktig");
		assertThat(web.perform(Visits.get("reader", page() + "?sprak=nb&sak=" + other.value()))).bodyText()
				.contains("Ikke beslutningsdyktig i saken som vises: mangler");
		assertThat(web.perform(Visits.get("coordinator", page() + "/avslutt"))).hasStatusOk().bodyText()
				.contains("Referatet sier at møtet ikke var beslutningsdyktig da det ble avsluttet: mangler");
		for (var language : Map.of("nn", "Avgjerdsfør i saka som er vist:", "en", "Quorate on the matter shown:").entrySet()) {
			assertThat(web.perform(Visits.get("reader", page() + "?sprak=" + language.getKey() + "&sak=" + matter.value()))).bodyText()
					.contains(language.getValue()).doesNotContain("??");
		}
		attend(Neighbours.mandate(Given.party(Sector.PUBLIC)));
		assertThat(web.perform(Visits.get("reader", page() + "?sprak=nb&sak=" + other.value()))).bodyText()
				.contains("Beslutningsdyktig: alle tre sektorer er representert");
	}

	@Test
	void the_appointed_one_represents_the_sector_on_that_matter_alone_and_the_minutes_show_it_M2_M7_P5() throws IOException {
		open(MANDATE);
		for (var one : Set.of(matter, other)) {
			chamber.says(one, Sector.BUSINESS, Answer.AGREE);
			chamber.says(one, Sector.VOLUNTARY, Answer.AGREE);
		}
		positionDesk.take(matter, statement(matter), Neighbours.COORDINATOR);
		assertThat(meetings.one(meeting).isQuorate()).isFalse();
		chamber.close(matter, "Går videre");
		assertThatThrownBy(() -> chamber.close(other, "Går videre")).isInstanceOf(Refused.class).hasMessageContaining("closing.QUORUM");
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(chamber.view(other).meetingsDiscussed()).isZero();
		assertThat(shelf.one(meeting).facts().present()).filteredOn(one -> one.person().equals(APPOINTED.value())).singleElement()
				.extracting(Facts.Present::appointed)
				.isEqualTo(new Facts.Appointed(InitiativeId.KIND, chamber.view(matter).subject().id(), "Sykkelverksted"));
		for (var language : new String[] { "nb", "nn", "en" }) {
			assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=" + language))).hasStatusOk().bodyText().contains("Person 30", said(language))
					.doesNotContain("??");
		}
		assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=nb"))).bodyText()
				.contains("ikke alle tre sektorer var representert", "minst én av dem bare ved noen som var oppnevnt for saken")
				.doesNotContain("Ingenting ble konkludert");
		assertThat(document()).contains("Person 30, Vennesla kommune, oppnevnt for Sykkelverksted",
				"minst én av dem bare ved noen som var oppnevnt for saken");
	}

	@Test
	void the_minutes_say_for_each_matter_who_represented_the_sectors_when_it_was_closed_whoever_came_and_left_M2_M7_P5() throws IOException {
		open(MANDATE, Neighbours.mandate(Given.party(Sector.PUBLIC)));
		chamber.allAgree(other);
		chamber.close(other, "Går videre");
		attend(MANDATE);
		chamber.says(matter, Sector.BUSINESS, Answer.AGREE);
		chamber.says(matter, Sector.VOLUNTARY, Answer.AGREE);
		positionDesk.take(matter, statement(matter), Neighbours.COORDINATOR);
		chamber.close(matter, "Går videre");
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(shelf.one(meeting).facts().matters()).extracting(Facts.Item::matter, Facts.Item::quorum)
				.containsExactlyInAnyOrder(tuple(other.value(), Quorum.FULL), tuple(matter.value(), Quorum.APPOINTED));
		for (var language : new String[] { "nb", "nn", "en" }) {
			assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=" + language))).hasStatusOk().bodyText().doesNotContain("??");
		}
		assertThat(document()).contains("Møtet var ikke beslutningsdyktig da det ble avsluttet", "Alle tre sektorer var representert da saken ble lukket.",
				"Alle tre sektorer var representert da saken ble lukket, minst én av dem bare ved noen som var oppnevnt for saken.");
	}

	@Test
	void quorate_at_the_end_the_minutes_still_say_which_matter_one_appointed_for_it_made_it_possible_to_close_M2_M7_P5() {
		open(MANDATE);
		chamber.says(matter, Sector.BUSINESS, Answer.AGREE);
		chamber.says(matter, Sector.VOLUNTARY, Answer.AGREE);
		positionDesk.take(matter, statement(matter), Neighbours.COORDINATOR);
		chamber.close(matter, "Går videre");
		attend(Neighbours.mandate(Given.party(Sector.PUBLIC)));
		chamber.allAgree(other);
		chamber.close(other, "Går videre");
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=nb"))).bodyText()
				.contains("Møtet var beslutningsdyktig", "minst én av dem bare ved noen som var oppnevnt for saken")
				.doesNotContain("da saken ble lukket.");
	}

	@Test
	void what_somebody_was_appointed_for_is_said_in_the_language_of_who_reads_the_minutes_whoever_ended_the_meeting_M7_P5() {
		var second = new MandateId(new UUID(4, 31));
		world.appointed.clear();
		appoint(MANDATE, matter.subject());
		appoint(second, chamber.view(other).subject());
		open(MANDATE, second);
		world.initiatives.remove(new InitiativeId(chamber.view(other).subject().id()));
		assertThat(web.perform(Visits.get("reader", page() + "?sprak=en"))).hasStatusOk().bodyText().contains("appointed for one matter").doesNotContain("??");
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(shelf.one(meeting).facts().present()).extracting(Facts.Present::appointed).filteredOn(Objects::nonNull).containsExactlyInAnyOrder(
				new Facts.Appointed(MatterId.KIND, matter.value(), null),
				new Facts.Appointed(InitiativeId.KIND, chamber.view(other).subject().id(), null));
		for (var language : Map.of("nb", "oppnevnt for én sak", "nn", "oppnemnd for éi sak", "en", "appointed for one matter").entrySet()) {
			assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=" + language.getKey()))).hasStatusOk().bodyText()
					.contains(said(language.getKey()), language.getValue()).doesNotContain("??");
		}
	}

	@Test
	void the_minutes_are_read_and_approved_where_somebody_was_appointed_for_a_matter_with_a_text_of_its_own_M7_P5() throws IOException {
		var free = added("Fast møtested");
		world.appointed.clear();
		appoint(MANDATE, free.subject());
		ended(MANDATE);

		assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=nb"))).hasStatusOk().bodyText().contains("oppnevnt for Fast møtested");
		assertThat(document()).contains("Person 30, Vennesla kommune, oppnevnt for Fast møtested");
		assertThat(web.perform(Visits.get("reader", page() + "/referat/grunnlag.txt"))).hasStatusOk();
		minutesDesk.send(meeting, Neighbours.COORDINATOR);
		chamber.approves(meeting, Given.party(Sector.PUBLIC));
		assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=nb"))).hasStatusOk();
	}

	@Test
	void what_somebody_was_appointed_for_is_found_behind_a_matter_with_a_text_of_its_own_or_is_not_known_M7_P5() {
		added("Fast møtested");
		var later = chamber.up("Lekeplass");
		var unknown = chamber.up("Gapahuk");
		matterDesk.take(later, meeting, Neighbours.COORDINATOR);
		matterDesk.take(unknown, meeting, Neighbours.COORDINATOR);
		world.appointed.clear();
		appoint(MANDATE, later.subject());
		appoint(new MandateId(new UUID(4, 31)), chamber.view(unknown).subject());
		world.initiatives.remove(new InitiativeId(chamber.view(unknown).subject().id()));
		ended(MANDATE, new MandateId(new UUID(4, 31)));

		assertThat(web.perform(Visits.get("reader", page() + "/referat?sprak=nb"))).hasStatusOk().bodyText()
				.contains("oppnevnt for Lekeplass", "oppnevnt for én sak");
	}

	@Test
	void a_discussion_at_which_the_appointed_one_represented_the_sector_counts_M6_P5() {
		open(MANDATE);
		positionDesk.take(matter, statement(matter), Neighbours.COORDINATOR);
		adjournment.end(meeting, Neighbours.COORDINATOR);

		assertThat(chamber.view(matter).meetingsDiscussed()).isEqualTo(1);
	}

	@Test
	void who_speaks_for_the_party_in_everything_has_one_seat_and_two_appointments_are_two_P2_P5() {
		var second = new MandateId(new UUID(4, 31));
		appoint(second, other.subject());
		world.appointed.add(new RepresentativeCard(new MandateId(new UUID(4, 32)), Given.representative(Sector.BUSINESS), Given.party(Sector.BUSINESS), false,
				matter.subject()));
		open(MANDATE, second, new MandateId(new UUID(4, 32)));

		assertThat(meetings.one(meeting).attendees()).hasSize(4).filteredOn(one -> one.person().equals(APPOINTED)).extracting(Attendee::only)
				.containsExactlyInAnyOrder(chamber.view(matter).subject(), other.subject());
	}

	@ParameterizedTest
	@CsvSource({ "nb,sak som kommer til nå", "nn,sak som kjem til no", "en,matter that is added now" })
	void before_the_notice_is_sent_its_page_says_who_else_is_told_P5_P10(String language, String said) {
		assertThat(web.perform(Visits.get("coordinator", page() + "/innkalling?sprak=" + language))).hasStatusOk().bodyText()
				.contains("Person 30", said).doesNotContain("??");
	}

	@Test
	void one_person_speaks_for_one_sector_only_on_a_matter_P1() {
		var twice = new MandateId(new UUID(4, 33));
		var business = Given.representative(Sector.BUSINESS);
		world.appointed.add(new RepresentativeCard(twice, business, Given.party(Sector.PUBLIC), false, matter.subject()));
		open(MANDATE, twice);
		chamber.says(matter, Sector.BUSINESS, Answer.AGREE);
		var second = new Statement(UUID.randomUUID(), chamber.view(matter).proposal(), Given.party(Sector.PUBLIC), business, Answer.AGREE, null, null);

		assertThatThrownBy(() -> positionDesk.take(matter, second, Neighbours.COORDINATOR)).isInstanceOf(Refused.class).hasMessageContaining("ONE_SECTOR");
		positionDesk.take(matter, statement(matter), Neighbours.COORDINATOR);
		assertThat(positions.of(matter)).extracting(position -> position.person()).containsExactlyInAnyOrder(business, APPOINTED);
	}

	@Test
	void who_has_spoken_for_one_sector_is_not_offered_another_sector_s_panel_P1_P5() {
		var twice = new MandateId(new UUID(4, 33));
		var business = Given.representative(Sector.BUSINESS);
		world.appointed.clear();
		world.appointed.add(new RepresentativeCard(twice, business, Given.party(Sector.PUBLIC), false, matter.subject()));
		open(twice);
		var forPublic = business.value() + ":" + Given.party(Sector.PUBLIC).value();
		assertThat(web.perform(Visits.get("coordinator", page() + "?sprak=nb&sak=" + matter.value()))).hasStatusOk().bodyText().contains(forPublic);
		chamber.says(matter, Sector.BUSINESS, Answer.AGREE);

		assertThat(web.perform(Visits.get("coordinator", page() + "?sprak=nb&sak=" + matter.value()))).hasStatusOk().bodyText()
				.contains(business.value() + ":" + Given.party(Sector.BUSINESS).value(), "Ingen av de oppmøtte kan svare").doesNotContain(forPublic);
	}

	@Test
	void the_notice_and_what_changes_after_it_are_told_to_who_was_appointed_P5_P10() {
		var before = mails();
		notices.send(meeting, Neighbours.COORDINATOR);
		assertThat(mails() - before).isEqualTo(1);
		changes.cancel(meeting, "Snøstorm", Neighbours.COORDINATOR);

		assertThat(mails() - before).isEqualTo(2);
	}

	/** A matter that is about nothing else. */
	private MatterId added(String title) {
		var free = MatterId.next();
		matterDesk.add(free, meeting, null, title, "", Treatment.DISCUSSION, Neighbours.COORDINATOR);
		return free;
	}

	private void ended(MandateId... besides) {
		open(besides);
		adjournment.end(meeting, Neighbours.COORDINATOR);
	}

	private int mails() {
		return database.sql("select count(*) from platform.mail where recipient = 'person30@eksempel.no'").query(Integer.class).single();
	}

	private void appoint(MandateId mandate, Subject only) {
		world.appointed.add(new RepresentativeCard(mandate, APPOINTED, Given.party(Sector.PUBLIC), true, only));
	}

	private Acting signedIn() {
		var appointed = new Acting.Representative(APPOINTED, Given.party(Sector.PUBLIC), MANDATE, true, chamber.view(matter).subject());
		Neighbours.WHO.put("appointed", appointed);
		return appointed;
	}

	private void open(MandateId... besides) {
		meetingDesk.open(meeting, attending(besides), null, Neighbours.COORDINATOR);
	}

	/** While it runs. */
	private void attend(MandateId... besides) {
		meetingDesk.attendance(meeting, attending(besides), null, meetings.one(meeting).version(), Neighbours.COORDINATOR);
	}

	/** With the two other sectors' representatives. */
	private static Set<MandateId> attending(MandateId... besides) {
		var attending = new HashSet<>(Set.of(besides));
		attending.add(Neighbours.mandate(Given.party(Sector.BUSINESS)));
		attending.add(Neighbours.mandate(Given.party(Sector.VOLUNTARY)));
		return attending;
	}

	private Statement statement(MatterId matter) {
		return new Statement(UUID.randomUUID(), chamber.view(matter).proposal(), Given.party(Sector.PUBLIC), APPOINTED, Answer.AGREE, "Fordi", null);
	}

	private String page() {
		return "/møter/" + meeting.value();
	}

	private String document() throws IOException {
		var read = web.perform(Visits.get("reader", page() + "/referat/dokument.pdf"));
		assertThat(read).hasStatusOk();
		try (var document = Loader.loadPDF(read.getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
		}
	}
}
