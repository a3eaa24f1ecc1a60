package no.samskaping.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.DraftRule;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Registration;
import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.partnership.actor.ActorDesk;
import no.samskaping.partnership.actor.MergingDesk;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.Search;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two registrations of one band become one, and every context shows it. P6. */
@PlatformTest
class ActorsMergedEverywhereTest {

	private static final Acting COORDINATOR = new Acting.Coordinator(PersonId.next(), null, MandateId.next());

	@Autowired
	ApplicationContext platform;

	@Autowired
	Actors actors;

	@Autowired
	ActorDesk actorDesk;

	@Autowired
	MergingDesk mergings;

	@Autowired
	Registration registration;

	@Autowired
	Initiatives initiatives;

	@Autowired
	ParticipationDesk participations;

	@Autowired
	SeenInitiatives seenInitiatives;

	@Autowired
	DraftDesk drafts;

	@Autowired
	SeenAgreements seenAgreements;

	@Autowired
	SignIns signIns;

	@Autowired
	Actings actings;

	@Autowired
	PersonalLinks links;

	@Autowired
	List<Search> searches;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Clock clock;

	@Test
	void in_initiatives_and_agreements_by_account_and_by_link() {
		Ground.of(platform);
		var jonas = PersonId.next();
		var stays = actor("Moseidmoen Musikklag", PersonId.next());
		var goes = actor("Moseidmoen Musikk-lag", jonas);
		var first = initiative("Felles øvingsrom", stays);
		var second = initiative("Sommerkonsert i parken", goes);
		participations.name(ParticipationId.next(), first, goes, COORDINATOR, clock.instant());
		drafts.draft(new DraftRule.Wanted(initiatives.of(Set.of(second)).get(second), null), COORDINATOR, clock.instant());
		signIns.join(jonas, Viewer.LOCAL, "jonas-" + jonas.value(), clock.instant());
		var issued = transaction.execute(status -> links.issue(LinkPurpose.INITIATIVE.word(), second.subject(), goes.value(), jonas.value(),
				clock.instant().plus(Duration.ofDays(1)), null));

		mergings.merge(goes, actorDesk.one(goes).version(), stays, actorDesk.one(stays).version(), COORDINATOR, clock.instant());

		await("duplicates are shown once").until(() -> participations.of(first).size() == 1);
		assertThat(participations.of(second)).extracting(Participation::actor).containsExactly(goes);
		assertThat(name(goes)).isEqualTo("Moseidmoen Musikklag");
		assertThat(initiatives.of(Set.of(second)).get(second).initiators()).extracting(this::name).containsExactly("Moseidmoen Musikklag");

		var agreement = drafts.living(second).orElseThrow();
		var account = new Viewer(Viewer.LOCAL, "jonas-" + jonas.value(), null);
		assertThat(seenAgreements.names(seenAgreements.one(agreement.getId(), actings.of(account)).draft())).containsEntry(goes, "Moseidmoen Musikklag");
		assertThat(found(account, "øvingsrom")).containsExactly("Felles øvingsrom");
		assertThat(found(account, "Sommerkonsert")).containsOnly("Sommerkonsert i parken").hasSize(2);

		var link = new Viewer(Viewer.LINK, issued.id().toString(), null);
		assertThat(seenInitiatives.own(second, LinkPurpose.INITIATIVE, actings.of(link)).actor()).isEqualTo(goes);
		assertThat(drafts.isBehind(agreement)).as("its legal entity is another now").isTrue();
	}

	private List<String> found(Viewer viewer, String query) {
		return searches.stream().flatMap(search -> search.find(viewer, query, 10).stream()).map(hit -> hit.title()).toList();
	}

	private String name(ActorId actor) {
		return actors.of(Set.of(actor)).get(actor).name();
	}

	private ActorId actor(String name, PersonId contact) {
		var id = ActorId.next();
		actors.register(new Actors.NewActor(id, ActorKind.ASSOCIATION, name, null, new Actors.NewContact(contact, "Jonas Haugen", "900 00 000")), COORDINATOR,
				clock.instant());
		return id;
	}

	private InitiativeId initiative(String title, ActorId initiator) {
		var id = InitiativeId.next();
		registration.register(id, title, null, initiator, null, new Subject("idea", UUID.randomUUID()), COORDINATOR, clock.instant());
		return id;
	}
}
