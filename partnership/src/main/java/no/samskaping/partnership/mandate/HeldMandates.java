package no.samskaping.partnership.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.mandate.MandateLines.Line;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Who could act for whom on a day, with what was particular about it then (fullmakter en dag). P2. */
@Component
class HeldMandates {

	private static final int PART = 200;

	private final MandateDesk desk;
	private final MandateLines lines;
	private final PartyDesk parties;

	HeldMandates(MandateDesk desk, MandateLines lines, PartyDesk parties) {
		this.desk = desk;
		this.lines = lines;
		this.parties = parties;
	}

	/**
	 * A mandate that held on a day.
	 *
	 * @param enteredOn the day on which it was entered
	 * @param remarks what was particular about it on that day
	 */
	record Held(Line line, LocalDate enteredOn, List<Text> remarks) {}

	/**
	 * Those of a day, by sector, party, role and name.
	 *
	 * @param after the last one of the page before
	 */
	@Transactional(readOnly = true)
	List<Held> on(LocalDate day, @Nullable PartyId party, @Nullable MandateId after, int limit, Acting by) {
		var found = desk.heldOn(day, party, after, limit);
		var seated = parties.seatedOn(day);
		var alone = alone(found, day);
		var shown = lines.of(found, by).iterator();
		return found.stream().map(it -> {
			var line = shown.next();
			return new Held(line, day(it.appointedAt()), remarks(it, line, day, seated, alone));
		}).toList();
	}

	/** All of them, part by part. */
	Stream<Held> all(LocalDate day, @Nullable PartyId party, Acting by) {
		return Stream.iterate(on(day, party, null, PART, by), it -> !it.isEmpty(), it -> on(day, party, it.getLast().line().id(), PART, by))
				.flatMap(List::stream);
	}

	/** Since when in that day each of these parties had no representative and the deputy stood alone; null where it had none all day. */
	private Map<PartyId, @Nullable Instant> alone(List<Mandate> found, LocalDate day) {
		var deputies = found.stream().filter(it -> it.role() == Role.DEPUTY && it.matter() == null).map(Mandate::party).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		var represented = desk.of(deputies, day).stream().filter(it -> !it.deputy()).map(RepresentativeCard::party).collect(Collectors.toSet());
		var alone = new HashMap<PartyId, @Nullable Instant>();
		deputies.stream().filter(it -> !represented.contains(it)).forEach(it -> alone.put(it, desk.heldOn(day, it, null, PART).stream()
				.filter(one -> one.role() == Role.REPRESENTATIVE && one.matter() == null).map(Mandate::heldUntil).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).orElse(null)));
		return alone;
	}

	private static List<Text> remarks(Mandate mandate, Line line, LocalDate day, Set<PartyId> seated,
			Map<PartyId, @Nullable Instant> alone) {
		var remarks = new ArrayList<Text>();
		var until = mandate.heldUntil();
		if (until != null && day(until).equals(day)) {
			remarks.add(Text.of("partnership.held.ended-then", until.atZone(Words.ZONE).toLocalTime()));
		}
		if (day(mandate.appointedAt()).isAfter(day)) {
			remarks.add(Text.of("partnership.held.entered-later", day(mandate.appointedAt())));
		}
		if (mandate.role().isOfAParty() && !seated.contains(mandate.party())) {
			remarks.add(Text.of("partnership.held.not-seated"));
		}
		if (mandate.matter() != null) {
			var matter = line.matter();
			remarks.add(matter == null ? Text.of("partnership.mandate.one-matter") : Text.of("partnership.held.one-matter", matter.title()));
		} else if (mandate.role() == Role.DEPUTY && alone.containsKey(mandate.party())) {
			var since = alone.get(mandate.party());
			remarks.add(since == null ? Text.of("partnership.held.deputy-alone")
					: Text.of("partnership.held.deputy-since", since.atZone(Words.ZONE).toLocalTime()));
		}
		return List.copyOf(remarks);
	}

	private static LocalDate day(Instant at) {
		return at.atZone(Words.ZONE).toLocalDate();
	}
}
