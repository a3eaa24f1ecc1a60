package no.samskaping.initiatives.page;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/**
 * A text that can be kept from the public: an initiative's description, or a remark about it. P7.
 *
 * @param remark the remark; null for the description
 */
record Markable(Initiative initiative, @Nullable Remark remark) {

	static Markable description(Initiative initiative) {
		return new Markable(initiative, null);
	}

	/** Whether there is something to mark, or a mark to change or lift. */
	boolean isThere() {
		return text() != null || exemption() != null;
	}

	@Nullable String text() {
		return remark == null ? initiative.wording().description() : remark.text();
	}

	@Nullable Exemption exemption() {
		return remark == null ? initiative.exemption() : remark.exemption();
	}

	/** Rises with every change that a form has to show before it is sent. */
	long version() {
		return remark == null ? initiative.version() : remark.version();
	}

	/** Where it is marked, and the mark is changed and lifted. */
	String address() {
		return page() + (remark == null ? "/unnta" : "/merknad/" + remark.id());
	}

	/** Where it is read. */
	String place() {
		return page() + (remark == null ? "" : "#merknader");
	}

	/** The end of the messages that speak of it. */
	String kind() {
		return remark == null ? "description" : "remark";
	}

	/** The way there. */
	Action way() {
		var label = "initiatives.exempt." + (exemption() == null ? "mark." : "change.") + kind();
		return new Action("padlock-locked", Text.of(label), address(), false);
	}

	private String page() {
		return "/initiativ/" + initiative.number();
	}
}
