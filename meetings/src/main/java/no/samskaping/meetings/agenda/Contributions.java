package no.samskaping.meetings.agenda;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import no.samskaping.meetings.MatterContribution;
import no.samskaping.meetings.matter.MatterDesk;
import no.samskaping.meetings.matter.NewMatter;
import no.samskaping.meetings.matter.Treatment;
import no.samskaping.partnership.Acting;

/** Asks the extensions for their matters when an agenda is drawn up. M4. */
@Component
class Contributions {

	private final List<MatterContribution> contributions;
	private final MatterDesk desk;

	Contributions(List<MatterContribution> contributions, MatterDesk desk) {
		this.contributions = contributions;
		this.desk = desk;
	}

	/** Brings what is contributed for a meeting on that day; the same subject comes once for that day. */
	void bringFor(LocalDate day) {
		for (var contribution : contributions) {
			for (var proposed : contribution.mattersFor(day)) {
				var origin = UUID.nameUUIDFromBytes((proposed.subject() + "@" + day).getBytes(StandardCharsets.UTF_8));
				desk.bring(NewMatter.contributed(proposed.subject(), proposed.title(),
						proposed.forDiscussion() ? Treatment.DISCUSSION : Treatment.INFORMATION, origin), new Acting.Platform("meetings.agenda"));
			}
		}
	}
}
