package no.samskaping.initiatives.errand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import no.samskaping.initiatives.course.Act;

/** What somebody comes to an initiative's page to do (ærend), its address, and what its form asks for. */
public enum Errand {

	START("start", "play", Act.START),
	TAKE_ON("ta-pa", "handshake", Act.TAKE_ON),
	ASK_FOR_MORE("be-om-mer", "chat", Act.ASK_FOR_MORE, Field.TEXT),
	TELL_MORE("svar-kontaktpart", "chat-checkmark", Act.TELL_MORE, Field.TEXT),
	HAND_ON("gi-videre", "arrow-right-left", Act.HAND_ON, Field.GATEWAY, Field.TEXT),
	DECLINE("avsla", "xmark", Act.DECLINE, Field.TEXT),
	SEND_TO_GATEWAY("send-videre", "paperplane", Act.SEND_TO_GATEWAY, Field.GATEWAY),
	SEEK_GATEWAY("finn-kontaktpart", "magnifying-glass", Act.SEEK_GATEWAY),
	DECLARE_READY("klar", "checkmark", Act.DECLARE_READY),
	STILL_RUNNING("fortsatt-i-gang", "checkmark", Act.STILL_RUNNING),
	COMPLETE("fullfor", "flag-cross", Act.COMPLETE, Field.REMARK),
	ESTIMATE("anslag", "bank-note", Act.ESTIMATE, Field.AMOUNT, Field.TEXT),
	WITHDRAW("trekk", "arrow-undo", Act.WITHDRAW, Field.REMARK),
	CLOSE("ikke-videre", "circle-slash", Act.CLOSE, Field.TEXT),
	LINK("knytt-til", "link", Act.LINK, Field.NUMBER),
	UNLINK("los-fra", "link-broken", Act.UNLINK, Field.NUMBER),
	MERGE("sla-sammen", "branching", Act.MERGE, Field.NUMBER),
	REOPEN("gjenapne", "arrows-circlepath", Act.REOPEN, Field.TEXT);

	/** What a form asks for. */
	enum Field {

		/** A text that has to be written: a question, a reason. */
		TEXT,

		/** One that may be written. */
		REMARK,

		/** A gateway. */
		GATEWAY,

		/** An amount, or the tick under the threshold. */
		AMOUNT,

		/** Another initiative's number. */
		NUMBER
	}

	private final String path;
	private final String icon;
	private final Act act;
	private final List<Field> fields;

	Errand(String path, String icon, Act act, Field... fields) {
		this.path = path;
		this.icon = icon;
		this.act = act;
		this.fields = List.of(fields);
	}

	static Optional<Errand> at(String path) {
		return Arrays.stream(values()).filter(errand -> errand.path.equals(path)).findFirst();
	}

	/** The end of its address. */
	public String path() {
		return path;
	}

	String icon() {
		return icon;
	}

	Act act() {
		return act;
	}

	public boolean asksForText() {
		return fields.contains(Field.TEXT);
	}

	public boolean asksForRemark() {
		return fields.contains(Field.REMARK);
	}

	public boolean asksForGateway() {
		return fields.contains(Field.GATEWAY);
	}

	public boolean asksForAmount() {
		return fields.contains(Field.AMOUNT);
	}

	public boolean asksForNumber() {
		return fields.contains(Field.NUMBER);
	}

	/** Whether the initiative ends by it. */
	public boolean isEnding() {
		return this == WITHDRAW || this == CLOSE || this == MERGE || this == DECLINE;
	}

	/** Whether one click does it; what binds a party or calls upon a meeting is confirmed first. */
	boolean isOneClick() {
		return this == START || this == STILL_RUNNING;
	}

	/** Whether the page leads to it, more than to any other. */
	boolean leads() {
		return switch (this) {
			case START, TAKE_ON, TELL_MORE, SEND_TO_GATEWAY, SEEK_GATEWAY, DECLARE_READY, STILL_RUNNING, COMPLETE -> true;
			case ASK_FOR_MORE, HAND_ON, DECLINE, ESTIMATE, WITHDRAW, CLOSE, LINK, UNLINK, MERGE, REOPEN -> false;
		};
	}

	/** Whether the page says why it cannot be done, and not only leaves it out. */
	boolean isExplained() {
		return leads() || this == HAND_ON || this == WITHDRAW;
	}
}
