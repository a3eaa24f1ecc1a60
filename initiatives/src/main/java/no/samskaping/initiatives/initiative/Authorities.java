package no.samskaping.initiatives.initiative;

import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Initiators;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;

/** Asks who may do what with an initiative, once it is known which of its initiators are platform parties. P2. */
@Component
public class Authorities {

	private final Parties parties;

	Authorities(Parties parties) {
		this.parties = parties;
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

	/** Whether this one records it on behalf of an initiator outside, and so has to say how it came. P2. */
	public boolean isOnBehalf(Act act, Acting acting, Initiative initiative) {
		return act.authority().isOnBehalf(acting, initiators(initiative), initiative.getId().subject());
	}
}
