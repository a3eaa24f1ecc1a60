package no.samskaping.access.step;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodesOfATelephoneTest {

	private final SharedKey key = new SharedKey("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	/** Appendix B, of which six figures are the last of eight. */
	@ParameterizedTest
	@CsvSource({ "59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130" })
	void are_those_of_RFC_6238(long second, String code) {
		assertThat(key.code(Instant.ofEpochSecond(second))).isEqualTo(code);
	}

	@Test
	void may_be_half_a_minute_early_or_late_and_no_more() {
		var now = Instant.ofEpochSecond(3_000);
		for (var late : new long[] { -30, 0, 30 }) {
			assertThat(key.halfMinute(key.code(now.plusSeconds(late)), now)).hasValue(100 + late / 30);
		}
		assertThat(key.halfMinute(key.code(now.plusSeconds(60)), now)).isEqualTo(OptionalLong.empty());
		assertThat(key.halfMinute(key.code(now.minusSeconds(60)), now)).isEqualTo(OptionalLong.empty());
		assertThat(key.halfMinute(" " + key.code(now).substring(0, 3) + " " + key.code(now).substring(3), now)).as("as apps show it").isPresent();
	}

	@Test
	void come_of_a_key_that_can_be_typed_and_scanned() {
		assertThat(key.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
		assertThat(key.address("Samskaping", "kari lien@eksempel.no"))
				.isEqualTo("otpauth://totp/Samskaping:kari%20lien%40eksempel.no?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Samskaping");
	}
}
