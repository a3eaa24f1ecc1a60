package no.samskaping.partnership.acting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.mandate.Mandate;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Establishment;
import no.samskaping.workbench.screen.Titles.Titled;

/** All that a viewer may act as today, the one first that is taken without a choice. P2. */
@Component
class Capacities {

	private static final int SETTING_UP = -Role.values().length;
	private static final int LIMITED = Role.values().length;
	private static final int PARTICIPANT = 2 * Role.values().length;

	private final MandateDesk mandates;
	private final Parties parties;
	private final AllTitles titles;
	private final Establishment establishment;
	private final Actors actors;
	private final JdbcClient jdbc;

	Capacities(MandateDesk mandates, Parties parties, AllTitles titles, Establishment establishment, Actors actors, JdbcClient jdbc) {
		this.mandates = mandates;
		this.parties = parties;
		this.titles = titles;
		this.establishment = establishment;
		this.actors = actors;
		this.jdbc = jdbc;
	}

	/** Worked out once for each request, where a request is answered. */
	@Transactional(readOnly = true)
	List<Capacity> of(Viewer viewer) {
		return ForThisRequest.once(viewer.issuer() + " " + viewer.subject(), () -> workedOut(viewer));
	}

	private List<Capacity> workedOut(Viewer viewer) {
		var seated = parties.all().stream().collect(Collectors.toMap(Party::id, Function.identity()));
		var held = mandates.ofSignIn(viewer.issuer(), viewer.subject()).stream().filter(it -> holds(it, seated)).toList();
		var matters = titles.of(held.stream().map(Mandate::matter).filter(Objects::nonNull).collect(Collectors.toSet()));
		var capacities = new ArrayList<Capacity>();
		held.forEach(mandate -> capacities.add(capacity(mandate, seated, matters)));
		capacities.addAll(ofContact(viewer));
		capacities.sort(Comparator.comparingInt(rank(capacities)).thenComparing(Capacity::id));
		return List.copyOf(capacities);
	}

	/** Until the platform is in force, who may set it up does: to represent a party already takes that from nobody. P2, P4. */
	private ToIntFunction<Capacity> rank(List<Capacity> all) {
		return all.size() < 2 || establishment.isSetUp() ? Capacity::rank
				: it -> it.rank() + (it.acting().administersThePlatform() ? SETTING_UP : 0);
	}

	/** Who acts for a party does so while the platform in force counts it among its parties. P1, P4. */
	private static boolean holds(Mandate mandate, Map<PartyId, Party> seated) {
		return !mandate.role().isOfAParty() || seated.containsKey(mandate.party());
	}

	/** The one that was chosen, else the first. */
	static Optional<Capacity> chosen(List<Capacity> capacities, @Nullable UUID chosen) {
		return capacities.stream().filter(it -> it.id().equals(chosen)).findFirst().or(() -> capacities.stream().findFirst());
	}

	private static Capacity capacity(Mandate mandate, Map<PartyId, Party> seated, Map<Subject, Titled> matters) {
		var party = seated.get(mandate.party());
		var matter = mandate.matter();
		var key = "partnership.capacity." + (matter != null ? "matter" : mandate.role().name().toLowerCase(Locale.ROOT));
		var title = Optional.ofNullable(matter).map(matters::get).map(Titled::title).orElse("–");
		return new Capacity(mandate.getId().value(), acting(mandate), Text.of(key, party == null ? "" : party.name(), title),
				mandate.role().ordinal() + (matter != null ? LIMITED : 0));
	}

	private static Acting acting(Mandate mandate) {
		var person = mandate.person();
		var id = mandate.getId();
		return switch (mandate.role()) {
			case REPRESENTATIVE -> new Acting.Representative(person, ofAParty(mandate), id, false, mandate.matter());
			case DEPUTY -> new Acting.Representative(person, ofAParty(mandate), id, true, mandate.matter());
			case STAFF -> new Acting.Staff(person, ofAParty(mandate), id);
			case COORDINATOR -> new Acting.Coordinator(person, mandate.party(), id);
			case ADMINISTRATOR -> new Acting.Administrator(person, id);
			case READER -> new Acting.Reader(person, id);
		};
	}

	private static PartyId ofAParty(Mandate mandate) {
		return Objects.requireNonNull(mandate.party());
	}

	/** The contact of one that was merged into another speaks for that one, until another contact is named. P6. */
	private List<Capacity> ofContact(Viewer viewer) {
		return jdbc.sql("""
				with recursive successor(id, contact) as (
					select a.id, a.contact from partnership.actor a where a.contact in (
						select s.person from partnership.sign_in s where s.issuer = :issuer and s.subject = :subject)
					union
					select a.merged_into, s.contact from successor s join partnership.actor a on a.id = s.id where a.merged_into is not null)
				select distinct on (a.id) a.id, a.name, s.contact from successor s join partnership.actor a on a.id = s.id
				where a.merged_into is null order by a.id, s.contact""")
				.param("issuer", viewer.issuer()).param("subject", viewer.subject())
				.query((row, number) -> {
					var actor = new ActorId(row.getObject("id", UUID.class));
					var person = new PersonId(row.getObject("contact", UUID.class));
					return new Capacity(actor.value(), new Acting.Participant(actor, person, null, null, actors.same(actor)),
							Text.of("partnership.capacity.participant", row.getString("name")), PARTICIPANT);
				}).list();
	}
}
