package no.samskaping.initiatives.seen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.access.Insight;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.ParticipantLinks;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Viewer;

/** Finds what an address names, for whoever may see it. P7. */
@Component
public class SeenInitiatives {

	private static final InitiativeId NONE = new InitiativeId(new UUID(0, 0));

	private final InitiativeDesk desk;
	private final ParticipationDesk participations;
	private final ParticipantLinks links;

	SeenInitiatives(InitiativeDesk desk, ParticipationDesk participations, ParticipantLinks links) {
		this.desk = desk;
		this.participations = participations;
		this.links = links;
	}

	/** The initiative with that number; who sees only their own is not told by the answer whether there is another. P7. */
	public Initiative one(String number, Acting acting) {
		var known = desk.numbered(number);
		if (known.isEmpty()) {
			Insight.of(acting).require(NONE, List.of());
		}
		var found = known.orElseThrow(() -> unknown(number));
		requireInsight(found.getId(), participations.of(found.getId()), acting);
		return found;
	}

	/** Which one has that number, for whoever is not let in yet. */
	public InitiativeId known(String number) {
		return numbered(number).getId();
	}

	private Initiative numbered(String number) {
		return desk.numbered(number).orElseThrow(() -> unknown(number));
	}

	/** Who has left sees it no longer. P2, P7. */
	private static void requireInsight(InitiativeId id, List<Participation> all, Acting acting) {
		Insight.of(acting).require(id, all.stream().filter(one -> one.answer().isIn()).map(Participation::actor).toList());
	}

	/** One who takes part in that initiative, or did. */
	public ParticipationId participation(Initiative initiative, UUID id) {
		var participation = participations.load(new ParticipationId(id));
		if (!participation.initiative().equals(initiative.getId())) {
			throw new Unknown("participation", id);
		}
		return participation.getId();
	}

	/**
	 * As what somebody from outside takes part in that initiative, by personal link or with an account; nobody else comes in that way, nor
	 * does who takes part no longer or speaks for the participant no longer. P2, P7.
	 *
	 * @param purpose what they come for: a link for something else does not open it
	 */
	public Participation own(InitiativeId id, LinkPurpose purpose, Acting acting) {
		var all = participations.of(id);
		requireInsight(id, all, acting);
		return all.stream().filter(one -> one.party() == null && one.isOwn(acting, purpose) && one.answer().isIn()).findFirst()
				.filter(one -> links.speaksFor(acting, desk.load(id), one.actor())).orElseThrow(() -> new Denied(Text.of("initiatives.denied.link")));
	}

	/** What somebody came for, or nothing if it is kept from the participant because it has left, perhaps at this very moment. P2. */
	public <T> Optional<T> unlessLeft(InitiativeId id, Acting acting, Viewer viewer, Supplier<T> reached) {
		try {
			return Optional.of(reached.get());
		} catch (Denied denied) {
			if (hasLeft(id, acting, viewer)) {
				return Optional.empty();
			}
			throw denied;
		}
	}

	/** Whether the participant as whom somebody came has left, also when the link with which they came ended by it. P2. */
	public boolean hasLeft(InitiativeId id, Acting acting, Viewer viewer) {
		var ids = acting instanceof Acting.Participant one ? one.ids() : links.holder(id, viewer);
		return participations.of(id).stream().anyMatch(one -> ids.contains(one.actor()) && one.answer() == Answer.LEFT);
	}

	/** What is said of a number that nothing has. */
	public static Unknown unknown(String number) {
		return new Unknown("initiative", UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
	}
}
