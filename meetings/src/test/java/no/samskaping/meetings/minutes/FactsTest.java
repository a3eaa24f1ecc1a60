package no.samskaping.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PersonId;

class FactsTest {

	private static final String FACTS = """
			{"slot":"11/2026","startsAt":"2026-11-17T09:00:00","zone":"Europe/Oslo","place":"","opened":null,"ended":"2026-11-17T10:00:00Z",
			"quorate":true,"minuteTaker":null,"present":[],"matters":[{"matter":"00000000-0000-7000-8000-000000000001","number":"S-2026-000001",
			"subjectKind":"initiative","subjectId":"00000000-0000-7000-8000-000000000002","subjectTitle":"Solceller","reason":"READY",
			"treatment":"DISCUSSION","title":null,"body":null,"state":"OPEN","proposal":"TAKEN_FORWARD","outcome":null,"conclusion":null,"ceiling":150000.50,
			"gateway":null,"outside":[],"answersBy":null,"inWriting":false,"leftKey":null,"said":[],"recused":[],
			"notes":[{"id":"00000000-0000-7000-8000-000000000003","text":"Først"},{"id":"00000000-0000-7000-8000-000000000004","text":"Så"}],"points":[]}],
			"marks":[]}""";
	private static final String KEPT = """
			{"slot":"11/2026","startsAt":"2026-11-17T09:00:00","zone":"Europe/Oslo","place":"Herredshuset","opened":"2026-11-17T08:00:00Z",\
			"ended":"2026-11-17T10:00:00Z","quorate":false,"minuteTaker":"00000000-0000-0002-0000-000000000001",\
			"present":[{"person":"00000000-0000-0002-0000-000000000002","party":"00000000-0000-0001-0000-000000000002","sector":"PUBLIC","deputy":true,\
			"appointed":{"subjectKind":"initiative","subjectId":"00000000-0000-7000-8000-000000000002","subjectTitle":"Solceller"}}],\
			"matters":[{"matter":"00000000-0000-7000-8000-000000000001","number":"S-2026-000001","subjectKind":"initiative",\
			"subjectId":"00000000-0000-7000-8000-000000000002","subjectTitle":"Solceller","reason":"GROWN","treatment":"DISCUSSION","title":"Tittel",\
			"body":"Tekst","state":"CONCLUDED","proposal":"FINISHES_AS_IT_IS","outcome":"FINISHES_AS_IT_IS","conclusion":"Fullføres","ceiling":150000.50,\
			"gateway":"00000000-0000-0001-0000-000000000001","outside":["VOLUNTARY"],"answersBy":"2026-11-24","inWriting":true,\
			"leftKey":"meetings.matter.left.withdrawn","said":[{"sector":"PUBLIC","party":"00000000-0000-0001-0000-000000000002",\
			"person":"00000000-0000-0002-0000-000000000002","recordedBy":"00000000-0000-0002-0000-000000000001","answer":"MUST_CLARIFY","remark":"Fordi",\
			"clarifyBy":"2026-11-20","inWriting":true}],"recused":[{"person":"00000000-0000-0002-0000-000000000003",\
			"party":"00000000-0000-0001-0000-000000000001","role":"Styreleder","recused":true}],\
			"notes":[{"id":"00000000-0000-7000-8000-000000000003","text":"Først"}],"points":[{"text":"Ringe",\
			"party":"00000000-0000-0001-0000-000000000001","due":"2026-12-01"}],"quorum":"APPOINTED"}],\
			"marks":[{"note":"00000000-0000-7000-8000-000000000003","basis":"Offentleglova § 13","by":"00000000-0000-0002-0000-000000000002",\
			"until":"2026-12-31"}],"noticeSent":false}""";
	private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000003");
	private static final UUID THEN = UUID.fromString("00000000-0000-7000-8000-000000000004");
	private static final Exemption EXEMPTION = new Exemption("Offentleglova § 13", new PersonId(new UUID(2, 2)), LocalDate.of(2026, 12, 31));

	@Test
	void a_mark_on_a_note_is_kept_and_replaced_and_lifted_and_the_rest_stays_P7() {
		var plain = read(FACTS);
		var marked = read(AdjournmentDesk.JSON.writeValueAsString(plain.marked(THEN, EXEMPTION)));

		assertThat(marked.marks()).containsExactly(Facts.Mark.of(THEN, EXEMPTION));
		assertThat(marked.marked(THEN, EXEMPTION)).isEqualTo(marked);
		assertThat(marked.marked(THEN, null)).isEqualTo(plain);
		assertThat(plain.noteIds()).containsExactly(FIRST, THEN);
	}

	@Test
	void a_mark_is_written_as_it_always_was_P7() {
		assertThat(AdjournmentDesk.JSON.writeValueAsString(Facts.Mark.of(FIRST, EXEMPTION))).isEqualTo("""
				{"note":"%s","basis":"Offentleglova § 13","by":"%s","until":"2026-12-31"}""".formatted(FIRST, EXEMPTION.by().value()));
	}

	@Test
	void what_is_kept_of_a_meeting_is_read_and_written_as_it_always_was_M7() {
		assertThat(AdjournmentDesk.JSON.writeValueAsString(read(KEPT))).isEqualTo(KEPT);
	}

	@Test
	void of_what_was_kept_before_notices_were_it_is_not_said_that_none_was_sent_P10() {
		assertThat(read(FACTS).lacksNotice()).isFalse();
		assertThat(read(KEPT).lacksNotice()).isTrue();
		assertThat(read(KEPT).marked(FIRST, null).lacksNotice()).isTrue();
	}

	private static Facts read(String json) {
		return AdjournmentDesk.JSON.readValue(json, Facts.class);
	}
}
