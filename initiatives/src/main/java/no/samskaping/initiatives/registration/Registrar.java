package no.samskaping.initiatives.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Registration;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.initiative.Origin;
import no.samskaping.initiatives.initiative.Registering;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** Reads what was typed, checks it, and registers. I2–I5, I11, M5, P9. */
@Component
class Registrar implements Registration {

	private final InitiativeDesk desk;
	private final Actors actors;
	private final People people;
	private final Parties parties;
	private final Charters charters;
	private final Ways ways;

	Registrar(InitiativeDesk desk, Actors actors, People people, Parties parties, Charters charters, Ways ways) {
		this.desk = desk;
		this.actors = actors;
		this.people = people;
		this.parties = parties;
		this.charters = charters;
		this.ways = ways;
	}

	@Override
	public void register(InitiativeId id, String title, @Nullable String description, ActorId initiator, @Nullable PersonId contact,
			Subject source, Acting by, Instant at) {
		var direct = !parties.byActor(Set.of(initiator)).isEmpty();
		var origin = new Origin(contact, Source.WORKSHOP, by.party(), by.person(), at, source.kind(), source.id(), null);
		desk.register(new Registering(id, Wording.typed(shortened(title), description, null), origin, List.of(initiator), direct, false, null, null,
				null), by, at);
	}

	/**
	 * Registers what was typed.
	 *
	 * @return the number under which it is known
	 * @throws Refused naming each field that must be mended, and its rule
	 */
	String register(RegistrationForm form, Acting by, Instant at) {
		ways.requireMay(by);
		var card = initiator(form);
		var contact = ContactLine.read(form.contact());
		var estimate = estimate(form);
		var broken = new ArrayList<Broken>(Wording.refusals(form.title(), form.what(), null));
		refuseInitiator(form, card, broken);
		refuseContact(form, card, contact, broken);
		refuseEstimate(form, estimate, broken);
		var gateway = gateway(form, card, estimate, at, broken);
		if (!broken.isEmpty()) {
			throw new Refused(broken);
		}
		var initiator = card.map(ActorCard::id).orElseGet(() -> new ActorId(form.actor()));
		var speaks = speaks(form, card, contact, by, at);
		var origin = new Origin(speaks, form.isOnBehalf() ? Source.valueOf(form.source()) : null, by.party(), by.person(), at, null, null,
				form.startedOn());
		return desk.register(new Registering(new InitiativeId(form.id()), Wording.typed(form.title(), form.what(), null), origin, List.of(initiator),
				isDirect(card), Boolean.TRUE.equals(form.support()), estimate.orElse(null), gateway.orElse(null), form.stage().isEmpty() ? null : Stage.valueOf(form.stage())),
				by, at);
	}

	/** The known actor that was chosen, or whose name was written in full. */
	Optional<ActorCard> initiator(RegistrationForm form) {
		var chosen = uuid(form.known()).map(ActorId::new).map(id -> actors.of(Set.of(id)).get(id));
		if (chosen.isPresent() || form.initiator().isBlank() || form.known().equals("new")) {
			return chosen;
		}
		return actors.resembling(form.initiator(), 5).stream().filter(card -> card.name().equalsIgnoreCase(form.initiator().strip()))
				.filter(card -> card.party() != null || form.kind().isEmpty() || card.kind().name().equals(form.kind())).findFirst();
	}

	/** The amount, classified; or the tick. */
	Optional<Estimate> estimate(RegistrationForm form) {
		if (form.amount().isBlank()) {
			return form.isUnder() ? Optional.of(Estimate.underThreshold(charters.current(), null)) : Optional.empty();
		}
		return Kroner.parse(form.amount()).map(amount -> Estimate.of(amount, charters.current(), null));
	}

	static boolean isDirect(Optional<ActorCard> initiator) {
		return initiator.filter(card -> card.party() != null).isPresent();
	}

	private void refuseInitiator(RegistrationForm form, Optional<ActorCard> card, List<Broken> broken) {
		if (card.isEmpty() && form.initiator().isBlank()) {
			broken.add(broken("I2", "initiator", "initiator"));
		}
		if (card.isEmpty() && kind(form).isEmpty()) {
			broken.add(broken("I2", "kind", "kind"));
		}
	}

	private void refuseContact(RegistrationForm form, Optional<ActorCard> card, ContactLine contact, List<Broken> broken) {
		if (isDirect(card) && form.contact().isBlank()) {
			return;
		}
		if (contact.reach().isEmpty()) {
			broken.add(broken("I4", "contact", "contact.reach"));
		} else if (contact.name().isEmpty() && kind(form).filter(ActorKind.RESIDENT::equals).isEmpty()) {
			broken.add(broken("I4", "contact", "contact.name"));
		}
		if (form.isOnBehalf() && Arrays.stream(Source.values()).noneMatch(source -> source.name().equals(form.source()))) {
			broken.add(broken("I11", "source", "source"));
		}
	}

	private void refuseEstimate(RegistrationForm form, Optional<Estimate> estimate, List<Broken> broken) {
		if (estimate.isEmpty()) {
			broken.add(broken("I3", "amount", form.amount().isBlank() ? "amount.missing" : "amount.unread"));
		} else if (form.isUnder() && estimate.get().scale() == Scale.FORMALISED) {
			broken.add(new Broken("I3", "amount", Text.of("initiatives.refused.amount.not-under", estimate.get().threshold())));
		}
		if (!form.stage().isEmpty() && form.startedOn() == null) {
			broken.add(broken("P9", "startedOn", "started-on"));
		}
	}

	/** The gateway is asked for a formalised one from outside; the choice is checked again here, whatever the form offered. I5. */
	private Optional<Gateway> gateway(RegistrationForm form, Optional<ActorCard> card, Optional<Estimate> estimate, Instant at, List<Broken> broken) {
		var needed = estimate.filter(made -> made.scale() == Scale.FORMALISED).isPresent() && !isDirect(card) && form.stage().isEmpty();
		if (!needed) {
			return Optional.empty();
		}
		try {
			return Optional.of(ways.ask(form.gateway(), at));
		} catch (Refused refused) {
			broken.addAll(refused.broken());
			return Optional.empty();
		}
	}

	/** Registers the initiator, if it is new, and whoever speaks for it. */
	private @Nullable PersonId speaks(RegistrationForm form, Optional<ActorCard> card, ContactLine contact, Acting by, Instant at) {
		if (contact.reach().isEmpty()) {
			return by.party() != null && by.party().equals(card.map(ActorCard::party).orElse(null)) ? by.person() : null;
		}
		var person = new PersonId(form.person());
		var name = contact.name().isEmpty() ? form.initiator().strip() : contact.name();
		if (card.isPresent()) {
			people.register(person, name, contact.reach(), by, at);
		} else {
			actors.register(new Actors.NewActor(new ActorId(form.actor()), kind(form).orElseThrow(), form.initiator().strip(),
					Wording.bare(form.organisationNumber()), new Actors.NewContact(person, name, contact.reach())), by, at);
		}
		return person;
	}

	private static Optional<ActorKind> kind(RegistrationForm form) {
		return Arrays.stream(ActorKind.values()).filter(kind -> kind != ActorKind.PLATFORM_PARTY && kind.name().equals(form.kind())).findFirst();
	}

	private static Optional<UUID> uuid(String written) {
		try {
			return Optional.of(UUID.fromString(written));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Broken broken(String rule, String field, String message) {
		return new Broken(rule, field, Text.of("initiatives.refused." + message));
	}

	/** An idea may be longer than a title. */
	private static String shortened(String title) {
		return title.length() <= 160 ? title : title.substring(0, 159) + "…";
	}
}
