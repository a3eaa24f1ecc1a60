package no.samskaping.meetings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.agreements.AgreementCard;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.Agreements;
import no.samskaping.initiatives.Discussion;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.initiatives.Registration;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.Erasures.Traces;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.WorkingDays;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Titles;

/**
 * The contexts on which meetings depends, as small as their published interfaces allow: four parties, each with a representative
 * and a deputy, and initiatives as the test wants them.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {

	/** The second centre. */
	public static final PartyId OTHER_CENTRE = new PartyId(new UUID(1, 9));

	public static final Acting COORDINATOR = new Acting.Coordinator(new PersonId(new UUID(2, 20)), null, new MandateId(new UUID(4, 20)));

	/** Whoever looks has the name of one of these. */
	public static final Map<String, Acting> WHO = new HashMap<>(Map.of(
			"coordinator", COORDINATOR,
			"business", representative(Given.party(Sector.BUSINESS)),
			"voluntary", representative(Given.party(Sector.VOLUNTARY)),
			"other-centre", representative(OTHER_CENTRE),
			"public", representative(Given.party(Sector.PUBLIC)),
			"reader", new Acting.Reader(new PersonId(new UUID(2, 21)), new MandateId(new UUID(4, 21))),
			"participant", new Acting.Participant(new ActorId(new UUID(7, 2)), null, null)));

	/** By what somebody is recognised. */
	public static final Map<PersonId, Traces> TRACES = new HashMap<>();

	/** The representative of a party. */
	public static Acting.Representative representative(PartyId party) {
		return new Acting.Representative(person(party), party, mandate(party), false);
	}

	public static PersonId person(PartyId party) {
		return new PersonId(new UUID(2, party.value().getLeastSignificantBits()));
	}

	public static MandateId mandate(PartyId party) {
		return new MandateId(new UUID(4, party.value().getLeastSignificantBits()));
	}

	@Bean
	World world() {
		return new World();
	}

	@Bean
	Charters charters() {
		var charter = new AdoptedCharter(1, LocalDate.of(2026, 1, 1), "Vennesla", Kroner.of(100_000), "", List.of(
				new AdoptedCharter.Challenge("exclusion", "Utenforskap", "", "puzzle-piece-fill", 2)), List.of(),
				new AdoptedCharter.Deadlines(7, 10, 10, 30, 90), LocalDate.of(2026, 1, 1));
		return new Charters() {

			@Override
			public Optional<AdoptedCharter> on(LocalDate day) {
				return Optional.of(charter);
			}

			@Override
			public AdoptedCharter current() {
				return charter;
			}

			@Override
			public List<AdoptedCharter.Challenge> everNamed() {
				return charter.challenges();
			}

			@Override
			public AdoptedCharter version(int version) {
				return charter;
			}
		};
	}

	@Bean
	Parties parties() {
		var all = List.of(party(Given.party(Sector.BUSINESS), "Vennesla Næringsforening", Sector.BUSINESS, true),
				party(Given.party(Sector.VOLUNTARY), "Frivilligsentral A", Sector.VOLUNTARY, true),
				party(OTHER_CENTRE, "Frivilligsentral B", Sector.VOLUNTARY, true),
				party(Given.party(Sector.PUBLIC), "Vennesla kommune", Sector.PUBLIC, false));
		return new Parties() {

			@Override
			public List<Party> all() {
				return all;
			}

			@Override
			public Map<PartyId, Party> of(Set<PartyId> ids) {
				var found = new LinkedHashMap<PartyId, Party>();
				all.stream().filter(party -> ids.contains(party.id())).forEach(party -> found.put(party.id(), party));
				return found;
			}

			@Override
			public Map<ActorId, Party> byActor(Set<ActorId> actors) {
				return Map.of();
			}
		};
	}

	private static Party party(PartyId id, String name, Sector sector, boolean gateway) {
		return new Party(id, new ActorId(id.value()), name, true, sector, gateway);
	}

	@Bean
	Representatives representatives(World world) {
		return new Representatives() {

			@Override
			public List<RepresentativeCard> of(Set<PartyId> parties, LocalDate day) {
				return parties.stream().sorted(Comparator.comparing(PartyId::value)).flatMap(party -> Stream.of(
						new RepresentativeCard(mandate(party), person(party), party, false, null),
						new RepresentativeCard(new MandateId(new UUID(5, party.value().getLeastSignificantBits())),
								world.deputies.getOrDefault(party, new PersonId(new UUID(6, party.value().getLeastSignificantBits()))), party, true, null)))
						.filter(card -> holds(card, day)).toList();
			}

			@Override
			public List<RepresentativeCard> appointed(Set<Subject> matters, LocalDate day) {
				return world.appointed.stream().filter(card -> matters.contains(card.only()) && holds(card, day)).toList();
			}

			private boolean holds(RepresentativeCard card, LocalDate day) {
				return day.isBefore(world.ends.getOrDefault(card.mandate(), LocalDate.MAX));
			}
		};
	}

	@Bean
	Recusals recusals(World world) {
		return new Recusals() {

			@Override
			public boolean isRecused(PersonId person, Subject subject) {
				return !recusedOn(person, Set.of(subject)).isEmpty();
			}

			@Override
			public Set<Subject> recusedOn(PersonId person, Set<Subject> subjects) {
				return world.recused.contains(person) ? subjects.stream().filter(this::isDeclared).collect(Collectors.toSet()) : Set.of();
			}

			@Override
			public Map<Subject, List<DoubleRole>> about(Set<Subject> subjects) {
				var roles = world.recused.stream().map(person -> new DoubleRole(person, actsFor(person),
						new ActorCard(new ActorId(new UUID(7, 1)), ActorKind.ASSOCIATION, "Sport og Fritid", null, null, true, null), true))
						.toList();
				var about = new HashMap<Subject, List<DoubleRole>>();
				if (!roles.isEmpty()) {
					subjects.stream().filter(this::isDeclared).forEach(subject -> about.put(subject, roles));
				}
				return about;
			}

			private boolean isDeclared(Subject subject) {
				return world.recusedOnly == null || world.recusedOnly.equals(subject);
			}
		};
	}

	/** The party that somebody represents; the coordinator acts for none, and everybody else works for the municipality. */
	private static @Nullable PartyId actsFor(PersonId person) {
		var parties = Stream.concat(Stream.of(OTHER_CENTRE), Stream.of(Sector.values()).map(Given::party));
		return person.equals(COORDINATOR.person()) ? null : parties.filter(party -> person(party).equals(person)).findFirst()
				.orElse(Given.party(Sector.PUBLIC));
	}

	@Bean
	WorkingDays workingDays() {
		return new WorkingDays() {

			@Override
			public LocalDate after(LocalDate day, int workingDays) {
				var end = day;
				for (var counted = 0; counted < workingDays;) {
					end = end.plusDays(1);
					counted += end.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
				}
				return end;
			}

			@Override
			public Optional<Text> holiday(LocalDate day) {
				return Optional.empty();
			}
		};
	}

	/** Nobody is erased here, but who is told to be is recognised. */
	@Bean
	Erasures erasures() {
		return new Erasures() {

			@Override
			public List<Broken> refusals(PersonId person, Acting by) {
				return List.of();
			}

			@Override
			public void erase(PersonId person, Acting by) {}

			@Override
			public List<PersonId> resembling(String typed, int limit) {
				return List.of();
			}

			@Override
			public boolean isErased(PersonId person) {
				return false;
			}

			@Override
			public Optional<Traces> traces(PersonId person) {
				return Optional.ofNullable(TRACES.get(person));
			}
		};
	}

	@Bean
	People people() {
		return new People() {

			@Override
			public Map<PersonId, String> names(Set<PersonId> people) {
				var names = new HashMap<PersonId, String>();
				people.forEach(person -> names.put(person, "Person " + person.value().getLeastSignificantBits()));
				return names;
			}

			@Override
			public Optional<Reach> reachOf(PersonId person, Acting by) {
				return Optional.empty();
			}

			@Override
			public Optional<String> mailbox(PersonId person) {
				return Optional.of("person" + person.value().getLeastSignificantBits() + "@eksempel.no");
			}

			@Override
			public Map<PersonId, String> mailboxes(Set<PersonId> people) {
				return people.stream().collect(Collectors.toMap(person -> person, person -> mailbox(person).orElseThrow()));
			}

			@Override
			public void register(PersonId id, String name, String reach, Acting by, Instant at) {}
		};
	}

	@Bean
	Actors actors(World world) {
		return new Actors() {

			@Override
			public Map<ActorId, ActorCard> of(Set<ActorId> ids) {
				return world.likely.stream().filter(card -> ids.contains(card.id())).collect(Collectors.toMap(ActorCard::id, card -> card));
			}

			@Override
			public Map<ActorId, PersonId> contacts(Set<ActorId> ids) {
				return Map.of();
			}

			@Override
			public List<ActorCard> resembling(String typed, int limit) {
				return List.of();
			}

			@Override
			public List<ActorCard> likely(String name, @Nullable String organisationNumber, int limit) {
				return world.likely;
			}

			@Override
			public Set<ActorId> same(ActorId id) {
				return Set.of(id);
			}

			@Override
			public boolean speaksFor(@Nullable PersonId person, ActorId id) {
				return true;
			}

			@Override
			public void register(NewActor actor, Acting by, Instant at) {
				world.actors.add(actor.id());
			}
		};
	}

	@Bean
	Actings actings() {
		return viewer -> WHO.getOrDefault(viewer.subject(), new Acting.Nobody());
	}

	@Bean
	WebMvcConfigurer actingArgument(Actings actings) {
		return new WebMvcConfigurer() {

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new HandlerMethodArgumentResolver() {

					@Override
					public boolean supportsParameter(MethodParameter parameter) {
						return parameter.getParameterType() == Acting.class;
					}

					@Override
					public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
							NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
						var name = request.getRemoteUser();
						return actings.of(new Viewer(Viewer.LOCAL, name == null ? "" : name, null));
					}
				});
			}
		};
	}

	/** As the application does: anonymous visitors come as far as /apen. P7. */
	@Bean
	SecurityFilterChain doors(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests(requests -> requests.requestMatchers("/apen/**").permitAll().anyRequest().authenticated()).build();
	}

	@Bean
	Initiatives initiatives(World world) {
		return new Initiatives() {

			@Override
			public Map<InitiativeId, InitiativeCard> of(Set<InitiativeId> ids) {
				var found = new HashMap<>(world.initiatives);
				found.keySet().retainAll(ids);
				return found;
			}

			@Override
			public Map<String, InitiativeCard> byNumbers(Set<String> numbers) {
				return numbers.stream().flatMap(number -> world.initiatives.values().stream()
						.filter(card -> card.number().equalsIgnoreCase(number.strip())).limit(1).map(card -> Map.entry(number, card)))
						.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
			}

			@Override
			public List<InitiativeCard> at(Set<Stage> stages, @Nullable InitiativeId before, int limit) {
				return world.initiatives.values().stream().filter(card -> stages.contains(card.stage())).limit(limit).toList();
			}

			@Override
			public Optional<ProjectPlan> planOf(InitiativeId id) {
				return Optional.empty();
			}
		};
	}

	@Bean
	Titles titlesOfInitiatives(World world) {
		return subjects -> {
			var titled = new HashMap<Subject, Titles.Titled>();
			world.initiatives.values().stream().filter(card -> subjects.contains(card.id().subject()))
					.forEach(card -> titled.put(card.id().subject(), new Titles.Titled(card.title(), "/initiativ/" + card.id().value())));
			return titled;
		};
	}

	/** As partnership does: the way to declare a double role, about any matter. */
	@Bean
	Related impartiality() {
		return (subject, viewer) -> List.of(new Related.Panel(800, "person-gavel", Text.verbatim("Habilitet"),
				"/partnerskap/habilitet?kind=" + subject.kind() + "&id=" + subject.id(), List.of()));
	}

	@Bean
	Discussion discussion(World world) {
		return (initiative, matter, conclusion, at) -> {
			if (world.concluded.putIfAbsent(matter, conclusion) == null) {
				world.effects.add(conclusion);
			}
		};
	}

	@Bean
	Registration registration(World world) {
		return (id, title, description, initiator, contact, source, by, at) -> world.registered.putIfAbsent(id, source);
	}

	@Bean
	Agreements agreements(World world) {
		return new Agreements() {

			@Override
			public Map<AgreementId, AgreementCard> of(Set<AgreementId> ids) {
				var found = new HashMap<>(world.agreements);
				found.keySet().retainAll(ids);
				return found;
			}

			@Override
			public Map<InitiativeId, AgreementCard> ofInitiatives(Set<InitiativeId> initiatives) {
				return Map.of();
			}
		};
	}

	/** What the neighbours know and were told. */
	public static final class World {

		public final Map<InitiativeId, InitiativeCard> initiatives = new HashMap<>();
		public final Map<AgreementId, AgreementCard> agreements = new HashMap<>();
		public final Map<MandateId, LocalDate> ends = new HashMap<>();
		public final Map<PartyId, PersonId> deputies = new HashMap<>();
		public final List<Representatives.RepresentativeCard> appointed = new ArrayList<>();
		public final Set<PersonId> recused = new HashSet<>();
		/** About what they declared it; about everything if nothing is said. */
		public @Nullable Subject recusedOnly;
		public final List<ActorId> actors = new ArrayList<>();
		public final List<ActorCard> likely = new ArrayList<>();
		public final Map<InitiativeId, Subject> registered = new HashMap<>();
		public final Map<UUID, Discussion.Conclusion> concluded = new HashMap<>();
		public final List<Discussion.Conclusion> effects = new ArrayList<>();

		/** Puts an initiative at a stage. */
		public InitiativeId initiative(String title, Stage stage) {
			return initiative(InitiativeId.next(), title, stage);
		}

		public InitiativeId initiative(InitiativeId id, String title, Stage stage) {
			return initiative(id, title, stage, Scale.FORMALISED);
		}

		public InitiativeId initiative(InitiativeId id, String title, Stage stage, Scale scale) {
			initiatives.put(id, new InitiativeCard(id, "I-2026-000014", title, "Tretti ungdommer har et fast sted å være.", stage,
					scale, Kroner.of(350_000), List.of("exclusion"), List.of(), List.of(), null, null, LocalDate.of(2026, 10, 1), 1));
			return id;
		}

		/** Lets one be answered by another, into which it was merged. */
		public void merge(InitiativeId id, InitiativeId into) {
			initiatives.put(id, initiatives.get(into));
		}

		/** Puts an agreement at a stage. */
		public AgreementId agreement(AgreementId id, AgreementStage stage) {
			agreements.put(id, new AgreementCard(id, "A-2026-000003", Given.INITIATIVE, stage, List.of(), null, null, 1));
			return id;
		}
	}
}
