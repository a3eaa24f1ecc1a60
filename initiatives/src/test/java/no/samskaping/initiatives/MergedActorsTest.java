package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.ANNE_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.CLUB;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.ActorsMerged;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.Viewers;

/** What is the same here once two actors have become one. P6. */
@InitiativesTest
class MergedActorsTest extends PageTest {

	@Autowired ParticipationDesk participations;
	@Autowired Initiatives initiatives;
	@Autowired Actors actors;
	@Autowired PersonalLinks links;
	@Autowired TransactionTemplate transaction;
	@Autowired Clock clock;

	@Test
	void two_who_have_become_one_are_one_participant_with_what_both_brought_I9_P6(Scenario scenario) throws Exception {
		var number = register("anne", club("Sykler til leie", "350 000", CENTRE_A.id().value().toString()));
		var id = load(number).getId();
		var stays = actor("Sykkelhuset");
		var goes = actor("Sykkelhuset i bygda");
		participations.name(ParticipationId.next(), id, stays, ANNE_OF_CENTRE_A, NOW);
		participations.name(ParticipationId.next(), id, goes, ANNE_OF_CENTRE_A, NOW);
		participations.plan(part(id, stays), hours(3), ANNE_OF_CENTRE_A, NOW);
		participations.plan(part(id, goes), hours(8), ANNE_OF_CENTRE_A, NOW);
		desk.join(Command.of(id, ANNE_OF_CENTRE_A, NOW), goes);

		var event = merged(goes, stays);
		scenario.publish(event).andWaitForStateChange(() -> participations.of(id).size(), size -> size == 2);

		assertThat(participations.of(id)).extracting(Participation::actor).containsExactly(CLUB.id(), stays);
		assertThat(participations.of(id).getLast()).satisfies(one -> {
			assertThat(one.initiator()).isTrue();
			assertThat(one.contributions()).extracting(Contribution::hours).containsExactly(3, 8);
		});
		assertThat(load(number).initiators()).containsExactly(CLUB.id(), stays);
		assertThat(page("anne", "/initiativ/" + number + "/deltakere")).contains("Sykkelhuset").doesNotContain("Sykkelhuset i bygda");
		assertThat(page("anne", "/initiativ/" + number)).contains("er samme aktør og vises nå som én deltaker");
		assertThat(initiatives.planOf(id).orElseThrow().parts()).hasSize(2);

		var version = participations.of(id).getLast().version();
		scenario.publish(event).andWaitForStateChange(() -> participations.of(id).getLast().version(), now -> now == version);
		assertThat(participations.of(id).getLast().contributions()).hasSize(2);
	}

	@Test
	void an_account_finds_what_belongs_to_either_and_a_link_of_the_one_that_went_opens_its_own_P6_P7() throws Exception {
		var stays = actor("Teaterlaget");
		var goes = actor("Teaterlaget Scenen");
		var first = taking("Revy på torget", stays);
		var second = taking("Barneteater", goes);
		var foreign = taking("Noe helt annet", actor("Fremmede"));
		merged(goes, stays);
		Neighbours.SIGNED_IN.put("teateret", new Acting.Participant(stays, null, null, null, Set.of(goes)));
		assertThat(page("teateret", "/initiativ")).contains("Revy på torget", "Barneteater").doesNotContain("Noe helt annet");
		assertThat(status("teateret", "/initiativ/" + second)).isEqualTo(200);
		assertThat(status("teateret", "/initiativ/" + foreign)).isEqualTo(403);
		assertThat(participations.isBy(Neighbours.SIGNED_IN.get("teateret"), load(second).getId())).isTrue();

		var subject = load(second).getId().subject();
		var issued = transaction.execute(status -> links.issue(LinkPurpose.INITIATIVE.word(), subject, goes.value(), clock.instant().plus(Duration.ofDays(1)), null));
		assertThat(byLink(issued.id(), "/apen/initiativ/" + subject.id())).isEqualTo(200);
		assertThat(byLink(issued.id(), "/apen/initiativ/" + load(first).getId().value())).isEqualTo(403);
		participations.leave(part(load(second).getId(), goes), "Vi rekker det ikke", no.samskaping.initiatives.initiative.Source.TELEPHONE, ANNE_OF_CENTRE_A, NOW);
		assertThat(byLink(issued.id(), "/apen/initiativ/" + subject.id())).isEqualTo(403);
	}

	@Test
	void whoever_takes_part_under_an_older_id_is_not_named_once_more_P6() throws Exception {
		var stays = actor("Historielaget");
		var goes = actor("Historielaget Bjelland");
		var number = taking("Gamle bilder", goes);
		var id = load(number).getId();
		merged(goes, stays);
		var form = new HashMap<>(Map.of("id", Ids.next().toString(), "actor", Ids.next().toString(), "person", Ids.next().toString()));
		form.putAll(Map.of("known", stays.value().toString(), "initiator", "true"));
		send("anne", "/initiativ/" + number + "/deltakere", form, 302);
		assertThat(participations.of(id)).extracting(Participation::actor).containsExactly(CLUB.id(), goes);
		assertThat(load(number).initiators()).containsExactly(CLUB.id(), goes);
	}

	@Test
	void a_slip_of_the_pen_is_asked_about_before_anybody_is_registered_twice_P6() throws Exception {
		var first = load(register("anne", association("Homme Kapellforening", ""))).initiators().getFirst();
		var asked = send("anne", "/initiativ/ny", association("Home Kapelforening", ""), 422);
		assertThat(asked).contains("Finnes allerede?", "Homme Kapellforening", first.value().toString(), "Nei, det er en ny aktør", "value=\"Home Kapelforening\"");
		var same = new HashMap<>(association("Home Kapelforening", ""));
		same.put("known", first.value().toString());
		assertThat(load(register("anne", same)).initiators()).containsExactly(first);
		var other = new HashMap<>(association("Home Kapelforening", ""));
		other.put("known", "new");
		assertThat(load(register("anne", other)).initiators()).doesNotContain(first);

		var number = load(register("anne", association("Robstad Velforening", "974760673"))).initiators().getFirst();
		assertThat(send("anne", "/initiativ/ny", association("Helt Annet Navn", "974 760 673"), 422)).contains("Finnes allerede?", "Robstad Velforening",
				number.value().toString());
		assertThat(page("anne", "/initiativ/ny/aktorer?initiator=Helt Annet Navn&organisationNumber=974760673")).contains("Robstad Velforening");
	}

	private static Map<String, String> association(String name, String number) {
		return Map.of("title", "Noe fra " + name, "initiator", name, "kind", "ASSOCIATION", "organisationNumber", number, "contact",
				"Jonas Haugen, 900 00 000", "source", "TELEPHONE", "amount", "15 000");
	}

	private String taking(String title, ActorId actor) throws Exception {
		var number = register("anne", club(title, "350 000", CENTRE_A.id().value().toString()));
		participations.name(ParticipationId.next(), load(number).getId(), actor, ANNE_OF_CENTRE_A, NOW);
		return number;
	}

	private ActorId actor(String name) {
		var id = ActorId.next();
		actors.register(new Actors.NewActor(id, ActorKind.ASSOCIATION, name, null, null), ANNE_OF_CENTRE_A, NOW);
		return id;
	}

	private static ActorsMerged merged(ActorId goes, ActorId stays) {
		List.of(goes, stays).forEach(one -> Neighbours.SAME.put(one, Set.of(goes, stays)));
		return new ActorsMerged(UUID.randomUUID(), NOW, goes, stays, 1);
	}

	private ParticipationId part(InitiativeId id, ActorId actor) {
		return participations.of(id).stream().filter(one -> one.actor().equals(actor)).map(Participation::getId).findFirst().orElseThrow();
	}

	private int status(String who, String page) throws Exception {
		return browser.perform(MockMvcRequestBuilders.get(page).with(SecurityMockMvcRequestPostProcessors.user(who))).andReturn().getResponse().getStatus();
	}

	private int byLink(UUID link, String page) throws Exception {
		var holder = SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(link.toString(), null,
				AuthorityUtils.createAuthorityList(Viewers.LINK_AUTHORITY)));
		return browser.perform(MockMvcRequestBuilders.get(page).with(holder)).andReturn().getResponse().getStatus();
	}

	private static Contribution hours(int hours) {
		return Contribution.planned(Ids.next(), Phase.DESIGN, ContributionKind.HOURS, null, hours, "Dugnad");
	}
}
