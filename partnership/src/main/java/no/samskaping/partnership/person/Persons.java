package no.samskaping.partnership.person;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

import no.samskaping.partnership.PersonId;

/** All people. */
interface Persons extends Repository<Person, PersonId> {

	Person save(Person person);

	Optional<Person> findById(PersonId id);

	List<Person> findAllById(Iterable<PersonId> ids);

	/** Those with an address; several may share one. */
	@Query("select * from partnership.person where lower(mail) = lower(:mail) and erased_at is null order by id")
	List<Person> withMail(String mail);
}
