package no.samskaping.partnership.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.actor.ActorDesk;
import no.samskaping.partnership.actor.Description;
import no.samskaping.partnership.charter.Charter;
import no.samskaping.partnership.charter.CharterContent;
import no.samskaping.partnership.charter.CharterContent.Seat;
import no.samskaping.partnership.charter.CharterDesk;
import no.samskaping.partnership.charter.ReadyCharter;
import no.samskaping.partnership.party.PartyDesk;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;

/** Joins what the charter, its parties and their names have to do with each other, in one transaction. P1, P4. */
@Component
class Seating {

	private final CharterDesk charters;
	private final PartyDesk desk;
	private final Parties parties;
	private final ActorDesk actors;
	private final Clock clock;

	Seating(CharterDesk charters, PartyDesk desk, Parties parties, ActorDesk actors, Clock clock) {
		this.charters = charters;
		this.desk = desk;
		this.parties = parties;
		this.actors = actors;
		this.clock = clock;
	}

	/** Begins the first version with the ready charter and its four organisations, once. */
	@Transactional
	void begin(DecisionForm form, Acting by) {
		CharterDesk.requireAuthor(by);
		if (charters.drafted().isPresent()) {
			return;
		}
		var ready = ReadyCharter.vennesla();
		var decided = decided(form, ready.with(List.of(), LocalDate.now(clock.withZone(Words.ZONE))), by);
		var content = decided.content();
		var seats = ready.parties().stream().map(it -> new Seat(desk.found(it.name(), it.named(), it.sector(), by), it.gateway())).toList();
		charters.beginFirst(new CharterContent(content.municipality(), content.threshold(), content.counts(), content.challenges(), seats,
				content.deadlines(), content.cadenceStart()), decided.proposal(), by);
	}

	/** The decision as it was typed, if it can be put into force. */
	DecisionForm.Decided decided(DecisionForm form, CharterContent content, Acting by) {
		return Typed.whole(typed -> form.into(content, typed), it -> charters.decisionRefusals(it.content(), it.proposal(), by));
	}

	/** The organisations of a draft as a form shows them; a placeholder is no name. */
	@Transactional(readOnly = true)
	PartiesForm form(Charter draft) {
		var seats = draft.content().seats();
		var known = parties.of(seats.stream().map(Seat::party).collect(Collectors.toSet()));
		var others = desk.ever().stream().filter(it -> !known.containsKey(it.id()));
		var rows = Stream.concat(
				seats.stream().map(it -> row(Objects.requireNonNull(known.get(it.party())), true, it.gateway())),
				others.map(it -> row(it, false, it.gateway()))).toList();
		return new PartiesForm(draft.version(), rows, "", "");
	}

	/** Names the organisations and seats them in the draft. */
	@Transactional
	void arrange(Charter draft, PartiesForm form, Acting by) {
		var seats = new ArrayList<Seat>();
		var broken = new ArrayList<Broken>();
		for (var it = 0; it < form.rows().size(); it++) {
			var row = form.rows().get(it);
			broken.addAll(name(row, "rows[" + it + "].", by));
			if (row.included()) {
				seats.add(new Seat(new PartyId(row.party()), row.gateway()));
			}
		}
		var content = seated(draft, form, seats, broken, by);
		charters.revise(draft.getId(), form.version(), content, draft.proposal(), by);
	}

	/** The draft with these seats and with the organisation that may be added. */
	private CharterContent seated(Charter draft, PartiesForm form, List<Seat> seats, List<Broken> broken, Acting by) {
		return Typed.whole(typed -> {
			if (form.added() != null && !form.added().isBlank()) {
				var sector = typed.oneOf(Sector.class, "addedSector", "partnership.sector", form.addedSector(), Sector.VOLUNTARY);
				seats.add(new Seat(desk.found(form.added().strip(), true, sector, by), false));
			}
			var content = draft.content();
			return new CharterContent(content.municipality(), content.threshold(), content.counts(), content.challenges(), seats,
					content.deadlines(), content.cadenceStart());
		}, it -> Stream.concat(broken.stream(), charters.seatRefusals(it, draft.proposal(), by).stream()).toList());
	}

	private PartiesForm.Row row(Party party, boolean included, boolean gateway) {
		var actor = actors.one(party.actor());
		return new PartiesForm.Row(party.id().value(), actor.version(), actor.named() ? actor.name() : "",
				Objects.toString(actor.organisationNumber(), ""), included, gateway);
	}

	/** Names an organisation, or answers what is wrong with that; nothing of the arrangement is kept then. */
	private List<Broken> name(PartiesForm.Row row, String prefix, Acting by) {
		var party = parties.of(Set.of(new PartyId(row.party()))).get(new PartyId(row.party()));
		if (party == null) {
			throw new Unknown("party", row.party());
		}
		var actor = actors.one(party.actor());
		var name = row.name() == null ? "" : row.name().strip();
		var description = new Description(ActorKind.PLATFORM_PARTY, name, row.organisationNumber(), actor.partOf());
		var open = !actor.named() && name.isEmpty() && description.organisationNumber() == null;
		var same = actor.named() && actor.name().equals(description.name())
				&& Objects.equals(actor.organisationNumber(), description.organisationNumber());
		if (open || same) {
			return List.of();
		}
		try {
			actors.describe(party.actor(), row.version(), description, by, clock.instant());
			return List.of();
		} catch (Refused e) {
			return e.broken().stream().map(it -> new Broken(it.rule(), prefix + it.field(), it.why())).toList();
		}
	}
}
