package no.samskaping.partnership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Representatives.RepresentativeCard;
import no.samskaping.partnership.actor.ActorDesk;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.goal.GoalDesk;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Role;
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
	private final Representatives representatives;
	private final Actors actors;
	private final Actings actings;
	private final Words words;

	PartnershipOverview(Parties parties, CharterDesk charters, GoalDesk goals, Representatives representatives, Actors actors,
			Actings actings, Words words) {
		this.parties = parties;
		this.charters = charters;
		this.goals = goals;
		this.representatives = representatives;
		this.actors = actors;
		this.actings = actings;
		this.words = words;
	}

	@Override
	public List<Card> cardsFor(Viewer viewer) {
		return List.of();
	}

	/** Who may mend a gap is led to where it is mended, the others to where it is seen; participants have gaps of their own. P7. */
	@Override
	@Transactional(readOnly = true)
	public List<Gap> gapsFor(Viewer viewer) {
		var acting = actings.of(viewer);
		if (!acting.seesEverything()) {
			return List.of();
		}
		var gaps = new ArrayList<Gap>();
		var all = parties.all();
		names(all, acting).ifPresent(gaps::add);
		charters.inForce().filter(it -> it.proposal().isOpen())
				.ifPresent(it -> gaps.add(gap("decision", CharterDesk.mayWrite(acting), "/partnerskap/plattform#vedtak", "/partnerskap/plattform", it.number())));
		if (goals.all().isEmpty()) {
			gaps.add(gap("goals", CharterDesk.mayWrite(acting), "/partnerskap/plattform#mal", "/partnerskap/plattform"));
		}
		unrepresented(all).forEach(it -> gaps.add(gap("representative", MandateDesk.mayAppoint(acting, Role.REPRESENTATIVE, it.id()),
				"/partnerskap/oppnevn?party=" + it.id().value(), "/partnerskap", it.name())));
		numbers(all, acting).ifPresent(gaps::add);
		return List.copyOf(gaps);
	}

	private Optional<Gap> names(List<Party> all, Acting acting) {
		var open = all.stream().filter(it -> !it.named()).toList();
		return organisations("names", open, acting);
	}

	/** Which organisation it is, is certain only with its number. P4, P6. */
	private Optional<Gap> numbers(List<Party> all, Acting acting) {
		var cards = actors.of(all.stream().map(Party::actor).collect(Collectors.toSet()));
		return organisations("numbers", all.stream().filter(it -> it.named() && cards.containsKey(it.actor()) && cards.get(it.actor()).organisationNumber() == null)
				.toList(), acting);
	}

	private Optional<Gap> organisations(String what, List<Party> open, Acting acting) {
		return open.stream().findFirst().map(it -> "/partnerskap/aktorer/" + it.actor().value())
				.map(page -> gap(what, ActorDesk.mayRegister(acting), page + "/endre", page, open.size(), words.list(open.stream().map(Party::name).toList())));
	}

	private List<Party> unrepresented(List<Party> all) {
		var represented = representatives.of(all.stream().map(Party::id).collect(Collectors.toSet()), words.today()).stream()
				.map(RepresentativeCard::party).collect(Collectors.toSet());
		return all.stream().filter(it -> !represented.contains(it.id())).toList();
	}

	private static Gap gap(String what, boolean mends, String mended, String seen, Object... arguments) {
		return new Gap(Text.of("partnership.gap." + what, arguments), mends ? mended : seen,
				Text.of("partnership.gap." + (mends ? what + ".link" : "see")));
	}
}
