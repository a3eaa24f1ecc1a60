package no.samskaping.partnership.acting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ClosedSignIns;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.partnership.mandate.Appointment;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.mandate.Period;
import no.samskaping.partnership.mandate.Role;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Joins sign-ins to people, and makes the first administrator. P2. */
@Component
class JoinedSignIns implements SignIns {

	private static final long FIRST_ADMINISTRATOR = 7_301_946_001L;

	private final PersonDesk people;
	private final MandateDesk mandates;
	private final ObjectProvider<ClosedSignIns> closed;
	private final JdbcClient jdbc;

	JoinedSignIns(PersonDesk people, MandateDesk mandates, ObjectProvider<ClosedSignIns> closed, JdbcClient jdbc) {
		this.people = people;
		this.mandates = mandates;
		this.closed = closed;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<PersonId> personOf(String issuer, String subject) {
		return jdbc.sql("select person from partnership.sign_in where issuer = :issuer and subject = :subject")
				.param("issuer", issuer).param("subject", subject).query(UUID.class).optional().map(PersonId::new);
	}

	@Override
	@Transactional(readOnly = true)
	public Set<PersonId> letIn(Set<PersonId> some) {
		if (some.isEmpty()) {
			return Set.of();
		}
		var shut = closed.stream().flatMap(it -> it.among(some).stream()).collect(Collectors.toSet());
		return jdbc.sql("""
				select p.id from partnership.person p where p.id in (:people)
				and (p.invited_at is not null or exists (select 1 from partnership.sign_in s where s.person = p.id))""")
				.param("people", some.stream().map(PersonId::value).toList()).query(UUID.class).list().stream().map(PersonId::new)
				.filter(it -> !shut.contains(it)).collect(Collectors.toSet());
	}

	@Override
	@Transactional
	public void join(PersonId person, String issuer, String subject, Instant at) {
		jdbc.sql("insert into partnership.sign_in (issuer, subject, person, joined_at) values (:issuer, :subject, :person, :at) on conflict do nothing")
				.param("issuer", issuer).param("subject", subject).param("person", person.value()).param("at", Timestamp.from(at)).update();
	}

	@Override
	public boolean hasAdministrator() {
		return mandates.hasAdministrator();
	}

	@Override
	@Transactional
	public PersonId firstAdministrator(String name, String mail, String issuer, String subject, Instant at) {
		jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", FIRST_ADMINISTRATOR).query().singleRow();
		if (hasAdministrator()) {
			throw Refused.because("P2", Text.of("partnership.mandate.rule.has-administrator"));
		}
		var platform = new Acting.Platform("partnership.setup");
		var person = people.withMail(name, mail, platform, at).getId();
		join(person, issuer, subject, at);
		var from = LocalDate.ofInstant(at, Words.ZONE);
		for (var role : List.of(Role.ADMINISTRATOR, Role.COORDINATOR)) {
			mandates.give(new Appointment(MandateId.next(), role, null, name, mail, new Period(from, null), null), person, platform, at);
		}
		return person;
	}
}
