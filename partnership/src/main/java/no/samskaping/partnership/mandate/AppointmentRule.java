package no.samskaping.partnership.mandate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** What must hold when somebody is given a mandate. P2. */
enum AppointmentRule {

	/** Representatives, deputies and staff are those of a party; the other roles belong to none or may stand beside one. */
	A_PARTY_FOR_ITS_ROLES("party", "party") {
		@Override
		@Decides("P2.5")
		boolean holds(Appointment appointment, List<Mandate> held, LocalDate today) {
			return appointment.party() != null || !appointment.role().isOfAParty();
		}
	},

	/** It ends after it begins, and not before today. */
	A_PERIOD_AHEAD("lastDay", "period") {
		@Override
		@Decides("P2.6")
		boolean holds(Appointment appointment, List<Mandate> held, LocalDate today) {
			var end = appointment.period().to();
			return end == null || end.isAfter(appointment.period().from()) && end.isAfter(today);
		}
	},

	/** Nobody has the same mandate twice at the same time. */
	NOT_TWICE("name", "twice") {
		@Override
		@Decides("P2.7")
		boolean holds(Appointment appointment, List<Mandate> held, LocalDate today) {
			return held.stream().noneMatch(it -> it.isFor(appointment.role(), appointment.party(), appointment.matter())
					&& it.period().overlaps(appointment.period()));
		}
	},

	/** Only who acts for a party is appointed for a single matter. */
	A_MATTER_ONLY_FOR_REPRESENTATIVES("role", "matter") {
		@Override
		@Decides("P5.6")
		boolean holds(Appointment appointment, List<Mandate> held, LocalDate today) {
			return appointment.matter() == null || appointment.role() == Role.REPRESENTATIVE;
		}
	};

	private final String field;
	private final String message;

	AppointmentRule(String field, String message) {
		this.field = field;
		this.message = message;
	}

	abstract boolean holds(Appointment appointment, List<Mandate> held, LocalDate today);

	/** All that are broken. */
	static List<Broken> refusals(Appointment appointment, List<Mandate> held, LocalDate today) {
		return Arrays.stream(values()).filter(rule -> !rule.holds(appointment, held, today))
				.map(rule -> new Broken("P2", rule.field, Text.of("partnership.mandate.rule." + rule.message))).toList();
	}

	/** Refuses, naming all that are broken. */
	static void requireAll(Appointment appointment, List<Mandate> held, LocalDate today) {
		var broken = refusals(appointment, held, today);
		Refused.requireNone(broken);
	}
}
