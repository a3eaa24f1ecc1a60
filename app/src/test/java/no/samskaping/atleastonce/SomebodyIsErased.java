package no.samskaping.atleastonce;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.account.ChosenPassword;
import no.samskaping.meetings.WorkshopId;
import no.samskaping.meetings.workshop.WorkshopDesk;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.EmailAddress;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.demonstration.Director;
import no.samskaping.workbench.demonstration.Scene;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;

/** At the end of the year somebody is erased of whom each context holds something: in the demonstration nobody is. */
@TestComponent
class SomebodyIsErased implements Scene {

	private static final String NAME = "Turid Vea";
	private static final String MAIL = "turid.vea@example.org";

	private final Actors actors;
	private final AccountDesk accounts;
	private final SignIns signIns;
	private final WorkshopDesk workshops;
	private final Outbox outbox;
	private final Erasures erasures;
	private final TransactionTemplate transaction;
	private final Clock clock;

	SomebodyIsErased(Actors actors, AccountDesk accounts, SignIns signIns, WorkshopDesk workshops, Outbox outbox, Erasures erasures,
			TransactionTemplate transaction, Clock clock) {
		this.actors = actors;
		this.accounts = accounts;
		this.signIns = signIns;
		this.workshops = workshops;
		this.outbox = outbox;
		this.erasures = erasures;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void play(Director director) {
		var person = PersonId.next();
		director.at(director.today(), LocalTime.of(23, 50), () -> isKnown(person));
		director.at(director.today(), LocalTime.of(23, 55), () -> erasures.erase(person, new Acting.Administrator(PersonId.next(), MandateId.next())));
	}

	private void isKnown(PersonId person) {
		var coordinator = new Acting.Coordinator(PersonId.next(), null, MandateId.next());
		actors.register(new Actors.NewActor(new ActorId(Ids.next()), ActorKind.RESIDENT, NAME, null, new Actors.NewContact(person, NAME, MAIL)), coordinator,
				clock.instant());
		var account = AccountId.next();
		var password = UUID.randomUUID().toString();
		accounts.open(account, person, new EmailAddress(MAIL), new ChosenPassword(password, password, NAME, MAIL));
		signIns.join(person, Viewer.LOCAL, account.toString(), clock.instant());
		transaction.executeWithoutResult(status -> outbox.send(new Mail(UUID.randomUUID(), MAIL, Text.verbatim("Hei"), List.of(), "")));
		var workshop = new WorkshopId(Ids.next());
		var starts = clock.instant().atZone(Words.ZONE).toLocalDateTime().plusDays(5).withNano(0);
		workshops.plan(workshop, starts.getYear(), (starts.getMonthValue() + 2) / 3, starts, "Biblioteket", 20, coordinator);
		workshops.register(workshop, UUID.randomUUID(), NAME, MAIL, 1);
	}
}
