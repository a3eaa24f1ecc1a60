package no.samskaping.partnership.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** Mandates with the names that a page shows. */
@Component
public class MandateLines {

	private final MandateDesk desk;
	private final People people;
	private final PersonDesk signIns;
	private final Parties parties;
	private final AllTitles titles;

	MandateLines(MandateDesk desk, People people, PersonDesk signIns, Parties parties, AllTitles titles) {
		this.desk = desk;
		this.people = people;
		this.signIns = signIns;
		this.parties = parties;
		this.titles = titles;
	}

	/** Those that hold or will, by role and name. */
	@Transactional(readOnly = true)
	public List<Line> notOver(Acting by) {
		return sorted(desk.notOver(), by);
	}

	/** Those for all matters that hold or will, by role and name. */
	@Transactional(readOnly = true)
	List<Line> forAllMatters(Acting by) {
		return sorted(desk.forAllMatters(), by);
	}

	/** Those for one matter that hold or will, the latest given first. P5. */
	@Transactional(readOnly = true)
	List<Line> forOneMatter(@Nullable UUID after, int limit, Acting by) {
		return lines(desk.forOneMatter(after, limit), by).toList();
	}

	/** Those who were appointed for that matter, and act in it or will. P5. */
	@Transactional(readOnly = true)
	public List<Line> appointedFor(Subject matter, Acting by) {
		return lines(desk.appointedFor(matter), by).toList();
	}

	/** These, in their order. */
	@Transactional(readOnly = true)
	List<Line> of(List<Mandate> mandates, Acting by) {
		return lines(mandates, by).toList();
	}

	/** One of them. */
	@Transactional(readOnly = true)
	public Line one(MandateId id, Acting by) {
		return lines(List.of(desk.one(id)), by).findFirst().orElseThrow();
	}

	private List<Line> sorted(List<Mandate> mandates, Acting by) {
		return lines(mandates, by).sorted(Comparator.comparing((Line line) -> line.role()).thenComparing(Line::name)).toList();
	}

	private Stream<Line> lines(List<Mandate> mandates, Acting by) {
		Set<PersonId> all = mandates.stream().flatMap(it -> Stream.of(it.person(), it.appointedBy())).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		var names = people.names(all);
		var signedIn = signIns.withSignIn(mandates.stream().map(Mandate::person).collect(Collectors.toSet()));
		var organisations = parties.of(mandates.stream().map(Mandate::party).filter(Objects::nonNull).collect(Collectors.toSet()));
		var matters = titles.of(mandates.stream().map(Mandate::matter).filter(Objects::nonNull).collect(Collectors.toSet()));
		return mandates.stream().map(it -> new Line(it.getId(), it.person(), names.getOrDefault(it.person(), ""), it.role(),
				it.party(), it.party() == null ? null : organisations.get(it.party()), it.period(), it.heldUntil(), it.matter() != null, it.matter() == null ? null : matters.get(it.matter()),
				it.appointedBy() == null ? null : names.get(it.appointedBy()), signedIn.contains(it.person()),
				MandateDesk.mayAppoint(by, it.role(), it.party()), MandateDesk.mayEnd(by, it.role(), it.party())));
	}

	/**
	 * A mandate as a page shows it.
	 *
	 * @param heldUntil the moment at which it was ended in the middle of its last day
	 * @param limited whether it is for a single matter
	 * @param matter that matter, where its context knows it
	 * @param appointedBy the name of who appointed; null for the first administrator
	 * @param signedIn whether the person has a sign-in
	 * @param givable whether who looks may give such a mandate, and therefore invite its person and put their address right
	 * @param endable whether who looks may end it
	 */
	public record Line(MandateId id, PersonId person, String name, Role role, @Nullable PartyId partyId, @Nullable Party party, Period period,
			@Nullable Instant heldUntil, boolean limited, @Nullable Titled matter, @Nullable String appointedBy, boolean signedIn, boolean givable, boolean endable) {

		/** Its days in words. */
		public Text days() {
			var last = period.lastDay();
			if (heldUntil != null) {
				return Text.of("partnership.mandate.from-until", period.from(), heldUntil);
			}
			if (last != null && last.isBefore(period.from())) {
				return Text.of("partnership.mandate.never", period.from());
			}
			return last == null ? Text.of("partnership.mandate.from", period.from()) : Text.of("partnership.mandate.from-to", period.from(), last);
		}

		/** Whether it has not begun yet. */
		public boolean isAhead(LocalDate today) {
			return period.from().isAfter(today);
		}
	}
}
