package no.samskaping.meetings.workshop;

import java.time.Instant;
import java.util.regex.Pattern;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.meetings.IdeaId;
import no.samskaping.meetings.IdeaRaised;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.EmailAddress;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** An idea raised at a workshop (innspill). It may become one initiative, whose identity it carries from the start. M5. */
@Table(schema = "meetings", name = "idea")
public final class Idea extends AbstractAggregateRoot<Idea> implements AggregateRoot<Idea, IdeaId> {

	private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]{5,15}");

	private final @Id IdeaId id;
	private final WorkshopId workshop;
	private final String title;
	private final @Nullable String description;
	private @Nullable String raisedBy;
	private @Nullable String reach;
	private final Instant raisedAt;
	private final InitiativeId initiative;
	private final ActorId actor;
	private final PersonId contact;
	private @Nullable Instant takenUpAt;
	private @Nullable PartyId takenUpBy;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Idea(IdeaId id, WorkshopId workshop, String title, @Nullable String description, @Nullable String raisedBy, @Nullable String reach,
			Instant raisedAt, InitiativeId initiative, ActorId actor, PersonId contact) {
		this.id = id;
		this.workshop = workshop;
		this.title = title;
		this.description = description;
		this.raisedBy = raisedBy;
		this.reach = reach;
		this.raisedAt = raisedAt;
		this.initiative = initiative;
		this.actor = actor;
		this.contact = contact;
	}

	/** Raises one; a name and a way to be reached may be left out. */
	static Idea raise(IdeaId id, WorkshopId workshop, Raised raised, Instant at) {
		if (!isSaid(raised)) {
			throw Refused.because("M5", "title", Text.of("meetings.rule.idea.title"));
		}
		var reach = blankToNull(raised.reach());
		if (!isReachGiven(raised)) {
			throw Refused.because("M5", "reach", Text.of("meetings.rule.idea.reach"));
		}
		requireReachable(reach, blankToNull(raised.name()) == null ? "meetings.rule.idea.reach.nameless" : "meetings.rule.idea.reach.named");
		var idea = new Idea(id, workshop, raised.title().strip(), blankToNull(raised.description()), blankToNull(raised.name()),
				reach, at, InitiativeId.next(), new ActorId(Ids.next()), new PersonId(Ids.next()));
		idea.registerEvent(new IdeaRaised(Ids.next(), at, id, workshop, 0));
		return idea;
	}

	@Decides("M5.1")
	private static boolean isSaid(Raised raised) {
		return !raised.title().isBlank();
	}

	@Decides("M5.2")
	private static boolean isReachGiven(Raised raised) {
		return blankToNull(raised.name()) == null || blankToNull(raised.reach()) != null;
	}

	/** Says how whoever raised it is reached, by somebody who has found out. */
	void reachedBy(String reach) {
		if (raisedBy == null) {
			throw Refused.because("M5", Text.of("meetings.rule.idea.nameless"));
		}
		requireReachable(reach.strip(), "meetings.rule.idea.reach.named");
		this.reach = reach.strip();
	}

	/** Forgets who raised it: that one was erased. P7. */
	void forgetRaiser() {
		raisedBy = null;
		reach = null;
	}

	/** Has become an initiative: of whoever raised it, or taken up by a platform party. */
	void becameInitiative(@Nullable PartyId by, Instant at) {
		if (takenUpAt == null) {
			takenUpAt = at;
			takenUpBy = by;
		}
	}

	/** Whether somebody who gave a name stands behind it: then it is that one's, and no party takes it up. */
	public boolean isNamed() {
		return raisedBy != null;
	}

	/** Requires that nobody stands behind it by name, so that a party takes it up. */
	@Decides("M5.4")
	void requireNameless() {
		if (isNamed()) {
			throw Refused.because("M5", Text.of("meetings.rule.idea.named"));
		}
	}

	/** Requires that whoever raised it gave a name and can be reached. */
	@Decides("M5.5")
	void requireRaiser() {
		if (!hasRaiser()) {
			throw Refused.because("M5", "reach", Text.of(isNamed() ? "meetings.rule.idea.reach.named" : "meetings.rule.idea.nameless"));
		}
	}

	/** Whether that one can be reached, so that it can become that one's initiative. */
	public boolean hasRaiser() {
		return raisedBy != null && reach != null && isReachable(reach);
	}

	@Decides("M5.3")
	private static void requireReachable(@Nullable String reach, String why) {
		if (reach != null && !isReachable(reach)) {
			throw Refused.because("M5", "reach", Text.of(why));
		}
	}

	private static boolean isReachable(String reach) {
		return EmailAddress.parse(reach).isPresent() || TELEPHONE.matcher(reach.replaceAll("[\\s\\u00a0.()-]", "")).matches();
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	@Override
	public IdeaId getId() {
		return id;
	}

	public WorkshopId workshop() {
		return workshop;
	}

	public String title() {
		return title;
	}

	public @Nullable String description() {
		return description;
	}

	public @Nullable String raisedBy() {
		return raisedBy;
	}

	public @Nullable String reach() {
		return reach;
	}

	public InitiativeId initiative() {
		return initiative;
	}

	public ActorId actor() {
		return actor;
	}

	public PersonId contact() {
		return contact;
	}

	public @Nullable Instant takenUpAt() {
		return takenUpAt;
	}

	public @Nullable PartyId takenUpBy() {
		return takenUpBy;
	}

	/** What somebody raises, as the form brings it. */
	public record Raised(String title, @Nullable String description, @Nullable String name, @Nullable String reach) {}
}
