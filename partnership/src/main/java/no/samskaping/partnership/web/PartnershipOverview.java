package no.samskaping.partnership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.partnership.mandate.Mandate;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Overview;

/** What is still open in the partnership and should be seen at a glance (ikke utfylt). P4, P10. */
@Component
class PartnershipOverview implements Overview {

	private final Parties parties;
	private final CharterDesk charters;
	private final GoalDesk goals;
	private final MandateDesk mandates;
	private final Words words;

	PartnershipOverview(Parties parties, CharterDesk charters, GoalDesk goals, MandateDesk mandates, Words words) {
		this.parties = parties;
		this.charters = charters;
		this.goals = goals;
		this.mandates = mandates;
		this.words = words;
	}

	@Override
	public List<Card> cardsFor(Viewer viewer) {
		return List.of();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Gap> gapsFor(Viewer viewer) {
		var gaps = new ArrayList<Gap>();
		var all = parties.all();
		var unnamed = all.stream().filter(it -> !it.named()).toList();
		if (!unnamed.isEmpty()) {
			gaps.add(gap("names", "/partnerskap/aktorer/" + unnamed.getFirst().actor().value() + "/endre", unnamed.size(),
					words.list(unnamed.stream().map(Party::name).toList())));
		}
		charters.inForce().filter(it -> it.proposal().body() == null || it.proposal().decidedOn() == null)
				.ifPresent(it -> gaps.add(gap("decision", "/partnerskap/plattform#vedtak", it.number())));
		if (goals.all().isEmpty()) {
			gaps.add(gap("goals", "/partnerskap/plattform#mal"));
		}
		var represented = represented();
		all.stream().filter(it -> !represented.contains(it.id()))
				.forEach(it -> gaps.add(gap("representative", "/partnerskap/oppnevn?party=" + it.id().value(), it.name())));
		return List.copyOf(gaps);
	}

	private Set<PartyId> represented() {
		var today = words.today();
		return mandates.notOver().stream().filter(it -> it.role().binds() && it.matter() == null && it.period().covers(today))
				.map(Mandate::party).collect(Collectors.toSet());
	}

	private static Gap gap(String what, String href, Object... arguments) {
		return new Gap(Text.of("partnership.gap." + what, arguments), href, Text.of("partnership.gap." + what + ".link"));
	}
}
