package no.samskaping.meetings.voice;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterId;
import no.samskaping.meetings.matter.MatterView;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;

/** Who works with a matter (hvem som arbeider med saken), and so reads and marks what is kept from the public in it. P2, P5, P7. */
@Component
public class Authority {

	private final SubjectsOf subjectsOf;

	Authority(SubjectsOf subjectsOf) {
		this.subjectsOf = subjectsOf;
	}

	/** Whether this one works with a matter about that subject: who was appointed for one matter does so there only. */
	public boolean works(Acting by, MatterId matter, Subject about) {
		return by.worksOnThePlatform() || subjectsOf.matter(matter, about).stream().anyMatch(by::worksOn);
	}

	/** Whether a note on that matter is kept from this one on that day. */
	public boolean keepsFrom(Acting reader, Exemption exemption, MatterId matter, Subject about, LocalDate today) {
		return exemption.lastsOn(today) && !works(reader, matter, about);
	}

	/** Denies whoever does not work with it. */
	public void requireWork(Acting by, MatterView matter) {
		if (!works(by, matter.id(), matter.subject())) {
			throw new Denied(Text.of("meetings.denied.worker"));
		}
	}
}
