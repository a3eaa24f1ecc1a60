package no.samskaping.meetings.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Mark;
import no.samskaping.workbench.screen.Titles.Titled;

/** The names of people and parties on a page, asked for once. */
@Component
public class Names {

	private final People people;
	private final Parties parties;

	Names(People people, Parties parties) {
		this.people = people;
		this.parties = parties;
	}

	/** The names of these people, and of all parties. */
	public Known of(Collection<@Nullable PersonId> asked) {
		var ids = new HashSet<PersonId>();
		asked.forEach(person -> {
			if (person != null) {
				ids.add(person);
			}
		});
		var known = new HashMap<PartyId, Party>();
		parties.all().forEach(party -> known.put(party.id(), party));
		return new Known(people.names(ids), known);
	}

	/** As what somebody attends who speaks in everything, if not as representative. */
	static @Nullable Text role(boolean deputy) {
		return deputy ? Text.of("meetings.deputy") : null;
	}

	/** As what somebody attends, the one matter for which the party appointed them being called as in these titles. */
	static @Nullable Text role(boolean deputy, @Nullable Subject only, Map<Subject, Titled> titles) {
		return only == null ? role(deputy) : appointed(Optional.ofNullable(titles.get(only)).map(Titled::title).map(Text::verbatim));
	}

	/** As appointed for one matter, by what it is called where that is known. P5. */
	static Text appointed(Optional<Text> matter) {
		return matter.map(called -> Text.of("meetings.appointed", called)).orElse(Text.of("meetings.appointed.one"));
	}

	/** A sector's mark and word. */
	public static Mark mark(Sector sector) {
		return new Mark(shape(sector), Text.of("meetings.sector." + sector));
	}

	/** A sector's shape. */
	public static Mark.Shape shape(Sector sector) {
		return switch (sector) {
			case BUSINESS -> Mark.Shape.SQUARE;
			case VOLUNTARY -> Mark.Shape.CIRCLE;
			case PUBLIC -> Mark.Shape.DIAMOND;
		};
	}

	/** Names that are known on a page. */
	public record Known(Map<PersonId, String> people, Map<PartyId, Party> parties) {

		/** A person's name. */
		public String person(@Nullable PersonId person) {
			return person == null ? "" : people.getOrDefault(person, "?");
		}

		/** A party's name; one that is no longer of the platform has none. */
		public String party(@Nullable PartyId party) {
			return party == null || !parties.containsKey(party) ? "?" : parties.get(party).name();
		}

		/** A party's shape. */
		public Mark.@Nullable Shape shape(PartyId party) {
			return parties.containsKey(party) ? Names.shape(parties.get(party).sector()) : null;
		}
	}
}
