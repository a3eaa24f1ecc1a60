package no.samskaping.workbench.privacy;

import java.util.List;
import java.util.UUID;

/** Tells what a module holds about a person (innsyn); a bean of the module. Only what is its own, under its own authority. */
public interface PersonalData {

	/** All that it holds about this person, kind by kind; kinds of which there is nothing may be left out. */
	List<Holding> about(UUID person);
}
