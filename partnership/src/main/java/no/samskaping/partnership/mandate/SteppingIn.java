package no.samskaping.partnership.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.RelatedMatters;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What must hold when a party appoints somebody for one matter (oppnevnt for saken), another of it being recused there or on what stands behind it. P1, P5. */
@Component
class SteppingIn {

	private final Parties parties;
	/** Asked for late: who declares a recusal must have a mandate, so recusals are built upon mandates. */
	private final ObjectProvider<Recusals> recusals;
	private final ObjectProvider<RelatedMatters> related;

	SteppingIn(Parties parties, ObjectProvider<Recusals> recusals, ObjectProvider<RelatedMatters> related) {
		this.parties = parties;
		this.recusals = recusals;
		this.related = related;
	}

	/** All that is wrong; nothing with an appointment for all matters. */
	List<Broken> refusals(Appointment appointment, List<Mandate> held, LocalDate today) {
		var matter = appointment.matter();
		var party = appointment.party();
		if (matter == null || party == null) {
			return List.of();
		}
		var matters = Stream.concat(Stream.of(matter), related.stream().flatMap(it -> it.behind(matter).stream())).collect(Collectors.toSet());
		var broken = new ArrayList<Broken>();
		if (!someoneIsRecused(party, matters)) {
			broken.add(broken("P5", "party", "nobody-recused"));
		}
		if (appointment.period().from().isBefore(today)) {
			broken.add(broken("P5", "from", "backdated"));
		}
		if (!isOneVoice(spokenFor(appointment, party, matters, held))) {
			broken.add(broken("P1", "name", "other-sector"));
		}
		return broken;
	}

	private boolean someoneIsRecused(PartyId party, Set<Subject> matters) {
		return recusals.stream().flatMap(it -> it.about(matters).values().stream()).flatMap(List::stream)
				.anyMatch(it -> isStoodInFor(it, party));
	}

	/** Whether the party may appoint another one for somebody: that one is recused, and acts for it. P5. */
	@Decides("P5.9")
	static boolean isStoodInFor(Recusals.DoubleRole somebody, PartyId party) {
		return somebody.recused() && party.equals(somebody.party());
	}

	/** Whether whoever speaks for all of these speaks for one sector. P1. */
	@Decides("P1.7")
	static boolean isOneVoice(Collection<Party> parties) {
		return parties.stream().map(Party::sector).distinct().count() <= 1;
	}

	/** The parties for which this one would act in those days, in everything or in one of these matters. */
	private Collection<Party> spokenFor(Appointment appointment, PartyId party, Set<Subject> matters, List<Mandate> held) {
		var others = held.stream().filter(it -> it.role().isOfAParty() && it.period().overlaps(appointment.period()))
				.filter(it -> it.matter() == null || matters.contains(it.matter())).map(Mandate::party);
		return parties.of(Stream.concat(others, Stream.of(party)).collect(Collectors.toSet())).values();
	}

	private static Broken broken(String rule, String field, String message) {
		return new Broken(rule, field, Text.of("partnership.mandate.rule." + message));
	}
}
