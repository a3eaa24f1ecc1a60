package no.samskaping.partnership.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
		var represented = represented(found, day);
		var shown = lines.of(found, by).iterator();
		return found.stream().map(it -> {
			var line = shown.next();
			return new Held(line, day(it.appointedAt()), remarks(it, line, day, seated, represented));
		}).toList();
	}

	/** All of them, part by part. */
	Stream<Held> all(LocalDate day, @Nullable PartyId party, Acting by) {
		return Stream.iterate(on(day, party, null, PART, by), it -> !it.isEmpty(), it -> on(day, party, it.getLast().line().id(), PART, by))
				.flatMap(List::stream);
	}

	/** The parties that had a representative at the end of that day: elsewhere the deputy stood alone. */
	private Set<PartyId> represented(List<Mandate> found, LocalDate day) {
		return desk.of(found.stream().map(Mandate::party).filter(Objects::nonNull).collect(Collectors.toSet()), day).stream()
				.filter(it -> !it.deputy()).map(RepresentativeCard::party).collect(Collectors.toSet());
	}

	private static List<Text> remarks(Mandate mandate, Line line, LocalDate day, Set<PartyId> seated, Set<PartyId> represented) {
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
		} else if (mandate.role() == Role.DEPUTY && !represented.contains(mandate.party())) {
			remarks.add(Text.of("partnership.held.deputy-alone"));
		}
		return List.copyOf(remarks);
	}

	private static LocalDate day(Instant at) {
		return at.atZone(Words.ZONE).toLocalDate();
	}
}
