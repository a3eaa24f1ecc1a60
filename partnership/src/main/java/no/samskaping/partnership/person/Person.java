package no.samskaping.partnership.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.PersonErased;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.PersonInvited;
import no.samskaping.workbench.EmailAddress;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/** A person (person): a name and how they are reached. P7. */
@Table(schema = "partnership", name = "person")
public final class Person extends AbstractAggregateRoot<Person> implements AggregateRoot<Person, PersonId> {

	private static final int LONGEST_NAME = 200;
	private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]{5,15}");

	private final @Id PersonId id;
	private String name;
	private @Nullable String mail;
	private @Nullable String telephone;
	private @Nullable Instant invitedAt;
	private @Nullable Instant erasedAt;
	private final Instant registeredAt;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Person(PersonId id, String name, @Nullable String mail, @Nullable String telephone, @Nullable Instant invitedAt,
			@Nullable Instant erasedAt, Instant registeredAt, @Nullable Long version) {
		this.id = id;
		this.name = name;
		this.mail = mail;
		this.telephone = telephone;
		this.invitedAt = invitedAt;
		this.erasedAt = erasedAt;
		this.registeredAt = registeredAt;
		this.version = version;
	}

	/** Somebody who is reached by a telephone number or an e-mail address. */
	static Person reachedBy(PersonId id, String name, String reach, Instant at) {
		Refused.requireNone(reachedRefusals(name, reach));
		var mail = EmailAddress.parse(reach).map(EmailAddress::value).orElse(null);
		return new Person(id, name.strip(), mail, mail == null ? digits(reach) : null, null, null, at, null);
	}

	/** Somebody who works with the platform and therefore needs an e-mail address. */
	static Person withMail(PersonId id, String name, String mail, Instant at) {
		Refused.requireNone(mailedRefusals(name, mail));
		return new Person(id, name.strip(), new EmailAddress(mail).value(), null, null, null, at, null);
	}

	/** Puts right how somebody is called and where their invitation goes. */
	void correct(String rightName, String rightMail) {
		Refused.requireNone(mailedRefusals(rightName, rightMail));
		name = rightName.strip();
		mail = new EmailAddress(rightMail).value();
	}

	/** What is wrong with somebody of whom this is typed; nothing if they can be invited. The fields are {@code name} and {@code mail}. */
	static List<Broken> mailedRefusals(String name, String mail) {
		var broken = nameRefusals(name);
		if (EmailAddress.parse(mail).isEmpty()) {
			broken.add(new Broken("P2", "mail", Text.of("partnership.person.rule.mail")));
		}
		return broken;
	}

	/** What is wrong with somebody of whom this is typed; nothing if they can be reached. The fields are {@code name} and {@code reach}. */
	static List<Broken> reachedRefusals(String name, String reach) {
		var broken = nameRefusals(name);
		if (EmailAddress.parse(reach).isEmpty() && !TELEPHONE.matcher(digits(reach)).matches()) {
			broken.add(new Broken("P6", "reach", Text.of("partnership.person.rule.reach")));
		}
		return broken;
	}

	/** Invites them to sign in: the first time they are given a role, or anew when the invitation was lost. */
	void invite(Instant at) {
		if (mail != null && erasedAt == null) {
			invitedAt = at;
			registerEvent(new PersonInvited(Ids.next(), at, id, nextVersion()));
		}
	}

	/** Takes away who this was; what they did stays. P7. */
	void erase(PersonErased event) {
		if (!isErased()) {
			name = "";
			mail = null;
			telephone = null;
			invitedAt = null;
			erasedAt = event.occurredAt();
			registerEvent(event);
		}
	}

	private static List<Broken> nameRefusals(String name) {
		var broken = new ArrayList<Broken>();
		if (name.isBlank()) {
			broken.add(new Broken("P2", "name", Text.of("partnership.person.rule.name")));
		} else if (name.strip().length() > LONGEST_NAME) {
			broken.add(new Broken("P2", "name", Text.of("partnership.typed.long", Text.of("partnership.person.name"), LONGEST_NAME)));
		}
		return broken;
	}

	private static String digits(String written) {
		return written.replaceAll("[\\s\\u00a0.()-]", "");
	}

	@Override
	public PersonId getId() {
		return id;
	}

	public boolean isCalled(String written) {
		return name.equalsIgnoreCase(written.strip());
	}

	public String name() {
		return name;
	}

	public @Nullable String mail() {
		return mail;
	}

	public @Nullable String telephone() {
		return telephone;
	}

	public @Nullable Instant invitedAt() {
		return invitedAt;
	}

	public Instant registeredAt() {
		return registeredAt;
	}

	public long nextVersion() {
		return version == null ? 0 : version + 1;
	}

	public boolean isErased() {
		return erasedAt != null;
	}
}
