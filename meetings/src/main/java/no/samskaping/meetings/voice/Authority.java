package no.samskaping.meetings.voice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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

	/** Whether this one works with that matter: who was appointed for one matter does so there only. */
	public boolean works(Acting by, MatterView matter) {
		return works(by, Map.of(matter.id(), matter.subject())).contains(matter.id());
	}

	/** With which of these matters this one works, by what they are about; one look-up for all. */
	public Set<MatterId> works(Acting by, Map<MatterId, Subject> about) {
		return by.worksOnThePlatform() ? Set.copyOf(about.keySet()) : subjectsOf.matters(about).entrySet().stream()
				.filter(one -> one.getValue().stream().anyMatch(by::worksOn)).map(Map.Entry::getKey).collect(Collectors.toSet());
	}

	/** Whether a note is kept on that day from one who works with its matter, or does not. */
	public static boolean keeps(@Nullable Exemption exemption, boolean works, LocalDate today) {
		return exemption != null && exemption.lastsOn(today) && !works;
	}

	/** Denies whoever does not work with it. */
	public void requireWork(Acting by, MatterView matter) {
		if (!works(by, matter)) {
			throw new Denied(Text.of("meetings.denied.worker"));
		}
	}
}
