package no.samskaping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a page asks of Thymeleaf is what Thymeleaf does. */
class TemplatesTest {

	private static final Pattern TAG = Pattern.compile("<[A-Za-z](?:[^>\"]|\"[^\"]*\")*>");
	private static final Pattern FRAGMENT = Pattern.compile("\\sth:(replace|insert)=");
	private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");

	/** The fragment is put in first: where it takes the element's place, the condition goes with the element, and is never asked. */
	@Test
	void no_element_has_both_a_fragment_and_a_condition() throws IOException {
		var both = new ArrayList<String>();
		var templates = new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html");
		for (var template : templates) {
			breaches(template.getContentAsString(StandardCharsets.UTF_8)).forEach(tag -> both.add(template.getFilename() + ": " + tag));
		}
		assertThat(templates).hasSizeGreaterThan(50);
		assertThat(both).isEmpty();
	}

	@Test
	void a_condition_beside_a_fragment_is_found_wherever_it_stands() {
		assertThat(breaches("""
				<p th:if="${a > b}" title="x > y"
					th:replace="~{parts :: one}"><b th:if="${a}"></b><i th:insert="~{two}" th:unless="${b}"></i><u th:replace="~{three}"></u>
				""")).hasSize(2);
	}

	private static List<String> breaches(String template) {
		return TAG.matcher(template).results().map(MatchResult::group)
				.filter(tag -> FRAGMENT.matcher(tag).find() && CONDITION.matcher(tag).find()).toList();
	}
}
