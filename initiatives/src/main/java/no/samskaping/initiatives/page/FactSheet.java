package no.samskaping.initiatives.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Links;
import no.samskaping.initiatives.page.InitiativeView.Note;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.initiatives.trace.Traces;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Fact;

/** The facts about an initiative, and why it is small or formalised. */
@Component
class FactSheet {

	private final InitiativeDesk desk;
	private final People people;
	private final Links links;
	private final Words words;

	FactSheet(InitiativeDesk desk, People people, Links links, Words words) {
		this.desk = desk;
		this.people = people;
		this.links = links;
		this.words = words;
	}

	List<Fact> of(Initiative initiative, Names names, List<Traces.Made> estimates, Acting acting) {
		var facts = new ArrayList<Fact>();
		var course = initiative.course();
		facts.add(fact("estimate", estimate(course.estimate())));
		facts.add(fact("initiator", Text.verbatim(words.list(initiative.initiators().stream().map(names::of).toList()))));
		facts.add(fact("gateway", gateway(initiative, names)));
		contact(initiative, names, acting).ifPresent(contact -> facts.add(fact("contact", contact)));
		facts.add(fact("registered", Text.verbatim(words.date(initiative.origin().day()))));
		facts.add(fact("registered-by", registeredBy(initiative, names)));
		if (forwarded(initiative)) {
			facts.add(fact("received-by", Text.verbatim(names.of(Objects.requireNonNull(initiative.origin().receivedBy())))));
		}
		if (initiative.origin().before() != null) {
			facts.add(fact("before", Text.verbatim(words.date(initiative.origin().before()))));
		}
		if (initiative.wording().objective() != null) {
			facts.add(new Fact(Text.of("initiatives.fact.objective"), Text.verbatim(initiative.wording().objective()), null, true));
		}
		if (estimates.size() > 1) {
			facts.add(new Fact(Text.of("initiatives.fact.estimates"), Text.verbatim(earlier(estimates)), null, true));
		}
		linked(initiative, facts);
		ending(initiative, facts);
		return facts;
	}

	/** Why it is small or formalised, with the charter's figures of the day on which it was classified. I3. */
	@Nullable Note why(Initiative initiative) {
		var course = initiative.course();
		var estimate = course.estimate();
		if (estimate == null) {
			return null;
		}
		var shrunk = estimate.scale() != course.scale();
		var key = shrunk ? "bound" : course.growth() != null && course.growth().ceiling() != null ? "finishes" : course.scale().name();
		var ceiling = course.growth() != null && course.growth().ceiling() != null ? course.growth().ceiling() : "";
		var amount = estimate.amount() == null ? Text.of("initiatives.estimate.under", estimate.threshold()) : Text.verbatim(words.money(estimate.amount()));
		return new Note(Text.of("initiatives.why." + key), Text.of("initiatives.why." + key + ".more", amount, estimate.threshold(), estimate.charter(), ceiling));
	}

	private Text estimate(@Nullable Estimate estimate) {
		if (estimate == null) {
			return Text.of("initiatives.estimate.none");
		}
		return estimate.amount() == null ? Text.of("initiatives.estimate.under", estimate.threshold()) : Text.verbatim(words.money(estimate.amount()));
	}

	private static Text gateway(Initiative initiative, Names names) {
		var gateway = initiative.course().gateway();
		if (gateway == null) {
			return Text.of(initiative.course().direct() ? "initiatives.gateway.direct" : "initiatives.gateway.none");
		}
		return gateway.tookOn() ? Text.verbatim(names.of(gateway.party()))
				: Text.of("initiatives.gateway." + gateway.state(), names.of(gateway.party()));
	}

	/** How a resident is reached is seen by those who work on the platform only. P7. */
	private Optional<Text> contact(Initiative initiative, Names names, Acting acting) {
		var origin = initiative.origin();
		if (origin.contact() == null) {
			return Optional.empty();
		}
		var reach = Authority.works(acting, initiative.getId().subject()) ? people.reachOf(origin.contact(), acting) : Optional.<People.Reach>empty();
		return Optional.of(reach.map(known -> Text.of("initiatives.contact", names.of(origin.contact()),
				known.telephone() != null ? known.telephone() : known.mail() == null ? "" : known.mail()))
				.orElse(Text.verbatim(names.of(origin.contact()))));
	}

	private static Text registeredBy(Initiative initiative, Names names) {
		var origin = initiative.origin();
		var person = names.of(origin.registeredBy());
		if (origin.source() == null) {
			return Text.verbatim(person);
		}
		return Text.of("initiatives.registered-on-behalf", person, names.of(initiative.initiators().getFirst()), Text.of("initiatives.source." + origin.source()));
	}

	private String earlier(List<Traces.Made> estimates) {
		return String.join(" ← ", estimates.stream().map(made -> words.of(estimate(made.estimate())) + " (" + words.day(made.at()) + ")").toList());
	}

	/** Whether it came in to another party than the one that was asked to be its gateway; the trace of the forwarding. I5. */
	private static boolean forwarded(Initiative initiative) {
		var gateway = initiative.course().gateway();
		var receivedBy = initiative.origin().receivedBy();
		return gateway != null && receivedBy != null && !receivedBy.equals(gateway.party());
	}

	/** What belongs together, with the sum. I3. */
	private void linked(Initiative initiative, List<Fact> facts) {
		var linked = links.of(initiative.getId());
		if (linked.isEmpty()) {
			return;
		}
		var estimate = initiative.course().estimate();
		var own = estimate == null || estimate.amount() == null ? BigDecimal.ZERO : estimate.amount().amount();
		var sum = linked.stream().map(Links.Linked::estimate).filter(Objects::nonNull).map(Kroner::amount).reduce(own, BigDecimal::add);
		var named = words.list(linked.stream().map(one -> one.title() + " (" + one.number() + ")").toList());
		facts.add(new Fact(Text.of("initiatives.fact.linked"), Text.of("initiatives.linked.sum", named, words.money(sum)), null, true));
	}

	private void ending(Initiative initiative, List<Fact> facts) {
		var ending = initiative.course().ending();
		if (ending != null && ending.into() != null) {
			desk.find(ending.into()).ifPresent(into -> facts.add(new Fact(Text.of("initiatives.fact.into"), Text.verbatim(into.wording().title()),
					"/initiativ/" + into.number(), true)));
		}
		if (ending != null && ending.remark() != null) {
			facts.add(new Fact(Text.of("initiatives.fact.ended"), Text.verbatim(ending.remark()), null, true));
		}
	}

	private static Fact fact(String name, Text value) {
		return new Fact(Text.of("initiatives.fact." + name), value);
	}
}
