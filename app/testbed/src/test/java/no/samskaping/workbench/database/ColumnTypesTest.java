package no.samskaping.workbench.database;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.database.Play.Mood;
import no.samskaping.workbench.database.Play.PlayId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationModuleTest
class ColumnTypesTest {

	/** In Oslo, the clocks went back from three to two at one o'clock UTC that night: local time comes twice. */
	private static final Instant BEFORE_THE_CLOCKS_GO_BACK = Instant.parse("2026-10-25T00:30:00.123456Z");

	private final TimeZone zone = TimeZone.getDefault();

	@Autowired
	Plays plays;

	@Autowired
	JdbcTemplate database;

	@BeforeEach
	void inOslo() {
		TimeZone.setDefault(TimeZone.getTimeZone("Europe/Oslo"));
		plays.deleteAll();
	}

	@AfterEach
	void asBefore() {
		TimeZone.setDefault(zone);
	}

	@Test
	void everyKindOfValueComesBackAsItWas() {
		var play = play(BEFORE_THE_CLOCKS_GO_BACK);
		var saved = plays.save(play);
		assertThat(plays.findById(play.id())).contains(saved);
		assertThat(saved.version()).isZero();
		assertThat(plays.save(saved).version()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:00:00Z", "2026-07-01T12:00:00.123456Z" })
	void anInstantIsThatInstantWhateverTheClocksDoThatNight(Instant at) {
		plays.save(play(at));
		assertThat(database.queryForObject("select at at time zone 'UTC' = ?::timestamp from rehearsal.play", Boolean.class,
				at.toString().replace("Z", ""))).isTrue();
		assertThat(plays.findAll()).extracting(Play::at).containsExactly(at);
	}

	@Test
	void queriesAskWithTheSameTypes() {
		var play = plays.save(play(BEFORE_THE_CLOCKS_GO_BACK));
		assertThat(plays.findByAtAfterAndPriceLessThanEqual(BEFORE_THE_CLOCKS_GO_BACK.minusNanos(1000), Kroner.of(350_000))).containsExactly(play);
		assertThat(plays.findByAtAfterAndPriceLessThanEqual(BEFORE_THE_CLOCKS_GO_BACK, Kroner.of(350_000))).isEmpty();
	}

	@Test
	void amountsAreNumeric() {
		plays.save(play(BEFORE_THE_CLOCKS_GO_BACK));
		assertThat(database.queryForObject("select price from rehearsal.play", BigDecimal.class)).isEqualTo("350000.00");
	}

	private static Play play(Instant at) {
		return new Play(new PlayId(Ids.next()), null, at, LocalDate.of(2026, 10, 25), Kroner.of(350_000), Mood.MERRY, new PlayId(Ids.next()));
	}
}
