package no.samskaping.partnership.charter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.workbench.Words;

/** The charter as others see it, with all goals: what chose one before its last day still names it. I7. */
@Component
class AdoptedCharters implements Charters {

	private final CharterVersions versions;
	private final GoalDesk goals;
	private final Clock clock;

	AdoptedCharters(CharterVersions versions, GoalDesk goals, Clock clock) {
		this.versions = versions;
		this.goals = goals;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<AdoptedCharter> on(LocalDate day) {
		return versions.inForceOn(day).map(this::withGoals);
	}

	@Override
	@Transactional(readOnly = true)
	public AdoptedCharter current() {
		return on(LocalDate.now(clock.withZone(Words.ZONE))).orElseThrow(() -> new IllegalStateException("No charter is in force yet"));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Challenge> everNamed() {
		var today = LocalDate.now(clock.withZone(Words.ZONE));
		var named = new LinkedHashMap<String, Challenge>();
		versions.findByAdoptedAtIsNotNullOrderByNumberDesc().stream().filter(it -> !it.proposal().validFrom().isAfter(today))
				.flatMap(it -> it.content().challenges().stream()).forEach(it -> named.putIfAbsent(it.code(), it));
		return List.copyOf(named.values());
	}

	@Override
	@Transactional(readOnly = true)
	public AdoptedCharter version(int version) {
		return versions.findByNumber(version).map(this::withGoals)
				.orElseThrow(() -> new IllegalArgumentException("There is no version " + version + " of the charter"));
	}

	private AdoptedCharter withGoals(Charter charter) {
		return charter.asAdopted(goals.all());
	}
}
