package no.samskaping.meetings.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Words;

/** Who speaks for the sectors in the demonstration: the first representative of each. */
@Component
@ConditionalOnBooleanProperty("samskaping.demonstration")
class Speakers {

	private final Parties parties;
	private final Representatives representatives;
	private final Clock clock;

	Speakers(Parties parties, Representatives representatives, Clock clock) {
		this.parties = parties;
		this.representatives = representatives;
		this.clock = clock;
	}

	List<RepresentativeCard> all() {
		var ids = parties.all().stream().map(Party::id).collect(Collectors.toSet());
		return representatives.of(ids, LocalDate.now(clock.withZone(Words.ZONE))).stream().filter(one -> !one.deputy()).toList();
	}

	RepresentativeCard of(Sector sector) {
		var party = parties.all().stream().filter(one -> one.sector() == sector).findFirst().orElseThrow();
		return representatives.of(Set.of(party.id()), LocalDate.now(clock.withZone(Words.ZONE))).getFirst();
	}

	Acting as(RepresentativeCard one) {
		return new Acting.Representative(one.person(), one.party(), one.mandate(), one.deputy(), null);
	}

	/** The municipality's representative takes the minutes. */
	Acting minuteTaker() {
		return as(of(Sector.PUBLIC));
	}
}
