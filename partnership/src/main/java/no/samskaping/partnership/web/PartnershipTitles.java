package no.samskaping.partnership.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.actor.ActorDesk;
import no.samskaping.partnership.actor.MergingDesk;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Titles;

/** What this context's things are called. */
@Component
class PartnershipTitles implements Titles {

	private static final String PARTY = "party";

	private final Actors actors;
	private final MergingDesk mergings;
	private final Parties parties;
	private final People people;
	private final CharterDesk charters;
	private final GoalDesk goals;
	private final MandateDesk mandates;
	private final Words words;

	PartnershipTitles(Actors actors, MergingDesk mergings, Parties parties, People people, CharterDesk charters, GoalDesk goals, MandateDesk mandates, Words words) {
		this.actors = actors;
		this.mergings = mergings;
		this.parties = parties;
		this.people = people;
		this.charters = charters;
		this.goals = goals;
		this.mandates = mandates;
		this.words = words;
	}

	@Override
	public Map<Subject, Titled> of(Set<Subject> subjects) {
		var titles = new HashMap<Subject, Titled>();
		var asked = actors.of(ids(subjects, ActorDesk.KIND).stream().map(ActorId::new).collect(Collectors.toSet()));
		asked.forEach((id, card) -> titles.put(new Subject(ActorDesk.KIND, id.value()),
				new Titled(card.name(), "/partnerskap/aktorer/" + card.id().value())));
		mergings.former(ids(subjects, MergingDesk.FORMER).stream().map(ActorId::new).collect(Collectors.toSet())).forEach(actor -> titles.put(
				new Subject(MergingDesk.FORMER, actor.getId().value()), new Titled(actor.name(), "/partnerskap/aktorer/" + actor.getId().value())));
		parties.of(ids(subjects, PARTY).stream().map(PartyId::new).collect(Collectors.toSet()))
				.forEach((id, party) -> titles.put(new Subject(PARTY, id.value()), new Titled(party.name(), "/partnerskap")));
		var names = people.names(ids(subjects, PersonDesk.KIND).stream().map(PersonId::new).collect(Collectors.toSet()));
		names.forEach((id, name) -> titles.put(new Subject(PersonDesk.KIND, id.value()), new Titled(name, "/partnerskap")));
		titles.putAll(ofMandates(ids(subjects, MandateDesk.KIND)));
		titles.putAll(ofGoals(ids(subjects, GoalDesk.KIND)));
		titles.putAll(ofCharters(ids(subjects, CharterDesk.KIND)));
		return Map.copyOf(titles);
	}

	private Map<Subject, Titled> ofMandates(Set<UUID> ids) {
		var asked = mandates.of(ids);
		var names = people.names(asked.stream().map(it -> it.person()).collect(Collectors.toSet()));
		return asked.stream().filter(it -> names.containsKey(it.person())).collect(Collectors.toMap(
				it -> new Subject(MandateDesk.KIND, it.getId().value()),
				it -> new Titled(words.of(it.role().key()) + ": " + names.get(it.person()), "/partnerskap/mandat/" + it.getId().value())));
	}

	private Map<Subject, Titled> ofGoals(Set<UUID> ids) {
		return ids.isEmpty() ? Map.of() : goals.texts(ids).entrySet().stream().collect(Collectors.toMap(it -> new Subject(GoalDesk.KIND, it.getKey()),
				it -> new Titled(it.getValue(), "/partnerskap/plattform#mal")));
	}

	private Map<Subject, Titled> ofCharters(Set<UUID> ids) {
		return charters.of(ids).stream().collect(Collectors.toMap(it -> new Subject(CharterDesk.KIND, it.getId().value()),
				it -> new Titled(words.of("partnership.charter.version-title", it.number()), "/partnerskap/plattform/" + it.number())));
	}

	private static Set<UUID> ids(Set<Subject> subjects, String kind) {
		return subjects.stream().filter(it -> it.kind().equals(kind)).map(Subject::id).collect(Collectors.toSet());
	}
}
