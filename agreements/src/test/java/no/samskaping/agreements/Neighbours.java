package no.samskaping.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.core.MethodParameter;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.ProjectCourse;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.AnchoringId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
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
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;
import no.samskaping.workbench.screen.Titles;
import no.samskaping.workbench.screen.Viewers;

/** The contexts beside this one, as far as they publish anything: small, in memory, and the same for all tests of the module. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {

	public static final PersonId MAYOR = PersonId.next();
	public static final PersonId LEADER = PersonId.next();
	public static final PersonId WORKER = PersonId.next();
	public static final PersonId CHAIR = PersonId.next();

	/** Signs in by these names. */
	static final Map<String, Acting> WHO = new ConcurrentHashMap<>(Map.of(
			"mayor", new Acting.Representative(MAYOR, Examples.MUNICIPALITY_PARTY, MandateId.next(), false),
			"leader", new Acting.Representative(LEADER, Examples.CENTRE_PARTY, MandateId.next(), false),
			"worker", new Acting.Staff(WORKER, Examples.CENTRE_PARTY, MandateId.next()),
			"chair", new Acting.Participant(Examples.CLUB, CHAIR, null),
			"reader", new Acting.Reader(PersonId.next(), MandateId.next())));

	static final Map<InitiativeId, Stage> STAGES = new ConcurrentHashMap<>();
	/** Who has become a unit of another, or one with it. */
	static final Map<ActorId, ActorId> ENTITIES = new ConcurrentHashMap<>();
	/** Names that participants have taken since. */
	static final Map<ActorId, String> RENAMED = new ConcurrentHashMap<>();
	static final Map<PersonId, String> REGISTERED = new ConcurrentHashMap<>();
	/** Those who have left an initiative since. */
	static final Map<InitiativeId, ActorId> LEFT = new ConcurrentHashMap<>();
	/** Those whose description is kept from the public. */
	static final Set<InitiativeId> KEPT = ConcurrentHashMap.newKeySet();
	static final Set<InitiativeId> SMALL = ConcurrentHashMap.newKeySet();
	static final Map<Subject, List<Recusals.DoubleRole>> DECLARED = new ConcurrentHashMap<>();
	static final Set<PersonId> RECUSED = ConcurrentHashMap.newKeySet();
	static final AtomicBoolean MAIL_IS_SENT = new AtomicBoolean();
	static final List<String> TOLD = new CopyOnWriteArrayList<>();
	static final List<Anchorings.Request> ASKED = new CopyOnWriteArrayList<>();
	static final List<String> WITHDRAWN = new CopyOnWriteArrayList<>();
	static final Map<String, AnchoringState> ANSWERED = new ConcurrentHashMap<>();

	@Bean
	Initiatives initiatives() {
		return new Initiatives() {

			@Override
			public Map<InitiativeId, InitiativeCard> of(Set<InitiativeId> ids) {
				return ids.stream().collect(Collectors.toMap(Function.identity(), id -> new InitiativeCard(id, "I-2026-000014",
						"Sykkelverksted for ungdom", null, STAGES.getOrDefault(id, Stage.AGREEMENT_IN_PROGRESS),
						SMALL.contains(id) ? Scale.SMALL : Scale.FORMALISED, Kroner.of(350_000),
						List.of("climate", "exclusion"), List.of(Examples.CLUB),
						Stream.of(Examples.CLUB, Examples.CENTRE, Examples.MUNICIPALITY).filter(actor -> !actor.equals(LEFT.get(id))).toList(),
						Examples.CENTRE_PARTY, null, Examples.TODAY, 1)));
			}

			@Override
			public Map<String, InitiativeCard> byNumbers(Set<String> numbers) {
				return Map.of();
			}

			@Override
			public List<InitiativeCard> at(Set<Stage> stages, @Nullable InitiativeId before, int limit) {
				return List.of();
			}

			@Override
			public Optional<ProjectPlan> planOf(InitiativeId id) {
				var plan = Examples.plan(id);
				return Optional.of(new ProjectPlan(plan.initiative(), plan.number(), plan.title(), KEPT.contains(id) ? null : plan.description(),
						plan.objective(), plan.estimate(), plan.justifications(),
						plan.parts().stream().filter(part -> !part.actor().equals(LEFT.get(id))).toList(), plan.contact(), plan.version()));
			}
		};
	}

	@Bean
	ProjectCourse projectCourse() {
		return new ProjectCourse() {

			@Override
			public void agreementOpened(InitiativeId initiative, Told told) {
				TOLD.add("opened " + initiative);
			}

			@Override
			public void agreementInForce(InitiativeId initiative, Told told) {
				TOLD.add("in force " + initiative);
			}

			@Override
			public void agreementEnded(InitiativeId initiative, Told told) {
				TOLD.add("ended " + initiative);
			}

			@Override
			public void participantLeft(InitiativeId initiative, ActorId actor, Told told) {
				TOLD.add(actor + " left " + initiative);
			}
		};
	}

	@Bean
	Actors actors() {
		return new Actors() {

			@Override
			public Map<ActorId, ActorCard> of(Set<ActorId> ids) {
				return Examples.cards().entrySet().stream().filter(card -> ids.contains(card.getKey()))
						.collect(Collectors.toMap(Map.Entry::getKey, card -> now(card.getValue())));
			}

			private ActorCard now(ActorCard card) {
				return new ActorCard(card.id(), card.kind(), RENAMED.getOrDefault(card.id(), card.name()), card.organisationNumber(), card.sector(),
						card.signs(), card.party(), ENTITIES.getOrDefault(card.id(), card.id()));
			}

			@Override
			public Map<ActorId, PersonId> contacts(Set<ActorId> ids) {
				return ids.contains(Examples.CLUB) ? Map.of(Examples.CLUB, CHAIR) : Map.of();
			}

			@Override
			public List<ActorCard> resembling(String typed, int limit) {
				return List.of();
			}

			@Override
			public List<ActorCard> likely(String name, @Nullable String organisationNumber, int limit) {
				return List.of();
			}

			@Override
			public Set<ActorId> same(ActorId id) {
				return Set.of(id);
			}

			@Override
			public boolean speaksFor(@Nullable PersonId person, ActorId id) {
				return person == null || contacts(Set.of(id)).containsValue(person);
			}

			@Override
			public void register(NewActor actor, Acting by, Instant at) {
				throw new UnsupportedOperationException();
			}
		};
	}

	@Bean
	People people() {
		return new People() {

			@Override
			public Map<PersonId, String> names(Set<PersonId> people) {
				var names = new HashMap<>(REGISTERED);
				names.putAll(Map.of(MAYOR, "Kari Lien", LEADER, "Anne Dahl", WORKER, "Per Aas", CHAIR, "Jonas Haugen"));
				return people.stream().filter(names::containsKey).collect(Collectors.toMap(Function.identity(), names::get));
			}

			@Override
			public Optional<Reach> reachOf(PersonId person, Acting by) {
				return Optional.empty();
			}

			@Override
			public Optional<String> mailbox(PersonId person) {
				return person.equals(CHAIR) ? Optional.of("leder@sykkelklubb.example") : Optional.empty();
			}

			@Override
			public Map<PersonId, String> mailboxes(Set<PersonId> people) {
				return people.contains(CHAIR) ? Map.of(CHAIR, "leder@sykkelklubb.example") : Map.of();
			}

			@Override
			public void register(PersonId id, String name, String reach, Acting by, Instant at) {
				if (TransactionSynchronizationManager.isActualTransactionActive()) {
					throw new IllegalStateException("A desk's own transaction changes one context only");
				}
				if (!reach.contains("@")) {
					throw Refused.because("P7", "reach", Text.of("agreements.rule.contact"));
				}
				REGISTERED.put(id, name);
			}
		};
	}

	@Bean
	Charters charters() {
		var charter = new AdoptedCharter(1, LocalDate.of(2026, 1, 1), "Vennesla kommune", Kroner.of(100_000), "Kontantkostnad",
				List.of(new AdoptedCharter.Challenge("climate", "Klima", "Klimautslippene må ned.", "plant-fill", 1),
						new AdoptedCharter.Challenge("exclusion", "Utenforskap", "Alle skal finne sin plass.", "puzzle-piece-fill", 2)),
				List.of(), new AdoptedCharter.Deadlines(7, 10, 10, 30, 90), LocalDate.of(2026, 1, 1));
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
		var all = List.of(new Party(Examples.MUNICIPALITY_PARTY, Examples.MUNICIPALITY, "Vennesla kommune", true, Sector.PUBLIC, false),
				new Party(Examples.CENTRE_PARTY, Examples.CENTRE, "Frivilligsentral A", true, Sector.VOLUNTARY, true));
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
	Representatives representatives() {
		return new Representatives() {

			@Override
			public List<RepresentativeCard> of(Set<PartyId> parties, LocalDate day) {
				return List.of(new RepresentativeCard(MandateId.next(), MAYOR, Examples.MUNICIPALITY_PARTY, false, null),
						new RepresentativeCard(MandateId.next(), LEADER, Examples.CENTRE_PARTY, false, null));
			}

			@Override
			public List<RepresentativeCard> appointed(Set<Subject> matters, LocalDate day) {
				return List.of();
			}
		};
	}

	@Bean
	Recusals recusals() {
		return new Recusals() {

			@Override
			public boolean isRecused(PersonId person, Subject subject) {
				return RECUSED.contains(person);
			}

			@Override
			public Set<Subject> recusedOn(PersonId person, Set<Subject> subjects) {
				return RECUSED.contains(person) ? subjects : Set.of();
			}

			@Override
			public Map<Subject, List<DoubleRole>> about(Set<Subject> subjects) {
				return DECLARED.entrySet().stream().filter(known -> subjects.contains(known.getKey()))
						.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
			}
		};
	}

	@Bean
	Titles titles(People people, Actors actors, Parties parties) {
		return subjects -> {
			var titles = new HashMap<Subject, Titles.Titled>();
			for (var one : subjects) {
				var title = switch (one.kind()) {
					case "person" -> people.names(Set.of(new PersonId(one.id()))).get(new PersonId(one.id()));
					case "party" -> parties.of(Set.of(new PartyId(one.id()))).values().stream().map(Party::name).findFirst().orElse(null);
					case "actor" -> actors.of(Set.of(new ActorId(one.id()))).values().stream().map(ActorCard::name).findFirst().orElse(null);
					default -> null;
				};
				if (title != null) {
					titles.put(one, new Titles.Titled(title, "/"));
				}
			}
			return titles;
		};
	}

	@Bean
	Related impartiality() {
		return (subject, viewer) -> subject.kind().equals(AgreementId.KIND) ? List.of(new Related.Panel(800, "person-gavel",
				Text.verbatim("Habilitet i avtalen"), "/partnerskap/habilitet?kind=agreement&id=" + subject.id(), List.of())) : List.of();
	}

	/** Whether a mail server is set changes while the tests run. */
	@Bean
	@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
	@Nullable JavaMailSender mailServer() {
		return MAIL_IS_SENT.get() ? new JavaMailSenderImpl() : null;
	}

	@Bean
	Anchorings anchorings() {
		return new Anchorings() {

			@Override
			public void request(Request request, Instant at) {
				ask(request);
			}

			@Override
			public void withdraw(Subject subject, String textSha256, Instant at) {
				WITHDRAWN.add(textSha256);
			}

			@Override
			public Map<Subject, List<AnchoringCard>> about(Set<Subject> subjects) {
				var cards = new ArrayList<Map.Entry<Subject, AnchoringCard>>();
				for (var asked : ASKED) {
					if (subjects.contains(asked.subject())) {
						cards.add(Map.entry(asked.subject(), new AnchoringCard(new AnchoringId(UUID.nameUUIDFromBytes(key(asked).getBytes())),
								asked.party(), ANSWERED.getOrDefault(key(asked), AnchoringState.REQUESTED), asked.textSha256(), asked.due(), null, null,
								null)));
					}
				}
				return cards.stream().collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
			}
		};
	}

	/** Asks a party once about the same bytes, whether a test asks or a listener. */
	static synchronized void ask(Anchorings.Request request) {
		if (ASKED.stream().noneMatch(known -> key(known).equals(key(request)))) {
			ASKED.add(request);
		}
	}

	static String key(Anchorings.Request request) {
		return key(request.party(), request.textSha256());
	}

	static String key(PartyId party, String sha256) {
		return party + sha256;
	}

	@Bean
	Actings actings() {
		return viewer -> viewer.issuer().equals(Viewer.LINK) ? WHO.getOrDefault("link", new Acting.Nobody())
				: WHO.getOrDefault(viewer.subject(), new Acting.Nobody());
	}

	@Bean
	WebMvcConfigurer actingArgument(Viewers viewers, Actings actings) {
		var resolver = new HandlerMethodArgumentResolver() {

			@Override
			public boolean supportsParameter(MethodParameter parameter) {
				return parameter.getParameterType() == Acting.class;
			}

			@Override
			public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
					@Nullable WebDataBinderFactory binder) {
				return actings.of(viewers.current());
			}
		};
		return new WebMvcConfigurer() {

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(resolver);
			}
		};
	}
}
