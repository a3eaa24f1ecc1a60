package no.samskaping.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.Ground;
import no.samskaping.Visitor;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.PersonalLinks;

import static org.assertj.core.api.Assertions.assertThat;

/** All kinds of visitor, each at a browser of their own. */
final class Company {

	private final ApplicationContext platform;
	private final Ground ground;
	private final List<Guest> guests = new ArrayList<>();

	Company(ApplicationContext platform) {
		this.platform = platform;
		this.ground = Ground.of(platform);
	}

	List<Guest> guests() {
		return guests;
	}

	Guest named(String name) {
		return guests.stream().filter(guest -> guest.name().equals(name)).findFirst().orElseThrow();
	}

	Guest anonymous() {
		return guest("Uten pålogging", Caller.ANONYMOUS, ground.visitor());
	}

	/** With an account, and nothing that it opens. */
	Guest nobody(String name) {
		ground.account(name, mail(name));
		return guest(name, Caller.NOBODY, signedIn(mail(name)));
	}

	/** With a mandate from today, perhaps for one matter only. */
	Guest given(String name, Caller caller, Role role, @Nullable String party, @Nullable Subject matter) {
		give(name, role, party, matter);
		return guest(name, caller, signedIn(mail(name)));
	}

	/** With a mandate that has been ended. */
	Guest ended(String name, Role role, String party) {
		platform.getBean(MandateDesk.class).end(give(name, role, party, null), new Acting.Coordinator(PersonId.next(), null, MandateId.next()));
		return guest(name, Caller.NOBODY, signedIn(mail(name)));
	}

	private MandateId give(String name, Role role, @Nullable String party, @Nullable Subject matter) {
		var person = ground.account(name, mail(name));
		var appointment = new Appointment(MandateId.next(), role, party == null ? null : party(party), name, mail(name), new Period(today(), null), matter);
		platform.getBean(TransactionTemplate.class).executeWithoutResult(_ -> platform.getBean(MandateDesk.class)
				.give(appointment, person, new Acting.Platform("tests"), platform.getBean(Clock.class).instant()));
		return appointment.id();
	}

	/** One of the people of the demonstration. */
	Guest invented(String name, Caller caller) {
		var visitor = ground.visitor();
		var stage = visitor.open("/apen/demonstrasjon");
		stage.form("/apen/demonstrasjon").with("account", stage.page().select("form:contains(som " + name + ") input[name=account]").val()).send().followed();
		return guest(name, caller, visitor);
	}

	/** Who speaks for an actor, with an account. */
	Guest participant(String name, ActorId actor) {
		ground.accountOf(contact(actor), name, mail(name));
		return guest(name, Caller.PARTICIPANT, signedIn(mail(name)));
	}

	/** Who speaks for an actor, by a personal link; and where it leads. */
	String linked(String name, String purpose, Subject subject, ActorId actor) {
		var until = platform.getBean(Clock.class).instant().plus(Duration.ofDays(2));
		var issued = platform.getBean(TransactionTemplate.class).execute(_ -> platform.getBean(PersonalLinks.class)
				.issue(purpose, subject, actor.value(), contact(actor).value(), until, null));
		var visitor = ground.visitor();
		var led = visitor.get(Objects.requireNonNull(issued).path()).location();
		guest(name, Caller.LINK, visitor);
		return led;
	}

	/** By the party's own representative, who decides. */
	void recuse(Guest by, String name, Subject matter, String roleAt, String reason) {
		var page = by.visitor().open("/partnerskap/habilitet?kind=" + matter.kind() + "&id=" + matter.id());
		var sent = page.form("/partnerskap/habilitet")
				.with("person", page.page().select("select[name=person] option:contains(" + name + ")").val())
				.with("roleAtName", roleAt).with("recused", "yes").with("reason", reason).send();
		assertThat(sent.status()).as(sent.text()).isEqualTo(302);
	}

	LocalDate today() {
		return LocalDate.now(platform.getBean(Clock.class).withZone(Words.ZONE));
	}

	private PartyId party(String name) {
		return platform.getBean(Parties.class).all().stream().filter(it -> it.name().equals(name)).map(Party::id).findFirst().orElseThrow();
	}

	private PersonId contact(ActorId actor) {
		return Objects.requireNonNull(platform.getBean(Actors.class).contacts(Set.of(actor)).get(actor));
	}

	private Guest guest(String name, Caller caller, Visitor visitor) {
		var guest = new Guest(name, caller, visitor);
		guests.add(guest);
		return guest;
	}

	private Visitor signedIn(String mail) {
		var visitor = ground.visitor();
		assertThat(visitor.signIn(mail, Ground.PASSWORD).status()).as(mail).isEqualTo(200);
		return visitor;
	}

	private static String mail(String name) {
		return name.toLowerCase().replace(' ', '.').replace('é', 'e') + "@eksempel.no";
	}
}
