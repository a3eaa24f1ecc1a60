package no.samskaping.meetings.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.meetings.MeetingsTest;

@MeetingsTest
class MatterRowsTest {

	@Test
	void a_title_turns_none_of_the_words_around_it_M4() {
		assertThat(MatterTitles.title(Reason.GROWN, null, null, "\u202ESykler").arguments()).containsExactly("Sykler");
		assertThat(MatterTitles.title(Reason.GROWN, null, null, "\u05D0\u05D1").arguments()).containsExactly("\u2068\u05D0\u05D1\u2069");
		assertThat(MatterTitles.title(Reason.OWN, "\u202ESykler", null, null).arguments()).containsExactly("Sykler");
	}

	private @Autowired JdbcClient database;
	private @Autowired TransactionTemplate transaction;

	@Test
	void what_goes_onto_the_next_agenda_is_found_without_reading_all_that_was_ever_up_M4() throws Exception {
		var fill = MatterRows.class.getDeclaredMethod("fill", UUID.class).getAnnotation(Query.class).value();

		var plan = transaction.execute(_ -> {
			database.sql("set local enable_seqscan = off").update();
			return String.join("\n", database.sql("explain " + fill).param("next", UUID.randomUUID()).query(String.class).list());
		});

		assertThat(plan).contains("matter_in_writing").doesNotContain("Seq Scan on matter");
	}
}
