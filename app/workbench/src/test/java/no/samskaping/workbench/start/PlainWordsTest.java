package no.samskaping.workbench.start;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;

class PlainWordsTest {

	@Test
	void aTakenPortIsExplainedInNorwegianThenInEnglishWithTheWayOut() {
		var analysis = new PortTakenAnalyzer().analyze(new PortInUseException(8080));
		assertThat(analysis.getDescription()).containsSubsequence("Port 8080 er opptatt", "SERVER_PORT=8081", "Port 8080 is taken", "SERVER_PORT=8081");
	}

	@Test
	void theReasonIsFoundUnderWhateverWrapsIt() {
		var wrapped = new IllegalStateException("bean", new CannotStart("fordi", "because"));
		var analysis = new CannotStartAnalyzer().analyze(wrapped);
		assertThat(analysis.getDescription()).containsSubsequence("fordi", "because");
	}
}
