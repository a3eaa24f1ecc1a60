package no.samskaping.partnership.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Related;

/** What somebody looks at before two actors become one, and what other contexts have about an actor. P6. */
@Component
class MergeSight {

	private static final int FOUND = 10;

	private final Actors actors;
	private final People people;
	private final ObjectProvider<Related> related;
	private final Words words;

	MergeSight(Actors actors, People people, ObjectProvider<Related> related, Words words) {
		this.actors = actors;
		this.people = people;
		this.related = related;
		this.words = words;
	}

	/** Those with which one may be the same: what was searched for, else what is called alike. */
	List<ActorCard> found(Actor goes, String query) {
		var likely = query.isBlank() ? actors.likely(goes.name(), goes.organisationNumber(), FOUND) : List.<ActorCard>of();
		var resembling = actors.resembling(query.isBlank() ? goes.name() : query, FOUND);
		var found = new LinkedHashMap<ActorId, ActorCard>();
		Stream.concat(likely.stream(), resembling.stream()).filter(it -> it.party() == null && !it.id().equals(goes.getId()))
				.forEach(it -> found.putIfAbsent(it.id(), it));
		return found.values().stream().limit(FOUND).toList();
	}

	/** What other contexts have about an actor, in the order in which they stand. */
	List<Related.Panel> around(Actor actor, Viewer viewer) {
		var subject = new Subject(ActorDesk.KIND, actor.getId().value());
		return related.orderedStream().flatMap(it -> it.about(subject, viewer).stream()).sorted(Comparator.comparingInt(Related.Panel::order)).toList();
	}

	/** Each thing that is known of the two, and what is known of the one that they become. */
	List<Line> lines(Actor goes, Actor stays) {
		return List.of(line("name", goes.name(), stays.name(), false),
				line("kind", kind(goes), kind(stays), false),
				line("number", goes.organisationNumber(), stays.organisationNumber(), true),
				line("part-of", whole(goes), whole(stays), false),
				line("contact", contact(goes), contact(stays), true),
				line("registered-on", day(goes), day(stays), false));
	}

	/** What the one that stays lacks it has from the other, of some things. */
	private static Line line(String label, @Nullable String goes, @Nullable String stays, boolean taken) {
		var here = Objects.toString(goes, "");
		var there = Objects.toString(stays, "");
		return new Line(Text.of("partnership.actor." + label), here, there, taken && there.isEmpty() ? here : there);
	}

	private String kind(Actor actor) {
		return words.of(Text.of(ActorPages.key(actor.kind())));
	}

	private String day(Actor actor) {
		return words.date(actor.registeredAt().atZone(Words.ZONE).toLocalDate());
	}

	private @Nullable String whole(Actor actor) {
		return actor.partOf() == null ? null : actors.of(Set.of(actor.partOf())).values().stream().map(ActorCard::name).collect(Collectors.joining());
	}

	private @Nullable String contact(Actor actor) {
		return actor.contact() == null ? null : people.names(Set.of(actor.contact())).get(actor.contact());
	}

	/** One thing, as it is of the one that goes, of the one that stays, and of what they become. */
	record Line(Text label, String goes, String stays, String after) {}
}
