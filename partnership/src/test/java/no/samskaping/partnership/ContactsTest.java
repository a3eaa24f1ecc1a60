package no.samskaping.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PartnershipTest
class ContactsTest {

	@Autowired Ground ground;
	@Autowired Actors actors;
	@Autowired People people;

	@BeforeEach
	void setUp() {
		ground.setUp();
	}

	@Test
	void who_is_asked_about_an_actor_is_told_by_id_P6() {
		var club = ActorId.next();
		var speaks = PersonId.next();
		actors.register(new Actors.NewActor(club, ActorKind.ASSOCIATION, "Kontaktlaget", null, new Actors.NewContact(speaks, "Jonas Haugen", "900 00 000")),
				ground.kari(), ground.now());

		assertThat(actors.contacts(Set.of(club, ActorId.next()))).containsOnlyKeys(club).containsValue(speaks);
	}

	@Test
	void the_addresses_of_many_are_told_at_once_and_who_has_none_is_left_out_P7() {
		var mailed = PersonId.next();
		var called = PersonId.next();
		people.register(mailed, "Mette Lund", "mette.lund@example.org", ground.kari(), ground.now());
		people.register(called, "Tor Vik", "900 00 001", ground.kari(), ground.now());

		assertThat(people.mailboxes(Set.of(mailed, called, PersonId.next()))).containsExactly(Map.entry(mailed, "mette.lund@example.org"));
		assertThat(people.mailboxes(Set.of())).isEmpty();
	}
}
