package no.samskaping.initiatives.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.initiative.Gathering;
import no.samskaping.initiatives.initiative.Initiative;
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
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.events.Inbox;
import no.samskaping.workbench.rules.Decides;

/** Reads what was typed, checks it, and registers. I2–I5, I11, P9. */
@Component
class Registrar {

	private static final String FORM = "initiatives.registration";

	private final InitiativeDesk desk;
	private final Recognition recognition;
	private final Actors actors;
	private final People people;
	private final Charters charters;
	private final Estimates estimates;
	private final Ways ways;
	private final Inbox inbox;

	Registrar(InitiativeDesk desk, Recognition recognition, Actors actors, People people, Charters charters, Estimates estimates,
			Ways ways, Inbox inbox) {
		this.desk = desk;
		this.recognition = recognition;
		this.actors = actors;
		this.people = people;
		this.charters = charters;
		this.estimates = estimates;
		this.ways = ways;
		this.inbox = inbox;
	}

	/**
	 * Registers what was typed; a second submit of the same form, also at the same moment, leads to what the first one registered.
	 *
	 * @return the number under which it is known
	 * @throws Refused naming each field that must be mended, and its rule
	 */
	@Transactional
	String register(RegistrationForm form, Acting by, Instant at) {
		ways.requireMay(by);
		inbox.first(form.id(), FORM); // whoever comes second waits here until the first has registered, or was refused
		return desk.find(new InitiativeId(form.id())).map(known -> again(form, known, at)).orElseGet(() -> registerNew(form, by, at));
	}

	/** It was registered, and perhaps its document was not kept: a mark without its document is not dropped. P7. */
	private static String again(RegistrationForm form, Initiative known, Instant at) {
		var broken = new ArrayList<Broken>();
		refuseMarking(form, at, broken);
		Refused.requireNone(broken);
		return known.number();
	}

	private String registerNew(RegistrationForm form, Acting by, Instant at) {
		var card = initiator(form);
		var contact = ContactLine.read(form.contact());
		var broken = new ArrayList<Broken>(Wording.refusals(form.title(), form.description(), null));
		refuseInitiator(form, card, broken);
		refuseContact(form, card, contact, by, broken);
		var estimate = Gathering.orRefused(broken, () -> estimates.read(form.amount(), form.isUnder(), null));
		refuseEarlier(form, broken);
		refuseMarking(form, at, broken);
		var gateway = gateway(form, card, estimate, at, broken);
		Refused.requireNone(broken);
		var initiator = card.map(ActorCard::id).orElseGet(() -> new ActorId(form.actor()));
		var speaks = speaks(form, card, contact, by, at);
		var origin = new Origin(speaks, isOwn(card, by) ? null : source(form).orElseThrow(), by.party(), by.person(), at, null, null,
				form.isEarlier() ? form.startedOn() : null);
		return desk.register(new Registering(new InitiativeId(form.id()), Wording.typed(form.title(), form.description(), null), origin, List.of(initiator),
				isDirect(card), Boolean.TRUE.equals(form.support()), estimate.orElse(null), gateway.orElse(null), stage(form).orElse(null)), by, at);
	}

	/** The known actor that is meant; empty for a new one. */
	Optional<ActorCard> initiator(RegistrationForm form) {
		return recognition.of(form.named());
	}

	/** Those known whom the form may mean. P6. */
	List<ActorCard> known(RegistrationForm form) {
		return recognition.known(form.named());
	}

	static boolean isDirect(Optional<ActorCard> initiator) {
		return initiator.filter(card -> card.party() != null).isPresent();
	}

	/** Whether somebody registers what its own party initiates; everything else is on behalf of another. I11. */
	private static boolean isOwn(Optional<ActorCard> initiator, Acting by) {
		return isDirect(initiator) && initiator.map(ActorCard::party).filter(party -> party.equals(by.party())).isPresent();
	}

	private void refuseInitiator(RegistrationForm form, Optional<ActorCard> card, List<Broken> broken) {
		if (recognition.isUnclear(form.named())) {
			broken.add(broken("P7", "initiator", "unclear"));
		} else if (card.isEmpty() && form.initiator().isBlank()) {
			broken.add(broken("I2", "initiator", "initiator"));
		}
		if (card.isEmpty() && kind(form).isEmpty()) {
			broken.add(broken("I2", "kind", "kind"));
		}
	}

	private static void refuseContact(RegistrationForm form, Optional<ActorCard> card, ContactLine contact, Acting by, List<Broken> broken) {
		if (!isOwn(card, by) && !isSourced(source(form))) {
			broken.add(broken("I11", "source", "source"));
		}
		if (isOwn(card, by) && form.contact().isBlank()) {
			return;
		}
		var resident = card.map(ActorCard::kind).or(() -> kind(form)).filter(ActorKind.RESIDENT::equals).isPresent();
		if (!isReached(contact)) {
			broken.add(broken("I6", "contact", "contact.reach"));
		} else if (contact.name().isEmpty() && !resident) {
			broken.add(broken("I6", "contact", "contact.name"));
		}
	}

	/** Whether it says how it came, where it is on behalf of another. I11. */
	@Decides("I11.1")
	static boolean isSourced(Optional<Source> source) {
		return source.isPresent();
	}

	/** Whether its contact can be reached. I4, I6. */
	@Decides("I6.9")
	static boolean isReached(ContactLine contact) {
		return !contact.reach().isEmpty();
	}

	private void refuseEarlier(RegistrationForm form, List<Broken> broken) {
		if (form.isEarlier()) {
			broken.addAll(earlier(stage(form), form.startedOn(), charters.version(1).cadenceStart()));
		}
	}

	/** What is wrong with something from before: it says at which stage it is, and began before meetings were expected here. P9. */
	@Decides("P9.1")
	static List<Broken> earlier(Optional<Stage> stage, @Nullable LocalDate startedOn, LocalDate cadenceStart) {
		var broken = new ArrayList<Broken>();
		if (stage.isEmpty()) {
			broken.add(broken("P9", "stage", "stage"));
		}
		if (startedOn == null) {
			broken.add(broken("P9", "startedOn", "started-on"));
		} else if (!startedOn.isBefore(cadenceStart)) {
			broken.add(new Broken("P9", "startedOn", Text.of("initiatives.refused.started-before", cadenceStart)));
		}
		return broken;
	}

	/** Who marks a document as kept from the public says how, and chooses one. P7. */
	private static void refuseMarking(RegistrationForm form, Instant at, List<Broken> broken) {
		if (form.isMarked()) {
			broken.addAll(form.marking().refusals(at.atZone(Words.ZONE).toLocalDate()));
			if (form.document().isEmpty()) {
				broken.add(broken("P7", "file", "document"));
			}
		}
	}

	/** The gateway is asked for a formalised one from outside; the choice is checked again here, whatever the form offered. I5. */
	private Optional<Gateway> gateway(RegistrationForm form, Optional<ActorCard> card, Optional<Estimate> estimate, Instant at, List<Broken> broken) {
		var needed = estimate.filter(made -> made.scale() == Scale.FORMALISED).isPresent() && !isDirect(card) && !form.isEarlier();
		return needed ? Gathering.orRefused(broken, () -> ways.ask(form.gateway(), at)) : Optional.empty();
	}

	/** Registers the initiator, if it is new, and whoever speaks for it. */
	private @Nullable PersonId speaks(RegistrationForm form, Optional<ActorCard> card, ContactLine contact, Acting by, Instant at) {
		if (contact.reach().isEmpty()) {
			return by.person();
		}
		var person = new PersonId(form.person());
		var name = contact.name().isEmpty() ? card.map(ActorCard::name).orElse(form.initiator().strip()) : contact.name();
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

	private static Optional<Source> source(RegistrationForm form) {
		return Arrays.stream(Source.values()).filter(source -> source.name().equals(form.source())).findFirst();
	}

	private static Optional<Stage> stage(RegistrationForm form) {
		return Registering.ACTUAL.stream().filter(stage -> stage.name().equals(form.stage())).findFirst();
	}

	private static Broken broken(String rule, String field, String message) {
		return new Broken(rule, field, Text.of("initiatives.refused." + message));
	}
}
