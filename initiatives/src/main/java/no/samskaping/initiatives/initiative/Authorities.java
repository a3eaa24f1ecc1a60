package no.samskaping.initiatives.initiative;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.course.Initiators;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.Recusals;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Asks who may do what with an initiative, once it is known which of its initiators are platform parties. P2. */
@Component
public class Authorities {

	private final Parties parties;
	private final Recusals recusals;

	Authorities(Parties parties, Recusals recusals) {
		this.parties = parties;
		this.recusals = recusals;
	}

	/** The initiators, those outside and the platform parties. */
	public Initiators initiators(Initiative initiative) {
		return initiators(initiative.initiators());
	}

	/** The same for some of them, where others do not speak for these. I2. */
	Initiators initiators(Collection<ActorId> some) {
		var all = new HashSet<>(some);
		var known = parties.byActor(all);
		all.removeAll(known.keySet());
		return new Initiators(all, known.values().stream().map(Party::id).collect(Collectors.toSet()));
	}

	public boolean cover(Act act, Acting acting, Initiative initiative) {
		return act.authority().covers(acting, initiative.course(), initiators(initiative), initiative.getId().subject());
	}

	/** Denies whom the act's authority does not cover. */
	public void require(Act act, Acting acting, Initiative initiative) {
		act.authority().require(acting, initiative.course(), initiators(initiative), initiative.getId().subject());
	}

	/** Why somebody whom it covers may not do it after all: what binds the gateway is not said by one who is recused. None if they may. P5. */
	public List<Broken> recusal(Act act, Acting acting, InitiativeId initiative) {
		return act.authority() == Authority.GATEWAY ? recusal(acting, initiative) : List.of();
	}

	/** Why somebody may not bind the party for which they act there; none if they are not recused. P5. */
	@Decides("P5.14")
	public List<Broken> recusal(Acting acting, InitiativeId initiative) {
		return recusals.isRecused(acting, initiative.subject())
				? List.of(new Broken("P5", "", Text.of("initiatives.refused.recused"))) : List.of();
	}

	/** Whether this one records it on behalf of an initiator outside, and so has to say how it came. P2. */
	public boolean isOnBehalf(Act act, Acting acting, Initiative initiative) {
		return act.authority().isOnBehalf(acting, initiators(initiative), initiative.getId().subject());
	}
}
