package no.samskaping.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/** Looks at a page for what shuts people out: axe's rules, with WCAG 2.2 AA and its good practice. */
public final class Axe {

	/** Lies beside the builder, which would hand it to the page anew at each look: half a megabyte to be read. */
	private static final String SCRIPT = script();
	private static final String IS_THERE = "typeof axe !== 'undefined'";
	private static final String VIOLATIONS = """
			async options => (await axe.run(document, options)).violations.map(rule => [
				`- ${rule.id} (${rule.impact}): ${rule.help}`,
				...rule.nodes.flatMap(node => [`at ${node.target}`, node.html, node.failureSummary])
			].join('\\n    '))
			""";

	/** The size of targets is off by default in axe, though it is WCAG 2.2 AA. */
	private static final Map<String, Object> SIZE_OF_TARGETS = Map.of("enabled", true);

	private Axe() {}

	/** Fails with each breach, where it is, and how it can be mended. */
	public static void assertNoViolations(Page page) {
		assertNone(page, Map.of("target-size", SIZE_OF_TARGETS));
	}

	/** As {@link #assertNoViolations}, for a page that was looked at in another width before: the colours are the same, and take half of the time. */
	public static void assertNoViolationsInThisWidth(Page page) {
		assertNone(page, Map.of("target-size", SIZE_OF_TARGETS, "color-contrast", Map.of("enabled", false)));
	}

	/** What passed need not be told. */
	private static void assertNone(Page page, Map<String, Object> rules) {
		if (!(Boolean) page.evaluate(IS_THERE)) {
			page.evaluate(SCRIPT);
		}
		var found = (List<?>) page.evaluate(VIOLATIONS, Map.of("rules", rules, "resultTypes", List.of("violations")));
		if (!found.isEmpty()) {
			throw new AssertionError("%d kinds of barriers on %s%n%s".formatted(found.size(), page.url(),
					String.join(System.lineSeparator(), found.stream().map(String::valueOf).toList())));
		}
	}

	private static String script() {
		try {
			return new ClassPathResource("/axe.min.js", AxeBuilder.class).getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
