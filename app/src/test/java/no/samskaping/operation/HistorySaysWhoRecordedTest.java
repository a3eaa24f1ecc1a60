package no.samskaping.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.History.Recorded;
import no.samskaping.workbench.screen.HistoryLines;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class HistorySaysWhoRecordedTest {

	@Autowired
	ApplicationContext platform;

	@Autowired
	HistoryLines lines;

	@Test
	void what_was_entered_on_behalf_of_somebody_names_both() {
		var ground = Ground.of(platform);
		var represents = ground.account("Ola Strand", "ola.strand@eksempel.no").value();
		var enters = ground.account("Mona Vik", "mona.vik@eksempel.no").value();

		var ola = Text.of("ui.history.by", "Ola Strand");
		assertThat(by(represents, enters)).isEqualTo(Text.of("ui.history.recorded", ola, "Mona Vik"));
		assertThat(by(represents, null)).isEqualTo(ola);
	}

	private Text by(UUID person, UUID recordedBy) {
		var entry = new History.Entry(new Subject("thing", UUID.randomUUID()), person, null, recordedBy, Instant.EPOCH, "verbatim", List.of("Noe"));
		return lines.written(List.of(new Recorded(UUID.randomUUID(), entry))).getFirst().more();
	}
}
