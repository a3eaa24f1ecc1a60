package no.samskaping.initiatives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.initiatives.initiative.Vennesla;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Representatives;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.SignIns;
import no.samskaping.partnership.WorkingDays;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.NextStep;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;
import no.samskaping.workbench.screen.Titles;
import no.samskaping.workbench.screen.Viewers;

/** What partnership answers, for tests of this module alone: Vennesla's charter and parties, and a few people by their sign-in. */
@TestConfiguration
public class Neighbours {

	public static final Acting.Staff ANNE_OF_CENTRE_A = new Acting.Staff(PersonId.next(), Vennesla.CENTRE_A.id(), new MandateId(UUID.randomUUID()));
	public static final Acting.Representative LEDER_OF_CENTRE_A = representative(Vennesla.CENTRE_A);
	/** The version of the charter in force. */
	static final AtomicReference<AdoptedCharter> IN_FORCE = new AtomicReference<>(Vennesla.CHARTER);

	/** On what everybody is recused. */
	static final Set<Subject> RECUSED = ConcurrentHashMap.newKeySet();

	public static final Acting.Representative KARI_OF_MUNICIPALITY = representative(Vennesla.MUNICIPALITY);
	public static final Acting.Reader READER = new Acting.Reader(PersonId.next(), new MandateId(UUID.randomUUID()));
	public static final ActorCard CLUB = new ActorCard(Vennesla.CLUB, ActorKind.ASSOCIATION, "Vennesla Sykkelklubb", null, Sector.VOLUNTARY, true, null);
	public static final ActorCard OTHERS = new ActorCard(ActorId.next(), ActorKind.BUSINESS, "Sport og Fritid AS", null, Sector.BUSINESS, true, null);
	public static final Acting.Participant OF_CLUB = new Acting.Participant(CLUB.id(), PersonId.next(), null);
	static final Acting.Participant NEWCOMER = new Acting.Participant(new ActorId(UUID.randomUUID()), PersonId.next(), null);
	public static final Acting.Participant OF_OTHERS = new Acting.Participant(OTHERS.id(), PersonId.next(), null);

	static final Map<String, Acting> SIGNED_IN = new ConcurrentHashMap<>(Map.of("anne", ANNE_OF_CENTRE_A, "leder", LEDER_OF_CENTRE_A, "kari",
			KARI_OF_MUNICIPALITY, "leser", READER, "klubben", OF_CLUB, "andre", OF_OTHERS, "nykommer", NEWCOMER));

	private static Acting.Representative representative(Party party) {
		return new Acting.Representative(PersonId.next(), party.id(), new MandateId(UUID.randomUUID()), false);
	}

	@Bean
	Charters charters() {
		return new Charters() {

			@Override
			public Optional<AdoptedCharter> on(LocalDate day) {
				return Optional.of(IN_FORCE.get());
			}

			@Override
			public AdoptedCharter current() {
				return IN_FORCE.get();
			}

			@Override
			public List<AdoptedCharter.Challenge> everNamed() {
				return Stream.of(IN_FORCE.get(), Vennesla.CHARTER).flatMap(it -> it.challenges().stream())
						.collect(Collectors.toMap(AdoptedCharter.Challenge::code, it -> it, (latest, _) -> latest, LinkedHashMap::new)).values().stream().toList();
			}

			@Override
			public AdoptedCharter version(int version) {
				return IN_FORCE.get().version() == version ? IN_FORCE.get() : Vennesla.CHARTER;
			}
		};
	}

	@Bean
	Parties parties() {
		var all = List.of(Vennesla.CENTRE_A, Vennesla.BUSINESSES, Vennesla.MUNICIPALITY);
		return new Parties() {

			@Override
			public List<Party> all() {
				return all;
			}

			@Override
			public Map<PartyId, Party> of(Set<PartyId> ids) {
				return all.stream().filter(party -> ids.contains(party.id())).collect(Collectors.toMap(Party::id, Function.identity()));
			}

			@Override
			public Map<ActorId, Party> byActor(Set<ActorId> actors) {
				return all.stream().filter(party -> actors.contains(party.actor())).collect(Collectors.toMap(Party::actor, Function.identity()));
			}
		};
	}

	@Bean
	KnownContacts contacts() {
		return new KnownContacts();
	}

	/** Under which ids an actor is known that was merged with another. */
	public static final Map<ActorId, Set<ActorId>> SAME = new ConcurrentHashMap<>();

	@Bean
	Actors actors(Parties parties, KnownContacts contacts) {
		var known = new ConcurrentHashMap<ActorId, ActorCard>();
		Stream.of(CLUB, OTHERS).forEach(card -> known.put(card.id(), card));
		parties.all().forEach(party -> known.put(party.actor(),
				new ActorCard(party.actor(), ActorKind.PLATFORM_PARTY, party.name(), null, party.sector(), true, party.id())));
		return new Actors() {

			@Override
			public Map<ActorId, ActorCard> of(Set<ActorId> ids) {
				var cards = new HashMap<ActorId, ActorCard>();
				ids.stream().filter(known::containsKey).forEach(id -> cards.put(id, known.get(id)));
				return cards;
			}

			@Override
			public Map<ActorId, PersonId> contacts(Set<ActorId> ids) {
				return contacts.of(ids);
			}

			@Override
			public List<ActorCard> resembling(String typed, int limit) {
				return known.values().stream().filter(card -> card.name().toLowerCase().contains(typed.strip().toLowerCase())).limit(limit).toList();
			}

			@Override
			public List<ActorCard> likely(String name, @Nullable String organisationNumber, int limit) {
				return known.values().stream().filter(card -> organisationNumber != null && organisationNumber.equals(card.organisationNumber())
						|| once(card.name()).equals(once(name))).limit(limit).toList();
			}

			/** A name as somebody writes it who doubles no letter. */
			private String once(String name) {
				return name.strip().toLowerCase().replaceAll("(.)\\1+", "$1");
			}

			@Override
			public Set<ActorId> same(ActorId id) {
				return SAME.getOrDefault(id, Set.of(id));
			}

			@Override
			public boolean speaksFor(@Nullable PersonId person, ActorId id) {
				return person == null ? !contacts.of(Set.of(id)).containsKey(id)
						: contacts.of(same(id)).containsValue(person);
			}

			@Override
			public void register(NewActor actor, Acting by, Instant at) {
				known.putIfAbsent(actor.id(), new ActorCard(actor.id(), actor.kind(), actor.name(), actor.organisationNumber(), null, true, null));
			}
		};
	}

	/** What people and actors are called where only their ids are known. */
	@Bean
	Titles titles(People people, Parties parties, Actors actors) {
		return subjects -> {
			var titles = new HashMap<Subject, Titles.Titled>();
			people.names(ids(subjects, "person", PersonId::new)).forEach((id, name) -> titles.put(new Subject("person", id.value()), new Titles.Titled(name, "")));
			parties.of(ids(subjects, "party", PartyId::new)).forEach((id, party) -> titles.put(new Subject("party", id.value()), new Titles.Titled(party.name(), "")));
			actors.of(ids(subjects, "actor", ActorId::new)).forEach((id, card) -> titles.put(new Subject("actor", id.value()), new Titles.Titled(card.name(), "")));
			return titles;
		};
	}

	private static <T> Set<T> ids(Set<Subject> subjects, String kind, Function<UUID, T> id) {
		return subjects.stream().filter(subject -> subject.kind().equals(kind)).map(subject -> id.apply(subject.id())).collect(Collectors.toSet());
	}

	@Bean
	People people() {
		var names = new ConcurrentHashMap<PersonId, String>(Map.of(ANNE_OF_CENTRE_A.person(), "Anne Dahl", KARI_OF_MUNICIPALITY.person(), "Kari Lien",
				LEDER_OF_CENTRE_A.person(), "Lise Moen"));
		return new People() {

			@Override
			public Map<PersonId, String> names(Set<PersonId> people) {
				return people.stream().filter(names::containsKey).collect(Collectors.toMap(Function.identity(), names::get));
			}

			@Override
			public Optional<Reach> reachOf(PersonId person, Acting by) {
				return Optional.of(new Reach(names.getOrDefault(person, ""), null, "900 00 000"));
			}

			@Override
			public Optional<String> mailbox(PersonId person) {
				return Optional.of(person.value() + "@example.org").filter(_ -> !names.getOrDefault(person, "").endsWith("uten e-post"));
			}

			@Override
			public Map<PersonId, String> mailboxes(Set<PersonId> people) {
				return people.stream().flatMap(person -> mailbox(person).map(address -> Map.entry(person, address)).stream())
						.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
			}

			@Override
			public void register(PersonId id, String name, String reach, Acting by, Instant at) {
				names.putIfAbsent(id, name);
			}
		};
	}

	@Bean
	SignIns signIns() {
		var known = SIGNED_IN.values().stream().map(Acting::person).collect(Collectors.toSet());
		return new SignIns() {

			@Override
			public Optional<PersonId> personOf(String issuer, String subject) {
				return Optional.ofNullable(SIGNED_IN.get(subject)).map(Acting::person);
			}

			@Override
			public Set<PersonId> letIn(Set<PersonId> people) {
				return people.stream().filter(known::contains).collect(Collectors.toSet());
			}

			@Override
			public void join(PersonId person, String issuer, String subject, Instant at) {
				throw new UnsupportedOperationException();
			}

			@Override
			public boolean hasAdministrator() {
				return true;
			}

			@Override
			public PersonId firstAdministrator(String name, String mail, String issuer, String subject, Instant at) {
				throw new UnsupportedOperationException();
			}
		};
	}

	@Bean
	WorkingDays workingDays() {
		return new WorkingDays() {

			@Override
			public LocalDate after(LocalDate day, int workingDays) {
				return day.plusDays(workingDays / 5 * 7L + workingDays % 5);
			}

			@Override
			public Optional<Text> holiday(LocalDate day) {
				return Optional.empty();
			}
		};
	}

	@Bean
	Recusals recusals() {
		return new Recusals() {

			@Override
			public boolean isRecused(PersonId person, Subject subject) {
				return RECUSED.contains(subject);
			}

			@Override
			public Set<Subject> recusedOn(PersonId person, Set<Subject> subjects) {
				return Set.of();
			}

			@Override
			public Map<Subject, List<DoubleRole>> about(Set<Subject> subjects) {
				return Map.of();
			}
		};
	}

	@Bean
	Representatives representatives() {
		return new Representatives() {

			@Override
			public List<RepresentativeCard> of(Set<PartyId> parties, LocalDate day) {
				return Stream.of(LEDER_OF_CENTRE_A, KARI_OF_MUNICIPALITY).filter(one -> parties.contains(one.party()))
						.map(one -> new RepresentativeCard(one.mandate(), one.person(), one.party(), false, null)).toList();
			}

			@Override
			public List<RepresentativeCard> appointed(Set<Subject> matters, LocalDate day) {
				return List.of();
			}
		};
	}

	@Bean
	Actings actings(PersonalLinks links) {
		return (Viewer viewer) -> Viewer.LINK.equals(viewer.issuer())
				? links.valid(UUID.fromString(viewer.subject())).<Acting>map(Neighbours::holder).orElse(new Acting.Nobody())
				: SIGNED_IN.getOrDefault(viewer.subject(), new Acting.Nobody());
	}

	private static Acting.Participant holder(PersonalLinks.Link link) {
		var actor = new ActorId(link.holder());
		return new Acting.Participant(actor, link.recipient() == null ? null : new PersonId(link.recipient()), link.subject(), link.purpose(),
				SAME.getOrDefault(actor, Set.of()));
	}

	@Bean
	WebMvcConfigurer actingArgument(Actings actings, Viewers viewers) {
		return new WebMvcConfigurer() {

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new HandlerMethodArgumentResolver() {

					@Override
					public boolean supportsParameter(MethodParameter parameter) {
						return parameter.getParameterType().equals(Acting.class);
					}

					@Override
					public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
							@Nullable WebDataBinderFactory factory) {
						return actings.of(viewers.current());
					}
				});
			}
		};
	}

	@Bean
	@Fallback
	WaitsElsewhere waitsElsewhere() {
		return new WaitsElsewhere();
	}

	/** What waits in other contexts, for everybody who asks, and what happens next there. */
	static final class WaitsElsewhere implements Tasks, NextStep {

		private final Map<Subject, List<Task>> told = new ConcurrentHashMap<>();
		private final Map<Subject, Step> steps = new ConcurrentHashMap<>();

		void tell(Subject subject, String next) {
			steps.put(subject, new Step(Text.verbatim(next), null, Text.verbatim("Andre"), null, "/avtaler", false));
		}

		void tell(Subject subject, Task... tasks) {
			told.put(subject, List.of(tasks));
		}

		@Override
		public List<Task> waitingFor(Viewer viewer, int limit) {
			return List.of();
		}

		@Override
		public List<Task> about(Subject subject, Viewer viewer) {
			return told.getOrDefault(subject, List.of());
		}

		@Override
		public Map<Subject, Step> of(Set<Subject> subjects) {
			return steps.entrySet().stream().filter(one -> subjects.contains(one.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		}
	}

	/** Who is asked about an actor, until somebody else is. */
	static final class KnownContacts {

		private final Map<ActorId, PersonId> known = new ConcurrentHashMap<>(Map.of(OTHERS.id(), OF_OTHERS.person()));

		void replace(ActorId actor, PersonId person) {
			known.put(actor, person);
		}

		private Map<ActorId, PersonId> of(Set<ActorId> ids) {
			return ids.stream().filter(known::containsKey).collect(Collectors.toMap(Function.identity(), known::get));
		}
	}
}
