package no.samskaping.agreements.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.drafting.Blueprint;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.terms.Terms;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.ProjectPlan;
import no.samskaping.initiatives.Stage;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.record.Numbers;
import no.samskaping.workbench.rules.Decides;

/** Where agreements are drafted and their text is worked on (utkast). A4. */
@Component
@Transactional
public class DraftDesk {

	private static final Set<AgreementStage> LIVING = EnumSet.range(AgreementStage.DRAFT, AgreementStage.IN_FORCE);

	private static final Set<Stage> AWAITING = EnumSet.of(Stage.TAKEN_FORWARD, Stage.AGREEMENT_IN_PROGRESS);

	private final AgreementRecords agreements;
	private final AcceptanceBook answers;
	private final TextBook texts;
	private final Initiatives initiatives;
	private final Actors actors;
	private final Representatives representatives;
	private final ContactLinks links;
	private final Numbers numbers;
	private final History history;
	private final Clock clock;

	DraftDesk(AgreementRecords agreements, AcceptanceBook answers, TextBook texts, Initiatives initiatives, Actors actors,
			Representatives representatives, ContactLinks links, Numbers numbers, History history, Clock clock) {
		this.agreements = agreements;
		this.answers = answers;
		this.texts = texts;
		this.initiatives = initiatives;
		this.actors = actors;
		this.representatives = representatives;
		this.links = links;
		this.numbers = numbers;
		this.history = history;
		this.clock = clock;
	}

	/** Drafts the agreement of an initiative that waits for one, unless one lives; empty if nothing was drafted. A4, I12. */
	public Optional<AgreementId> draftOnce(InitiativeId initiative, Acting by, Instant at) {
		return awaitsAgreement(initiative) ? drafted(initiative, by, at) : Optional.empty();
	}

	private Optional<AgreementId> drafted(InitiativeId initiative, Acting by, Instant at) {
		agreements.holdDrafting(initiative.value().toString());
		if (living(initiative).isPresent()) {
			return Optional.empty();
		}
		return initiatives.planOf(initiative).map(plan -> {
			var agreement = agreements.save(new Agreement(AgreementId.next(), numbers.next("A"), initiative, blueprint(plan).draft(today()), at));
			history.record(by.entry(agreement.getId().subject(), at, "agreements.history.drafted", plan.number()));
			return agreement.getId();
		});
	}

	/** Drafts one because somebody asks for it; if one lives already, nothing changes. I4, I12. */
	public void draft(DraftRule.Wanted wanted, Acting by, Instant at) {
		var initiative = wanted.initiative().id();
		Voices.requireWork(by, initiative);
		if (living(initiative).isEmpty()) {
			DraftRule.requireAll(wanted);
			drafted(initiative, by, at);
		}
	}

	/** Fetches what the initiative plans now. A4, I9. */
	public void refresh(AgreementId id, long version, Acting by, Instant at) {
		edit(id, version, by, at, "refreshed", draft -> fresh(one(id).initiative(), draft).orElse(draft));
	}

	/** Whether the initiative plans something else than the draft says. */
	@Transactional(readOnly = true)
	public boolean isBehind(Agreement agreement) {
		return agreement.work() == Work.DRAFT && fresh(agreement.initiative(), agreement.draft())
				.filter(fresh -> !fresh.equals(agreement.draft())).isPresent();
	}

	/** Whether a text that is not locked still says what the initiative keeps from the public by now. P7. */
	@Transactional(readOnly = true)
	public boolean saysWhatIsKept(Agreement agreement) {
		return agreement.lastText() == null && agreement.draft().terms().background() != null
				&& !isPublic(agreement.draft().terms(), initiatives.planOf(agreement.initiative()));
	}

	/** Whether it says nothing that the initiative keeps from the public. P7. */
	@Decides("P7.9")
	static boolean isPublic(Terms terms, Optional<ProjectPlan> plan) {
		return terms.background() == null || plan.filter(known -> known.description() == null).isEmpty();
	}

	/**
	 * Changes what the draft says.
	 *
	 * @param version the version that the form was made from
	 * @param what the history's word for it
	 * @param facts what fills the history's places
	 * @throws Outdated if somebody changed it meanwhile
	 */
	public void edit(AgreementId id, long version, Acting by, Instant at, String what, UnaryOperator<Draft> change, String... facts) {
		var agreement = agreements.findLockedById(id).orElseThrow(() -> new Unknown(id.subject()));
		Voices.requireWork(by, agreement);
		var before = agreement.draft();
		var after = change.apply(before);
		if (after.equals(before)) {
			return;
		}
		if (agreement.version() != version) {
			throw new Outdated(id.subject());
		}
		agreement.change(after, answers.of(id), at);
		agreements.save(agreement);
		links.endReplaced(id, before, after);
		history.record(by.entry(id.subject(), at, "agreements.history." + what, facts));
	}

	/** The agreement with that number. */
	@Transactional(readOnly = true)
	public Agreement numbered(String number) {
		return agreements.findByNumber(number).orElseThrow(() -> new Unknown(AgreementId.KIND, new UUID(0, 0)));
	}

	/** The agreement with that identity. */
	@Transactional(readOnly = true)
	public Agreement one(AgreementId id) {
		return agreements.findById(id).orElseThrow(() -> new Unknown(id.subject()));
	}

	/** The agreements with these identities. */
	@Transactional(readOnly = true)
	public Map<AgreementId, Agreement> all(Set<AgreementId> ids) {
		return ids.isEmpty() ? Map.of() : agreements.findAllById(ids).stream().collect(Collectors.toMap(Agreement::getId, known -> known));
	}

	/** What the texts in force say as they were signed, of those of these agreements to which an amendment is written. A7. */
	@Transactional(readOnly = true)
	public Map<AgreementId, Draft> amended(Collection<Agreement> some) {
		var amending = some.stream().filter(agreement -> agreement.amended() != null).toList();
		var says = texts.says(amending.stream().map(agreement -> new TextId(agreement.amended())).collect(Collectors.toSet()));
		return amending.stream().collect(Collectors.toMap(Agreement::getId, agreement -> says.get(new TextId(agreement.amended()))));
	}

	/** The living agreement of an initiative. */
	@Transactional(readOnly = true)
	public Optional<Agreement> living(InitiativeId initiative) {
		return agreements.findFirstByInitiativeAndStageIn(initiative, LIVING);
	}

	/** What is told late may have been overtaken: the initiative can have ended or gone into another one since. */
	private boolean awaitsAgreement(InitiativeId initiative) {
		var now = initiatives.of(Set.of(initiative)).get(initiative);
		return now != null && now.id().equals(initiative) && AWAITING.contains(now.stage());
	}

	private Optional<Draft> fresh(InitiativeId initiative, Draft draft) {
		return initiatives.planOf(initiative).map(plan -> blueprint(plan).refresh(draft));
	}

	/** Who they are today who take part by the draft. */
	Map<ActorId, ActorCard> cards(Agreement agreement) {
		return actors.of(agreement.draft().sides().stream().map(Side::actor).collect(Collectors.toSet()));
	}

	private Blueprint blueprint(ProjectPlan plan) {
		var cards = actors.of(plan.parts().stream().map(ProjectPlan.Part::actor).collect(Collectors.toSet()));
		return new Blueprint(plan, cards, contacts(plan));
	}

	/** A platform party's contact is its representative, the first initiator's is the initiative's, everyone else's their own. */
	private Map<ActorId, PersonId> contacts(ProjectPlan plan) {
		var contacts = new HashMap<>(actors.contacts(plan.parts().stream().map(ProjectPlan.Part::actor).collect(Collectors.toSet())));
		var parties = plan.parts().stream().map(ProjectPlan.Part::party).filter(Objects::nonNull).collect(Collectors.toSet());
		var acting = parties.isEmpty() ? Map.<PartyId, PersonId>of() : representatives.of(parties, today()).stream()
				.collect(Collectors.toMap(Representatives.RepresentativeCard::party, Representatives.RepresentativeCard::person, (first, later) -> first));
		plan.parts().stream().filter(part -> part.party() != null && acting.containsKey(part.party()))
				.forEach(part -> contacts.put(part.actor(), acting.get(part.party())));
		plan.parts().stream().filter(part -> part.party() == null && part.initiator()).findFirst()
				.filter(first -> plan.contact() != null).ifPresent(first -> contacts.put(first.actor(), plan.contact()));
		return contacts;
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}
}
