package no.samskaping.workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.PlatformDatabase;
import no.samskaping.workbench.PlatformDatabase.SetClock;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.record.Denials.Attempt;
import no.samskaping.workbench.record.Denials.Noted;

@SpringJUnitConfig({PlatformDatabase.class, DenialBook.class})
class DenialsTests {

	private final DenialBook denials;
	private final JdbcClient jdbc;
	private final SetClock clock;
	private final Viewer kari = new Viewer(Viewer.LOCAL, "kari", null);
	private final UUID person = Ids.next();

	@Autowired
	DenialsTests(DenialBook denials, JdbcClient jdbc, SetClock clock) {
		this.denials = denials;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@BeforeEach
	void nothingDeniedYet() {
		jdbc.sql("delete from platform.denial").update();
		clock.set("2026-11-12T09:00:00Z");
	}

	@Test
	void equalAttemptsAreCountedTogetherForAnHour() {
		denials.note(attempt(kari, "A-1"));
		clock.set("2026-11-12T09:40:00Z");
		denials.note(attempt(kari, "A-1"));
		denials.note(attempt(null, "A-1"));
		denials.note(attempt(null, "A-1"));
		clock.set("2026-11-12T10:00:00Z");
		denials.note(attempt(kari, "A-1"));
		assertThat(denials.newest(null, 10)).extracting(Noted::issuer, Noted::person, Noted::times).containsExactlyInAnyOrder(
				tuple(Viewer.LOCAL, 1), tuple(null, 2), tuple(Viewer.LOCAL, 2));
		assertThat(denials.newest(null, 10).getFirst().last()).isEqualTo(clock.instant());
	}

	@Test
	void aFloodFillsNothingAndShutsNobodyElseOut() {
		IntStream.range(0, 3 * DenialBook.TOLD_APART).forEach(number -> denials.note(attempt(kari, "A-" + number)));
		denials.note(attempt(kari, "A-1"));
		denials.note(attempt(new Viewer(Viewer.LOCAL, "per", null), "A-1"));
		var noted = denials.newest(null, 1000);
		assertThat(noted).hasSize(DenialBook.TOLD_APART + 2);
		assertThat(noted).filteredOn(it -> it.page().equals(DenialBook.OTHERS)).singleElement()
				.satisfies(it -> assertThat(it.times()).isEqualTo(2 * DenialBook.TOLD_APART));
		assertThat(noted).filteredOn(it -> it.about().equals("A-1")).extracting(Noted::times).containsExactlyInAnyOrder(2, 1);
	}

	@Test
	void afterNinetyDaysTheyAreForgotten() {
		denials.note(attempt(kari, "A-1"));
		clock.set("2027-02-10T08:59:00Z");
		denials.forget();
		assertThat(denials.newest(null, 10)).hasSize(1);
		clock.set("2027-02-10T09:01:00Z");
		denials.forget();
		assertThat(denials.newest(null, 10)).isEmpty();
	}

	@Test
	void theyAreReadPageByPage() {
		IntStream.range(0, 5).forEach(number -> {
			clock.set("2026-11-12T09:0" + number + ":00Z");
			denials.note(attempt(kari, "A-" + number));
		});
		var first = denials.newest(null, 2);
		assertThat(first).extracting(Noted::about).containsExactly("A-4", "A-3");
		assertThat(denials.newest(first.getLast().id(), 2)).extracting(Noted::about).containsExactly("A-2", "A-1");
	}

	private Tuple tuple(String issuer, int times) {
		return Tuple.tuple(issuer, issuer == null ? null : person, times);
	}

	private Attempt attempt(Viewer viewer, String about) {
		return new Attempt(viewer, viewer == null ? null : person, null, "POST", "/things/{number}/lock", about, "things.denied");
	}
}
