package no.samskaping.partnership.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

/** Mandates that soon run out with nobody to follow: a task for the person, and for who may appoint the next. P10. */
@Component
class EndingMandates implements Tasks {

	private final Actings actings;
	private final MandateDesk desk;
	private final Charters charters;
	private final People people;
	private final Words words;

	EndingMandates(Actings actings, MandateDesk desk, Charters charters, People people, Words words) {
		this.actings = actings;
		this.desk = desk;
		this.charters = charters;
		this.people = people;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> waitingFor(Viewer viewer, int limit) {
		var acting = actings.of(viewer);
		if (!acting.seesEverything()) {
			return List.of();
		}
		return charters.on(words.today()).map(it -> words.today().plusDays(it.deadlines().mandateWarningDays())).stream()
				.flatMap(day -> ending(day, acting, limit).stream()).toList();
	}

	private List<Task> ending(LocalDate day, Acting acting, int limit) {
		var ending = desk.endingUntil(day).stream().filter(it -> concerns(it, acting)).limit(limit).toList();
		var names = people.names(ending.stream().map(Mandate::person).collect(Collectors.toSet()));
		return ending.stream().map(it -> task(it, names.getOrDefault(it.person(), ""))).toList();
	}

	/** A party's mandates are its own; who administers the platform looks after those that belong to no party. */
	private static boolean concerns(Mandate mandate, Acting acting) {
		var party = mandate.party();
		return mandate.person().equals(acting.person())
				|| (party == null ? acting.administersThePlatform() : acting.binds(party) && mandate.role().isOfAParty());
	}

	private Task task(Mandate mandate, String name) {
		var last = Objects.requireNonNull(mandate.period().lastDay());
		return new Task("mandate-end:" + mandate.getId().value(), "calendar", Text.of("partnership.task.mandate-end", words.of(mandate.role().key()), name),
				Text.of("partnership.task.mandate-end.why"), last, "/partnerskap/mandat/" + mandate.getId().value(),
				Text.of("partnership.task.mandate-end.button"));
	}
}
