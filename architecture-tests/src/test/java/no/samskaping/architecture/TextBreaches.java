package no.samskaping.architecture;

import java.util.List;

/** Breaches of the texts in three languages. */
final class TextBreaches {

	private static final String WELL = """
			== messages/meetings/messages_nb.properties
			meetings.hello=Hei, {0}
			== messages/meetings/messages_nn.properties
			meetings.hello=Hei, {0}
			== messages/meetings/messages_en.properties
			meetings.hello=Hello, {0}
			== templates/meetings/hello.html
			<p>[[#{meetings.hello(${name})}]]</p>
			""";

	static final List<Breach> ALL = List.of(
			Breach.of("a text that lacks a language", new Guard.OfTexts(TextWall.EVERY_TEXT_IS_THERE_IN_THREE_LANGUAGES), """
					== messages/meetings/messages_nb.properties
					meetings.hello=Hei
					== messages/meetings/messages_nn.properties
					== messages/meetings/messages_en.properties
					meetings.hello=Hello
					""", WELL, "meetings.hello of meetings has no text in nn"),
			Breach.of("a text that stands twice", new Guard.OfTexts(TextWall.A_TEXT_STANDS_ONCE), """
					== messages/meetings/messages_nb.properties
					meetings.hello=Hei
					meetings.hello=God dag
					""", WELL, "meetings.hello stands twice in meetings/nb"),
			Breach.of("a text that cannot be filled", new Guard.OfTexts(TextWall.A_TEXT_CAN_BE_FILLED), """
					== messages/meetings/messages_nb.properties
					meetings.hello=Hei, {navn}
					""", WELL, "meetings.hello in meetings/nb cannot be filled: Hei, {navn}"),
			Breach.of("a page that names a text that does not exist", new Guard.OfTexts(TextWall.A_PAGE_NAMES_ONLY_TEXTS_THAT_EXIST), """
					== messages/meetings/messages_nb.properties
					meetings.hello=Hei
					== templates/meetings/hello.html
					<p th:text="#{meetings.helo}"></p>
					""", WELL, "hello.html names the text meetings.helo, which does not exist"));

	private TextBreaches() {}
}
