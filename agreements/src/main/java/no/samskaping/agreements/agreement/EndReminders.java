package no.samskaping.agreements.agreement;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.post.Reminders;

/** The days on which the platform asks about an agreement's end, whatever ends it first (påminnelser om slutt). A8, P10. */
@Component
public class EndReminders {

	/** The reminder that an agreement will end soon. */
	public static final String END_APPROACHES = "agreements.end-approaching";

	/** The reminder that an agreement's last day has passed. */
	public static final String ENDED = "agreements.last-day-passed";

	private final Reminders reminders;
	private final Charters charters;

	EndReminders(Reminders reminders, Charters charters) {
		this.reminders = reminders;
		this.charters = charters;
	}

	/** Sets them for a text that has just come into force. */
	void begin(Agreement agreement) {
		approach(agreement);
		passed(agreement);
	}

	/**
	 * Sets them after a change of what is in force: what was asked about already is asked about again only for another last day.
	 *
	 * @param before the last day before the change
	 */
	void follow(Agreement agreement, LocalDate before) {
		if (agreement.stage() == AgreementStage.IN_FORCE) {
			passed(agreement);
			if (!agreement.lastDay().equals(before)) {
				approach(agreement);
			}
		}
	}

	private void approach(Agreement agreement) {
		reminders.on(agreement.lastDay().minusDays(charters.current().deadlines().agreementEndDays()), agreement.getId().subject(),
				END_APPROACHES);
	}

	private void passed(Agreement agreement) {
		reminders.on(agreement.binding().until().plusDays(1), agreement.getId().subject(), ENDED);
	}
}
