package no.samskaping.architecture;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text is there in bokmål, nynorsk and English, and every page finds the texts that it names. */
enum TextWall {

	EVERY_TEXT_IS_THERE_IN_THREE_LANGUAGES(TextWall::missing),

	A_TEXT_STANDS_ONCE(TextWall::twice),

	A_TEXT_CAN_BE_FILLED(texts -> texts.all().stream().filter(text -> !isFillable(text))
			.map(text -> "%s in %s/%s cannot be filled: %s".formatted(text.key(), text.folder(), text.language(), text.text()))),

	A_PAGE_NAMES_ONLY_TEXTS_THAT_EXIST(TextWall::unknown),

	A_PAGE_SHOWS_WHAT_IT_IS_GIVEN(TextWall::asking),

	WORKBENCH_TELLS_NO_DOMAIN_WORD(TextWall::tellingOfTheDomain);

	/** The parts of the application that a template may ask itself, and why. */
	private static final Map<String, String> ASKED = Map.of(
			"words", "workbench's: how a text, a day and an amount are written",
			"partnershipMarks", "partnership's: the shape beside a sector's name, and the fields of its forms");

	private static final Pattern EXPRESSION = Pattern.compile("[$*#]\\{[^}]*\\}");
	private static final Pattern FRAGMENT = Pattern.compile("~\\{\\s*(\\w+)/");
	private static final Pattern NAMED_TYPE = Pattern.compile("\\bT\\s*\\(\\s*(no\\.samskaping\\.(\\w+)[\\w.]*)");
	private static final Pattern CLOCK = Pattern.compile("#(temporals|dates|calendars)\\.create(Now|Today)\\w*");
	private static final Pattern BEAN = Pattern.compile("@\\s*['\"]?(\\w+)");

	/** The folders that are not workbench's: the contexts' and those of the application's parts. */
	private static final Set<String> ELSEWHERE = Stream.concat(Contexts.NAMES.stream(), Stream.of("access", "architecture", "operation", "overview"))
			.collect(Collectors.toSet());

	/** The word that the layout alone bears: it says whose platform it is. */
	private static final String WHOSE = "layout.html municipality";

	private final Function<Texts, Stream<String>> wrong;

	TextWall(Function<Texts, Stream<String>> wrong) {
		this.wrong = wrong;
	}

	/** What is wrong with the texts. */
	List<String> broken(Texts texts) {
		return wrong.apply(texts).toList();
	}

	@Override
	public String toString() {
		return name().toLowerCase();
	}

	private static Stream<String> missing(Texts texts) {
		var known = texts.all().stream().map(text -> List.of(text.folder(), text.language(), text.key())).collect(Collectors.toSet());
		return texts.all().stream().flatMap(text -> Texts.LANGUAGES.stream().filter(language -> !known.contains(List.of(text.folder(), language, text.key())))
				.map(language -> "%s of %s has no text in %s".formatted(text.key(), text.folder(), language))).distinct();
	}

	private static Stream<String> twice(Texts texts) {
		var seen = new HashSet<List<String>>();
		return texts.all().stream().filter(text -> !seen.add(List.of(text.folder(), text.language(), text.key())))
				.map(text -> "%s stands twice in %s/%s, and one hides the other".formatted(text.key(), text.folder(), text.language()));
	}

	private static Stream<String> unknown(Texts texts) {
		var known = texts.all().stream().map(Texts.Text::key).collect(Collectors.toSet());
		return texts.named().stream().filter(named -> !known.contains(named.key()))
				.map(named -> "%s names the text %s, which does not exist".formatted(named.page(), named.key()));
	}

	private static Stream<String> asking(Texts texts) {
		return texts.pages().stream().flatMap(page -> Stream.concat(reaching(page), beans(page)));
	}

	/** Past the page, to another context's templates, to its classes, or to the clock. */
	private static Stream<String> reaching(Texts.Page page) {
		return Stream.of(
				FRAGMENT.matcher(page.text()).results().map(it -> it.group(1)).filter(other -> isElsewhere(page.folder(), other))
						.map(other -> "%s takes a fragment of %s: what several show is workbench's, or given by the page".formatted(page.name(), other)),
				NAMED_TYPE.matcher(page.text()).results().filter(it -> !List.of("workbench", page.folder()).contains(it.group(2)))
						.map(it -> "%s names %s: its page gives it what it shows".formatted(page.name(), it.group(1))),
				CLOCK.matcher(page.text()).results().map(it -> "%s reads the clock itself by %s: its page gives it the day".formatted(page.name(), it.group())))
				.flatMap(all -> all);
	}

	/** The parts of the application may share. */
	private static boolean isElsewhere(String folder, String other) {
		return ELSEWHERE.contains(other) && !other.equals(folder) && (Contexts.NAMES.contains(folder) || Contexts.NAMES.contains(other));
	}

	private static Stream<String> beans(Texts.Page page) {
		return EXPRESSION.matcher(page.text()).results()
				.flatMap(expression -> BEAN.matcher(expression.group()).results().map(bean -> bean.group(1)).filter(bean -> !ASKED.containsKey(bean))
						.map(bean -> "%s asks @%s itself: its page gives it what it shows: %s".formatted(page.name(), bean, expression.group())));
	}

	private static Stream<String> tellingOfTheDomain(Texts texts) {
		return Stream.concat(
				texts.all().stream().filter(text -> !ELSEWHERE.contains(text.folder())).flatMap(text -> DomainWords.in(text.key() + "=" + text.text())
						.map(word -> "%s in %s/%s says '%s', a word of the domain, which belongs to a context".formatted(text.key(), text.folder(), text.language(), word))),
				texts.pages().stream().filter(page -> !ELSEWHERE.contains(page.folder())).flatMap(page -> DomainWords.in(page.text())
						.filter(word -> !WHOSE.equals(page.name() + " " + word))
						.map(word -> "%s in %s says '%s', a word of the domain, which belongs to a context".formatted(page.name(), page.folder(), word))));
	}

	private static boolean isFillable(Texts.Text text) {
		try {
			new MessageFormat(text.text(), Locale.of(text.language()));
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
