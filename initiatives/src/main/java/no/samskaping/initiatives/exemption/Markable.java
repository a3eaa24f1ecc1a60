package no.samskaping.initiatives.exemption;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.document.Document;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/**
 * What can be kept from the public: an initiative's description, a remark about it, or one of its documents. P7.
 *
 * @param id the remark's or the document's; null for the description
 * @param text what is kept: the text, or a document's name
 * @param version rises with every change that a form has to show before it is sent
 */
public record Markable(Initiative initiative, Kind kind, @Nullable UUID id, @Nullable String text, @Nullable Exemption exemption, long version) {

	/** What it is; in small letters the end of the messages that speak of it. */
	enum Kind {

		DESCRIPTION, REMARK, DOCUMENT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** An initiative's description. */
	public static Markable of(Initiative initiative) {
		return new Markable(initiative, Kind.DESCRIPTION, null, initiative.wording().description(), initiative.exemption(), initiative.version());
	}

	static Markable of(Initiative initiative, Remark remark) {
		return new Markable(initiative, Kind.REMARK, remark.id(), remark.text(), remark.exemption(), remark.version());
	}

	static Markable of(Initiative initiative, Document document) {
		return new Markable(initiative, Kind.DOCUMENT, document.id(), document.name(), document.exemption(), document.version());
	}

	/** Whether there is something to mark, or a mark to change or lift. */
	public boolean isThere() {
		return text != null || exemption != null;
	}

	/** Where it is marked, and the mark is changed and lifted. */
	String address() {
		return page() + switch (kind) {
			case DESCRIPTION -> "/unnta";
			case REMARK -> "/merknad/" + id;
			case DOCUMENT -> "/vedlegg/" + id + "/unnta";
		};
	}

	/** Where it is read. */
	String place() {
		return page() + switch (kind) {
			case DESCRIPTION -> "";
			case REMARK -> "#merknader";
			case DOCUMENT -> "#vedlegg";
		};
	}

	/** The way there. */
	public Action way() {
		var label = "initiatives.exempt." + (exemption == null ? "mark." : "change.") + kind;
		return new Action("padlock-locked", Text.of(label), address(), false);
	}

	private String page() {
		return "/initiativ/" + initiative.number();
	}
}
