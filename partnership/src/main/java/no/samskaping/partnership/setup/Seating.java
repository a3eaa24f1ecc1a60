package no.samskaping.partnership.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
import no.samskaping.partnership.setup.PartiesForm.Row;
import no.samskaping.partnership.typed.Names;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
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
		var seats = ready.parties().stream().map(it -> new Seat(desk.found(it.name(), it.named(), it.sector(), by), it.gateway())).toList();
		charters.beginFirst(decided.content().withSeats(seats), decided.proposal(), by);
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

	/** Names the organisations and seats them in the draft, if all of it will do. */
	@Transactional
	void arrange(Charter draft, PartiesForm form, Acting by) {
		actors.holdNames();
		var renamed = renamed(form);
		var seats = form.rows().stream().filter(Row::included).map(it -> new Seat(new PartyId(it.party()), it.gateway()))
				.collect(Collectors.toCollection(ArrayList::new));
		var content = draft.content();
		var added = Typed.whole(typed -> addedSector(form, typed), it -> Stream.of(refusals(renamed, by), misnamed(form),
				charters.seatRefusals(content.withSeats(seats), draft.proposal(), it, by).stream().map(broken -> besideGateway(broken, form)))
				.flatMap(Function.identity()).toList());
		renamed.forEach(it -> actors.describe(it.party().actor(), it.version(), it.description(), by, clock.instant()));
		if (added != null) {
			seats.add(new Seat(desk.found(Objects.requireNonNull(form.added()).strip(), true, added, by), false));
		}
		charters.revise(draft.getId(), form.version(), content.withSeats(seats), draft.proposal(), by);
	}

	/** The sector of the organisation that is added, or null if none is. */
	private static @Nullable Sector addedSector(PartiesForm form, Typed typed) {
		return form.added() == null || form.added().isBlank() ? null
				: typed.oneOf(Sector.class, "addedSector", "partnership.sector", form.addedSector(), Sector.VOLUNTARY);
	}

	private Row row(Party party, boolean included, boolean gateway) {
		var actor = actors.one(party.actor());
		return new Row(party.id().value(), actor.version(), actor.named() ? actor.name() : "",
				Objects.toString(actor.organisationNumber(), ""), included, gateway);
	}

	/** The organisations that the form describes anew. */
	private List<Renamed> renamed(PartiesForm form) {
		return IntStream.range(0, form.rows().size()).boxed().flatMap(it -> renamed(form.rows().get(it), "rows[" + it + "].").stream()).toList();
	}

	private Party party(Row row) {
		var party = parties.of(Set.of(new PartyId(row.party()))).get(new PartyId(row.party()));
		if (party == null) {
			throw new Unknown("party", row.party());
		}
		return party;
	}

	private Optional<Renamed> renamed(Row row, String prefix) {
		var party = party(row);
		var actor = actors.one(party.actor());
		var description = new Description(ActorKind.PLATFORM_PARTY, row.name().strip(), row.organisationNumber(), actor.partOf());
		var open = !actor.named() && description.name().isEmpty() && description.organisationNumber() == null;
		var same = actor.named() && actor.name().equals(description.name())
				&& Objects.equals(actor.organisationNumber(), description.organisationNumber());
		return open || same ? Optional.empty() : Optional.of(new Renamed(prefix, party, row.version(), description));
	}

	/** What is wrong with them, each by itself and beside those before it: no two have the same number. P6. */
	private Stream<Broken> refusals(List<Renamed> renamed, Acting by) {
		var numbers = new HashMap<String, String>();
		return renamed.stream().flatMap(it -> {
			var number = it.description().organisationNumber();
			var before = number == null ? null : numbers.putIfAbsent(number, it.description().name());
			var twice = before == null ? Stream.<Broken>empty()
					: Stream.of(new Broken("P6", "organisationNumber", Text.of("partnership.actor.rule.number-taken", before)));
			return Stream.concat(actors.refusals(it.party().actor(), it.description(), null, by).stream(), twice)
					.map(broken -> new Broken(broken.rule(), it.prefix() + broken.field(), of(it.party(), it.lacksOnlyName(broken)
							? Text.of("partnership.setup.name-with-number") : broken.why())));
		});
	}

	/** Names that others have: no two organisations of the form are called alike, nor is the one that is added. P1. */
	private Stream<Broken> misnamed(PartiesForm form) {
		var broken = new ArrayList<Broken>();
		var names = new HashSet<String>();
		for (var it = 0; it < form.rows().size(); it++) {
			var row = form.rows().get(it);
			var party = party(row);
			var name = Names.bare(row.name().isBlank() ? party.name() : row.name());
			if (!names.add(name)) {
				broken.add(new Broken("P1", "rows[" + it + "].name", of(party, Text.of("partnership.setup.called-alike"))));
			}
		}
		var added = Objects.requireNonNullElse(form.added(), "").strip();
		if (names.contains(Names.bare(added))) {
			broken.add(new Broken("P1", "added", Text.of("partnership.setup.called-alike")));
		}
		if (added.length() > 200) {
			broken.add(new Broken("P6", "added", Text.of("partnership.actor.rule.name-long")));
		}
		return broken.stream();
	}

	/** What is said of an organisation, with the name under which it is shown. */
	private static Text of(Party party, Text said) {
		return Text.of("partnership.setup.of-party", party.name(), said);
	}

	/** What is said of the gateways stands beside the public one that is ticked, or else beside the first organisation. I5. */
	private Broken besideGateway(Broken broken, PartiesForm form) {
		if (!broken.rule().equals("I5") || form.rows().isEmpty()) {
			return broken;
		}
		var rows = form.rows();
		var place = IntStream.range(0, rows.size()).filter(it -> rows.get(it).included() && rows.get(it).gateway())
				.filter(it -> party(rows.get(it)).sector() == Sector.PUBLIC).findFirst();
		return new Broken(broken.rule(), "rows[" + place.orElse(0) + "].gateway", broken.why());
	}

	/**
	 * An organisation that is described anew.
	 *
	 * @param prefix before the names of its fields in the form
	 * @param version the organisation's version when the form was opened
	 */
	private record Renamed(String prefix, Party party, long version, Description description) {

		/** Whether it could stay nameless, had no number been written. */
		boolean lacksOnlyName(Broken broken) {
			return broken.field().equals("name") && description.name().isEmpty() && !party.named();
		}
	}
}
