package no.samskaping.workbench.post;

import java.util.List;
import java.util.UUID;

import no.samskaping.workbench.Text;

/** E-mail that is to be sent (utboks): written in the transaction of the change, sent afterwards, once. */
public interface Outbox {

	/** Whether anything leaves: without a mail server, who writes hands a link over themselves. */
	boolean sends();

	/** Puts a message into the outbox; a second one with the same id is not sent. */
	void send(Mail mail);

	/**
	 * A message.
	 *
	 * @param id its identity; derive it from what it is about, so that it is sent once
	 * @param to an address
	 * @param subject the subject line, without personal data
	 * @param paragraphs the text; a personal link stands in {@code link}, never here
	 * @param link the address that it leads to, or empty; never shown in the outbox
	 */
	record Mail(UUID id, String to, Text subject, List<Text> paragraphs, String link) {}
}
