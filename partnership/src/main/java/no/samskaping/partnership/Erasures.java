package no.samskaping.partnership;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;

/** Erases people (sletting). P7. */
public interface Erasures {

	/** What keeps this person from being erased by this one; nothing if they can be, or were. P7. */
	List<Broken> refusals(PersonId person, Acting by);

	/**
	 * Takes away who this was: the name, how they are reached, their sign-in and their mandates. A second time changes nothing.
	 *
	 * @throws Refused if the platform would be left without an administrator, or somebody erases themselves
	 */
	void erase(PersonId person, Acting by);

	/** Those whose name holds what is typed or whose address it is, the latest registered first and erased ones last; all of them if nothing is. */
	List<PersonId> resembling(String typed, int limit);

	/** Whether this person was erased. */
	boolean isErased(PersonId person);

	/**
	 * By what others recognise what they hold of somebody; of one who was erased it is gone as soon as every listener of
	 * {@link PersonErased} has finished. It is not for the screen.
	 */
	Optional<Traces> traces(PersonId person);

	/**
	 * Who somebody is or was (kjennetegn).
	 *
	 * @param telephone digits only
	 * @param alone whether nobody else is reached by that address
	 */
	record Traces(String name, @Nullable String mail, @Nullable String telephone, boolean alone) {

		/** Whether what somebody typed of themselves tells of this one: the address is theirs alone, or name and address are both theirs. */
		public boolean areOf(@Nullable String typedName, @Nullable String typedReach) {
			if (typedReach == null) {
				return false;
			}
			var reach = typedReach.strip();
			var reached = reach.equalsIgnoreCase(mail) || telephone != null && reach.replaceAll("[^0-9+]", "").equals(telephone);
			return reached && (alone || typedName == null || typedName.strip().equalsIgnoreCase(name));
		}
	}
}
