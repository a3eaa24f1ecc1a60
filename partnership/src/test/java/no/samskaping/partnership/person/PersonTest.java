package no.samskaping.partnership.person;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.Proves;
import no.samskaping.workbench.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonTest {

	private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "900 00 000", "+47 90 00 00 00", "38 13 72 00", "900-00-000" })
	void a_telephone_number_is_kept_as_its_digits(String written) {
		var person = Person.reachedBy(PersonId.next(), "Jonas Haugen", written, NOW);
		assertThat(person.telephone()).matches("\\+?\\d+");
		assertThat(person.mail()).isNull();
	}

	@Test
	void an_address_with_an_at_sign_is_mail() {
		assertThat(Person.reachedBy(PersonId.next(), "Jonas Haugen", " jonas@eksempel.no ", NOW).mail()).isEqualTo("jonas@eksempel.no");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ring meg", "jonas@", "@eksempel.no", "12" })
	void what_is_neither_reaches_nobody(String written) {
		assertThatThrownBy(() -> Person.reachedBy(PersonId.next(), "Jonas Haugen", written, NOW)).isInstanceOf(Refused.class);
	}

	@Test
	void who_signs_in_needs_a_name_and_mail_P2() {
		assertThatThrownBy(() -> Person.withMail(PersonId.next(), "Jonas", "900 00 000", NOW)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> Person.withMail(PersonId.next(), " ", "jonas@eksempel.no", NOW)).isInstanceOf(Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x@y.z", "<jonas>@eksempel.no", "jonas(a)@eksempel.no", "jonas@eksempel" })
	void an_address_is_one_by_the_rule_by_which_one_signs_in_P2(String mail) {
		assertThatThrownBy(() -> Person.withMail(PersonId.next(), "Jonas", mail, NOW)).isInstanceOf(Refused.class);
		assertThat(Person.withMail(PersonId.next(), "Jonas", " Jonas@Eksempel.no", NOW).mail()).isEqualTo("jonas@eksempel.no");
	}

	@Test
	@Proves("P7.5")
	void contact_details_are_for_those_who_work_here_who_run_the_platform_and_the_person_P7() {
		var resident = PersonId.next();
		var party = PartyId.next();

		assertThat(PersonDesk.mayReach(resident, new Acting.Staff(PersonId.next(), party, MandateId.next()))).isTrue();
		assertThat(PersonDesk.mayReach(resident, new Acting.Administrator(PersonId.next(), MandateId.next()))).isTrue();
		assertThat(PersonDesk.mayReach(resident, new Acting.Participant(ActorId.next(), resident, null))).isTrue();
		assertThat(PersonDesk.mayReach(resident, new Acting.Reader(PersonId.next(), MandateId.next()))).isFalse();
		assertThat(PersonDesk.mayReach(resident, new Acting.Participant(ActorId.next(), PersonId.next(), null))).isFalse();
		assertThat(PersonDesk.mayReach(resident, new Acting.Nobody())).isFalse();
	}

	@Test
	void whoever_has_no_mail_cannot_be_invited() {
		var person = Person.reachedBy(PersonId.next(), "Jonas Haugen", "900 00 000", NOW);
		person.invite(NOW);
		assertThat(person.invitedAt()).isNull();
	}
}
