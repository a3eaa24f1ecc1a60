package no.samskaping.initiatives.own;

import java.util.Arrays;
import java.util.Optional;

/** What a participant comes to the page of its own initiative to do (ærend), without an account. P2. */
public enum OwnErrand {

	/** Legge igjen merknad. */
	COMMENT("merknad", "chat-add"),

	/** Gå ut av initiativet. I9. */
	LEAVE("ut", "leave"),

	/** Trekke initiativet, for den som tok det. I10. */
	WITHDRAW("trekk", "arrow-undo");

	private final String path;
	private final String icon;

	OwnErrand(String path, String icon) {
		this.path = path;
		this.icon = icon;
	}

	static Optional<OwnErrand> at(String path) {
		return Arrays.stream(values()).filter(errand -> errand.path.equals(path)).findFirst();
	}

	/** The end of its address. */
	public String path() {
		return path;
	}

	String icon() {
		return icon;
	}

	/** The field into which it is written; the rule that refuses it names the same. */
	public String field() {
		return this == LEAVE ? "reason" : "text";
	}

	/** Whether nothing has to be written. */
	public boolean isWordless() {
		return this == WITHDRAW;
	}

	/** Whether something ends by it. */
	public boolean isEnding() {
		return this != COMMENT;
	}
}
