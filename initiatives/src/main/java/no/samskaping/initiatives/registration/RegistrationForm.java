package no.samskaping.initiatives.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.workbench.Ids;

/**
 * What is typed to register an initiative.
 *
 * @param id the new initiative's, made when the form is drawn, so that a second submit registers once
 * @param actor the initiator's, if it is a new one
 * @param person the contact's
 * @param known an actor that was chosen among those known
 * @param under the tick <em>under terskelbeløpet</em>
 * @param source how it came, unless it is the own party's
 * @param stage at which it is already, if it started before the platform (P9)
 * @param earlier whether it is the form for that
 * @param file a document of that
 * @param exemptionBasis on what legal basis the document is kept from the public, if it is (P7)
 * @param exemptionUntil until when
 */
record RegistrationForm(UUID id, UUID actor, UUID person, String title, String description, String initiator, String known, String kind,
		String organisationNumber, String contact, String source, String amount, @Nullable Boolean under, String gateway,
		@Nullable Boolean support, String stage, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate startedOn,
		@Nullable Boolean earlier, @Nullable MultipartFile file, String exemptionBasis, String exemptionUntil) {

	RegistrationForm {
		id = id == null ? Ids.next() : id;
		actor = actor == null ? Ids.next() : actor;
		person = person == null ? Ids.next() : person;
		title = Typed.told(title);
		description = Typed.told(description);
		initiator = Typed.told(initiator);
		known = Typed.told(known);
		kind = Typed.told(kind);
		organisationNumber = Typed.told(organisationNumber);
		contact = Typed.told(contact);
		source = Typed.told(source);
		under = Boolean.TRUE.equals(under);
		support = Boolean.TRUE.equals(support);
		amount = Typed.told(amount);
		gateway = Typed.told(gateway);
		stage = Typed.told(stage);
		earlier = Boolean.TRUE.equals(earlier);
		exemptionBasis = Typed.told(exemptionBasis);
		exemptionUntil = Typed.told(exemptionUntil);
	}

	static RegistrationForm blank(boolean earlier) {
		return new RegistrationForm(Ids.next(), Ids.next(), Ids.next(), "", "", "", "", "", "", "", "", "", false, "", false, "", null, earlier,
				null, "", "");
	}

	/** Whether it is something that began before the platform. P9. */
	boolean isEarlier() {
		return Boolean.TRUE.equals(earlier) || !stage.isEmpty() || startedOn != null;
	}

	/** The document that was chosen, if one was. */
	Optional<MultipartFile> document() {
		return Optional.ofNullable(file).filter(chosen -> !chosen.isEmpty());
	}

	/** Whether the document is marked, however wrongly, so that the page shows that. */
	public boolean isMarked() {
		return marking().isMeant();
	}

	Marking marking() {
		return new Marking(exemptionBasis, exemptionUntil);
	}

	Recognition.Named named() {
		return new Recognition.Named(actor, known, initiator, kind, organisationNumber);
	}

	boolean isUnder() {
		return Boolean.TRUE.equals(under);
	}
}
