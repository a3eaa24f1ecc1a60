package no.samskaping.architecture;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What readers of the platform's screen would call things; workbench must not know any of it. */
final class DomainWords {

	/** Also as parts of longer words, except where those mean something else, as a factory, a bad gateway and a third party do. */
	private static final Pattern WORD = Pattern.compile("""
			(?iu:initiative?|agreement|meeting|workshop|charter|mandate|sector|challenge|anchoring|(?<!bad[_ ])gateway|municipalit(?:y|ies)|goal\
			|(?<!third[- ])part(?:y|ies)|partner(?:ship|skap)|participant|representative|recusal|exemption|contribution\
			|avtale|møte|aktør|sektor|verksted|forankring|fullmakt)|(?<![A-Za-z])actor|Actor|(?<![A-Z])ACTOR|(?<![A-Za-z])matter|Matter|(?<![A-Z])MATTER""");

	private DomainWords() {}

	/** Those in a text, each once. */
	static Stream<String> in(String text) {
		return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).distinct();
	}
}
