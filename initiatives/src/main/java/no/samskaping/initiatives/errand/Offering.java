package no.samskaping.initiatives.errand;

import static org.springframework.util.StringUtils.uncapitalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.exemption.Markable;
import no.samskaping.initiatives.initiative.Authorities;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.Links;
import no.samskaping.initiatives.initiative.ReadinessRule;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;

/** What somebody can do with an initiative now, and what not and why: asked of the same rules that refuse it. */
@Component
public class Offering {

	private final Authorities authorities;
	private final Links links;
	private final Charters charters;
	private final Words words;

	Offering(Authorities authorities, Links links, Charters charters, Words words) {
		this.authorities = authorities;
		this.links = links;
		this.charters = charters;
		this.words = words;
	}

	/** All of it, led by what waits for this one's own answer. */
	public Offers to(Acting acting, Initiative initiative, int unanswered, List<Action> own) {
		var actions = new ArrayList<Action>(own);
		var more = new ArrayList<Action>();
		var blocked = new ArrayList<Blocked>();
		var initiators = authorities.initiators(initiative);
		var subject = initiative.getId().subject();
		var recusals = new EnumMap<Authority, List<Broken>>(Authority.class);
		for (var errand : Errand.values()) {
			var covers = errand.act().authority().covers(acting, initiative.course(), initiators, subject);
			if (!covers || !errand.act().belongsTo(initiative.course()) || errand == Errand.UNLINK && links.of(initiative.getId()).isEmpty()) {
				continue;
			}
			var recusal = recusals.computeIfAbsent(errand.act().authority(), _ -> authorities.recusal(errand.act(), acting, initiative.getId()));
			var refusals = recusal.isEmpty() ? refusals(errand, initiative, unanswered) : recusal;
			if (refusals.isEmpty()) {
				(errand.leads() || errand == Errand.ESTIMATE ? actions : more).add(action(errand, initiative, errand.leads() && actions.isEmpty()));
			} else if (errand.isExplained() || !recusal.isEmpty()) {
				blocked.add(new Blocked(label(errand), Text.verbatim(why(refusals, initiative))));
			}
		}
		always(acting, initiative, actions);
		var description = Markable.of(initiative);
		if (description.isThere() && authorities.cover(Act.EXEMPT, acting, initiative)) {
			more.add(description.way());
		}
		return new Offers(actions, more, blocked);
	}

	/** What is missing before it can be done; nothing if it can. */
	Optional<Text> missing(Errand errand, Initiative initiative, int unanswered) {
		var refusals = refusals(errand, initiative, unanswered);
		return refusals.isEmpty() ? Optional.empty() : Optional.of(Text.verbatim(why(refusals, initiative)));
	}

	/** The first thing that waits for this one, if anything does. */
	public List<Action> waiting(Offers offers) {
		return offers.actions().stream().filter(Action::primary).toList();
	}

	/** What this one can do while it is written together, if it is for its party to do: write, or say, what is missing. I6. */
	public Optional<Action> together(Acting acting, Initiative initiative) {
		var course = initiative.course();
		if (course.stage() != Stage.UNDER_DEVELOPMENT) {
			return Optional.empty();
		}
		var address = "/initiativ/" + initiative.number();
		var initiators = authorities.initiators(initiative);
		var party = acting.party();
		var gateway = course.gateway();
		if (party != null && Authority.works(acting, initiative.getId().subject())
				&& (initiators.parties().contains(party) || gateway != null && gateway.party().equals(party))) {
			return Optional.of(new Action("pencil", Text.of("initiatives.for-you.write"), address + "/rediger", false));
		}
		return acting instanceof Acting.Participant participant && initiators.outside().stream().anyMatch(participant::isFor)
				? Optional.of(new Action("chat-add", Text.of("initiatives.for-you.tell"), address + "/merknad", false)) : Optional.empty();
	}

	/**
	 * What is missing: whatever has to be written in one sentence, the rules of the course each in its own. One that fits no main challenge may
	 * still be brought up for information. I6.
	 */
	private String why(List<Broken> refusals, Initiative initiative) {
		var reasons = refusals.stream().map(Broken::why).map(words::of).toList();
		if (refusals.stream().allMatch(broken -> broken.field().isEmpty())) {
			return String.join(" ", reasons);
		}
		var said = words.list(IntStream.range(0, reasons.size()).mapToObj(place -> place == 0 ? reasons.getFirst() : uncapitalize(reasons.get(place))).toList());
		return refusals.stream().noneMatch(broken -> broken.field().equals("challenges")) ? said
				: said + ". " + words.of("initiatives.readiness.information", initiative.number());
	}

	static Text label(Errand errand) {
		return Text.of("initiatives.errand." + errand);
	}

	private List<Broken> refusals(Errand errand, Initiative initiative, int unanswered) {
		var refusals = errand.act().refusals(initiative.course(), unanswered);
		return refusals.isEmpty() && errand == Errand.DECLARE_READY ? ReadinessRule.missing(initiative, charters.current()) : refusals;
	}

	private static Action action(Errand errand, Initiative initiative, boolean primary) {
		var href = "/initiativ/" + initiative.number() + "/" + errand.path();
		return errand.isOneClick()
				? new Action(errand.icon(), label(errand), href, primary,
						Map.of("key", Ids.next().toString(), "version", String.valueOf(initiative.version())))
				: new Action(errand.icon(), label(errand), href, primary);
	}

	private void always(Acting acting, Initiative initiative, List<Action> actions) {
		var address = "/initiativ/" + initiative.number();
		if (authorities.cover(Act.EDIT, acting, initiative) && Act.EDIT.refusals(initiative.course(), 0).isEmpty()) {
			actions.add(new Action("pencil", Text.of("initiatives.errand.EDIT"), address + "/rediger", false));
		}
		var takesPart = Authority.works(acting, initiative.getId().subject()) || acting instanceof Acting.Participant;
		if (takesPart && !initiative.course().stage().isEnd()) {
			actions.add(new Action("person-plus", Text.of("initiatives.errand.PARTICIPANTS"), address + "/deltakere", false));
		}
		if (takesPart) {
			actions.add(new Action("chat-add", Text.of("initiatives.errand.COMMENT"), address + "/merknad", false));
		}
	}
}
