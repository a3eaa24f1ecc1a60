package no.samskaping.initiatives.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.initiatives.registration.ContactLine;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;
import no.samskaping.workbench.screen.Refusals;

/** Where participants are named, platform parties answer, and contributions are planned and marked delivered. I9, P3. */
@Controller
class ParticipantsPage {

	private final Sight sight;
	private final ParticipationDesk desk;
	private final InitiativeDesk initiatives;
	private final Actors actors;
	private final Parties parties;
	private final Matrices matrices;
	private final Refusals refusals;
	private final Clock clock;

	ParticipantsPage(Sight sight, ParticipationDesk desk, InitiativeDesk initiatives, Actors actors, Parties parties, Matrices matrices, Refusals refusals, Clock clock) {
		this.sight = sight;
		this.desk = desk;
		this.initiatives = initiatives;
		this.actors = actors;
		this.parties = parties;
		this.matrices = matrices;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/initiativ/{number:I-.+}/deltakere")
	String participants(@PathVariable String number, Acting acting, Model model) {
		model.addAttribute("planning", PlanForm.blank());
		model.addAttribute("naming", NameForm.blank());
		return page(seen(number, acting), acting, model);
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere")
	String name(@PathVariable String number, @ModelAttribute("naming") NameForm form, BindingResult errors, Acting acting, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen(number, acting);
		try {
			var actor = actor(form, acting);
			desk.name(new ParticipationId(form.id()), initiative.getId(), actor, acting, clock.instant());
			if (Boolean.TRUE.equals(form.initiator())) {
				initiatives.join(Command.of(initiative.getId(), acting, clock.instant()), actor);
			}
			return done(number, "participant", redirect);
		} catch (Refused refused) {
			refusals.show(refused, errors);
			model.addAttribute("planning", PlanForm.blank());
			response.setStatus(422);
			return page(initiative, acting, model);
		}
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/bidrag")
	String plan(@PathVariable String number, @PathVariable UUID id, @ModelAttribute("planning") PlanForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var initiative = seen(number, acting);
		try {
			desk.plan(of(initiative, id), form.contribution(), acting, clock.instant());
			return done(number, "planned", redirect);
		} catch (Refused refused) {
			refusals.show(refused, errors);
			model.addAttribute("naming", NameForm.blank());
			model.addAttribute("planningFor", id);
			response.setStatus(422);
			return page(initiative, acting, model);
		}
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/bidrag/{contribution}")
	String deliver(@PathVariable String number, @PathVariable UUID id, @PathVariable UUID contribution, @RequestParam String gjor, Acting acting,
			RedirectAttributes redirect) {
		var participation = of(seen(number, acting), id);
		if (gjor.equals("fjern")) {
			desk.drop(participation, contribution, acting, clock.instant());
		} else {
			desk.deliver(participation, contribution, gjor.equals("levert"), acting, clock.instant());
		}
		return done(number, "contribution", redirect);
	}

	/** A platform party's own answer. P3. */
	@PostMapping("/initiativ/{number:I-.+}/deltar")
	String answer(@PathVariable String number, @RequestParam boolean deltar, @RequestParam(required = false) @Nullable String reason, Acting acting,
			RedirectAttributes redirect) {
		var initiative = seen(number, acting);
		var party = Optional.ofNullable(acting.party()).orElseThrow(() -> new Denied(Text.of("initiatives.denied.party")));
		desk.answer(initiative.getId(), party, deltar, Wording.bare(reason), acting, clock.instant());
		return done(number, "answered", redirect);
	}

	/** Why somebody was not in when the need was defined; the equality review takes it up. E3. */
	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/utenfor")
	String outsideDefine(@PathVariable String number, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Acting acting,
			RedirectAttributes redirect) {
		desk.explainOutsideDefine(of(seen(number, acting), id), Wording.bare(reason), acting, clock.instant());
		return done(number, "contribution", redirect);
	}

	@PostMapping("/initiativ/{number:I-.+}/deltakere/{id}/ut")
	String leave(@PathVariable String number, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Acting acting,
			RedirectAttributes redirect) {
		var participation = of(seen(number, acting), id);
		if (reason.isBlank()) {
			throw Refused.because("I5", "reason", Text.of("initiatives.refused.answer.reason"));
		}
		desk.leave(participation, reason.strip(), acting, clock.instant());
		return done(number, "left", redirect);
	}

	private String page(Initiative initiative, Acting acting, Model model) {
		var all = desk.of(initiative.getId());
		var names = sight.names(initiative, all, List.of(), acting);
		model.addAttribute("initiative", initiative);
		model.addAttribute("rows", all.stream().map(one -> row(one, names, acting)).toList());
		model.addAttribute("matrix", matrices.of(all, names));
		model.addAttribute("phases", Arrays.stream(Phase.values()).map(one -> new Option(one.name(), Text.of("initiatives.phase." + one))).toList());
		model.addAttribute("gives", Arrays.stream(ContributionKind.values())
				.map(one -> new Option(one.name(), Text.of("initiatives.contribution." + one))).toList());
		model.addAttribute("kinds", Arrays.stream(ActorKind.values()).filter(kind -> kind != ActorKind.PLATFORM_PARTY)
				.map(kind -> new Option(kind.name(), Text.of("initiatives.kind." + kind))).toList());
		model.addAttribute("parties", parties.all().stream().map(one -> new Option(one.actor().value().toString(), Text.verbatim(one.name()))).toList());
		model.addAttribute("mayName", acting.worksOnThePlatform());
		model.addAttribute("answering", answering(initiative, all, acting));
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/participants";
	}

	private Row row(Participation one, Names names, Acting acting) {
		var own = acting instanceof Acting.Participant participant && participant.actor().equals(one.actor());
		var given = one.contributions().stream().map(given(one)).toList();
		var mayLeave = !one.initiator() && one.answer().isIn() && (one.party() == null ? acting.worksOnThePlatform()
				: acting.binds(one.party(), one.initiative().subject()));
		return new Row(one.getId().value(), Ids.next(), names.of(one.actor()), Text.of("initiatives.answer." + one.answer()), one.reason(), given,
				one.answer().isIn() && (own || acting.worksOnThePlatform()), mayLeave, one.in(Phase.DEFINE).isEmpty(), one.outsideDefine());
	}

	private Function<Contribution, Given> given(Participation one) {
		return contribution -> new Given(contribution.id(), Text.of("initiatives.phase." + contribution.phase()), matrices.brief(contribution),
				contribution.isDelivered());
	}

	/** The party that this one answers for, if it has not answered or may change its mind. */
	private @Nullable Party answering(Initiative initiative, List<Participation> all, Acting acting) {
		var party = acting.party();
		if (party == null || !acting.binds(party, initiative.getId().subject())) {
			return null;
		}
		var answered = all.stream().anyMatch(one -> party.equals(one.party()) && one.answer() != Answer.ASKED);
		return answered ? null : parties.of(Set.of(party)).get(party);
	}

	private ActorId actor(NameForm form, Acting acting) {
		if (!form.known().isBlank()) {
			return new ActorId(UUID.fromString(form.known()));
		}
		if (form.name().isBlank()) {
			throw Refused.because("I9", "name", Text.of("initiatives.refused.participant"));
		}
		var same = actors.resembling(form.name(), 5).stream().filter(card -> card.name().equalsIgnoreCase(form.name().strip())).map(ActorCard::id).findFirst();
		return same.orElseGet(() -> {
			var kind = Arrays.stream(ActorKind.values()).filter(one -> one.name().equals(form.kind()) && one != ActorKind.PLATFORM_PARTY).findFirst()
					.orElseThrow(() -> Refused.because("I9", "kind", Text.of("initiatives.refused.kind")));
			var contact = form.contact(new PersonId(form.person()));
			actors.register(new Actors.NewActor(new ActorId(form.actor()), kind, form.name().strip(), null, contact), acting, clock.instant());
			return new ActorId(form.actor());
		});
	}

	private ParticipationId of(Initiative initiative, UUID id) {
		var participation = desk.load(new ParticipationId(id));
		if (!participation.initiative().equals(initiative.getId())) {
			throw new Unknown("participation", id);
		}
		return participation.getId();
	}

	private Initiative seen(String number, Acting acting) {
		return sight.seen(number, acting).orElseThrow(() -> InitiativePage.unknown(number));
	}

	private static String done(String number, String what, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of("initiatives.flash." + what));
		return "redirect:/initiativ/" + number + "/deltakere";
	}

	/** A participant on the page. */
	record Row(UUID id, UUID next, String name, Text answer, @Nullable String reason, List<Given> given, boolean mayPlan, boolean mayLeave,
			boolean outside, @Nullable String outsideWhy) {}

	/** What it gives. */
	record Given(UUID id, Text phase, String what, boolean delivered) {}

	/** What is typed to name a participant. */
	record NameForm(UUID id, UUID actor, UUID person, String known, String name, String kind, String contact, @Nullable Boolean initiator) {

		NameForm {
			known = told(known);
			name = told(name);
			kind = told(kind);
			contact = told(contact);
			initiator = Boolean.TRUE.equals(initiator);
		}

		static NameForm blank() {
			return new NameForm(Ids.next(), Ids.next(), Ids.next(), "", "", "", "", false);
		}

		Actors.@Nullable NewContact contact(PersonId person) {
			var line = ContactLine.read(contact);
			return line.reach().isEmpty() ? null : new Actors.NewContact(person, line.name().isEmpty() ? name.strip() : line.name(), line.reach());
		}
	}

	/** What is typed to plan a contribution. */
	record PlanForm(UUID id, @Nullable Phase phase, @Nullable ContributionKind kind, String amount, String what) {

		PlanForm {
			amount = told(amount);
			what = told(what);
		}

		static PlanForm blank() {
			return new PlanForm(Ids.next(), null, null, "", "");
		}

		/** As a planned one; the number is an amount or hours, as the kind says. */
		Contribution contribution() {
			if (phase == null || kind == null) {
				throw Refused.because("I9", phase == null ? "phase" : "kind", Text.of("initiatives.refused.contribution." + (phase == null ? "phase" : "kind")));
			}
			var number = amount.replaceAll("[^0-9]", "");
			var hours = kind == ContributionKind.HOURS && !number.isEmpty() && number.length() < 7 ? Integer.valueOf(number) : null;
			return Contribution.planned(id, phase, kind, Kroner.parse(amount).orElse(null), hours, what);
		}
	}

	private static String told(@Nullable String written) {
		return written == null ? "" : written;
	}
}
