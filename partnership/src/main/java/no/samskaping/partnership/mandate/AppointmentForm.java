package no.samskaping.partnership.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.typed.Typed;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;

/**
 * Giving somebody a mandate, as it is typed.
 *
 * @param id the new mandate's id, so that a second submit appoints once
 * @param lastDay the last day as people say it; empty if no end is known
 */
public record AppointmentForm(UUID id, @Nullable String name, @Nullable String mail, @Nullable String role, @Nullable String party,
		@Nullable String from, @Nullable String lastDay) {

	public AppointmentForm {
		id = id == null ? MandateId.next().value() : id;
	}

	/** An empty one, from that day. */
	public static AppointmentForm from(LocalDate day, @Nullable PartyId party) {
		return new AppointmentForm(MandateId.next().value(), "", "", "", party == null ? "" : party.value().toString(), day.toString(), "");
	}

	/**
	 * What it asks for; the period becomes half-open.
	 *
	 * @param refusals what is wrong with an appointment
	 * @throws Refused with all that cannot be read, and all that is wrong with the rest
	 */
	public Appointment appointment(@Nullable Subject matter, Function<Appointment, List<Broken>> refusals) {
		return Typed.whole(typed -> read(matter, typed), refusals);
	}

	private Appointment read(@Nullable Subject matter, Typed typed) {
		var chosen = typed.choice("party", "partnership.party", party);
		var last = typed.optionalDay("lastDay", "partnership.mandate.last-day", lastDay);
		var period = new Period(typed.day("from", "partnership.mandate.first-day", from), last == null ? null : last.plusDays(1));
		var wanted = matter == null ? typed.oneOf(Role.class, "role", "partnership.mandate.role", role, Role.READER) : Role.REPRESENTATIVE;
		var ofParty = wanted.isOfAParty() || wanted == Role.COORDINATOR;
		return new Appointment(new MandateId(id), wanted, chosen == null || !ofParty ? null : new PartyId(chosen), written(name), written(mail),
				period, matter);
	}

	private static String written(@Nullable String typed) {
		return typed == null ? "" : typed;
	}
}
