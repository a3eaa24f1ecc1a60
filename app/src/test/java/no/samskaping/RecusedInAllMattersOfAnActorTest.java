package no.samskaping;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.initiatives.Registration;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Subject;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What is declared once about all that an actor takes part in holds in an initiative that is registered later, over real HTTP. P5. */
@PlatformTest
class RecusedInAllMattersOfAnActorTest {

	private static final String TONE = "tone.vik@eksempel.no";

	@Autowired
	ApplicationContext platform;

	@Autowired
	Registration registration;

	@Autowired
	Initiatives initiatives;

	@Autowired
	Actors actors;

	@Autowired
	Parties parties;

	@Autowired
	Recusals recusals;

	@Autowired
	Clock clock;

	@Test
	void who_is_recused_so_is_shown_on_the_initiative_and_nobody_lifts_it_for_themselves() {
		var ground = Ground.of(platform);
		var tone = ground.account("Tone Vik", TONE);
		var kari = ground.administrator();
		kari.open("/partnerskap/oppnevn").form("/partnerskap/oppnevn").with("name", "Tone Vik").with("mail", TONE).with("role", "REPRESENTATIVE")
				.with("party", parties.all().stream().filter(it -> it.name().equals("Vennesla kommune")).findFirst().orElseThrow().id().value().toString()).send();
		var club = ActorId.next();
		var contact = PersonId.next();
		var by = new Acting.Coordinator(PersonId.next(), null, MandateId.next());
		actors.register(new Actors.NewActor(club, ActorKind.ASSOCIATION, "Vikeland skilag", null,
				new Actors.NewContact(contact, "Even Lie", "even.lie@eksempel.no")), by, now());

		var visitor = ground.visitor();
		visitor.signIn(TONE, Ground.PASSWORD);
		assertThat(declared(visitor, new Subject("actor", club.value()), tone, "yes")).isEqualTo(302);
		var initiative = InitiativeId.next();
		registration.register(initiative, "Lys i løypa", null, club, contact, new Subject("idea", Ids.next()), by, now());

		assertThat(recusals.recusedOn(tone, Set.of(initiative.subject()))).containsExactly(initiative.subject());
		assertThat(visitor.open("/initiativ/" + initiatives.of(Set.of(initiative)).get(initiative).number()).text())
				.contains("Tone Vik er inhabil i alle saker der Vikeland skilag er med");
		assertThat(declared(visitor, initiative.subject(), tone, "no")).isEqualTo(422);

		var mandate = kari.open("/partnerskap/fullmakter").page().select("main a:contains(Tone Vik)").attr("href");
		kari.open(mandate).form(mandate + "/avslutt").send();
	}

	private static int declared(Visitor visitor, Subject matter, PersonId person, String recused) {
		var form = visitor.open("/partnerskap/habilitet?kind=" + matter.kind() + "&id=" + matter.id()).form("/partnerskap/habilitet")
				.with("person", person.value().toString()).with("recused", recused).with("reason", "Sitter i styret");
		return (matter.kind().equals("actor") ? form : form.with("roleAtName", "Vikeland skilag")).send().status();
	}

	private Instant now() {
		return clock.instant();
	}
}
