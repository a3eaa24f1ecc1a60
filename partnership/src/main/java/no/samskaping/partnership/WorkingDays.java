package no.samskaping.partnership;

import java.time.LocalDate;
import java.util.Optional;

import no.samskaping.workbench.Text;

/** Counts working days (virkedager): Monday to Friday, without Norwegian holidays. P10. */
public interface WorkingDays {

	/** The day that many working days after this one. */
	LocalDate after(LocalDate day, int workingDays);

	/** The holiday's name, if it is one. */
	Optional<Text> holiday(LocalDate day);
}
