package no.samskaping.testbed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Looks at a page for what shuts people out: axe's rules, with WCAG 2.2 AA and its good practice. */
public final class Axe {

	private Axe() {}

	/** Fails with each breach, where it is, and how it can be mended. */
	public static void assertNoViolations(Page page) {
		assertNone(page, Map.of("target-size", rule(true)));
	}

	/** The same for a page that was looked at in another width before: the colours are the same, and take half of the time. */
	public static void assertNoViolationsInThisWidth(Page page) {
		assertNone(page, Map.of("target-size", rule(true), "color-contrast", rule(false)));
	}

	/** The size of targets is off by default in axe, though it is WCAG 2.2 AA; what passed need not be told. */
	private static void assertNone(Page page, Map<String, AxeRuleOptions> rules) {
		var options = new AxeRunOptions();
		options.setRules(rules);
		options.setResultTypes(List.of("violations"));
		// No page of the platform has frames, so axe need not open another page to put together what it found in them.
		var found = new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations();
		if (!found.isEmpty()) {
			throw new AssertionError("%d kinds of barriers on %s%n%s".formatted(found.size(), page.url(),
					found.stream().map(Axe::described).collect(Collectors.joining(System.lineSeparator()))));
		}
	}

	private static AxeRuleOptions rule(boolean on) {
		var rule = new AxeRuleOptions();
		rule.setEnabled(on);
		return rule;
	}

	private static String described(Rule rule) {
		return "- %s (%s): %s%n%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(),
				rule.getNodes().stream().map(Axe::described).collect(Collectors.joining(System.lineSeparator())));
	}

	private static String described(CheckedNode node) {
		return "    at %s%n    %s%n    %s".formatted(node.getTarget(), node.getHtml(),
				node.getFailureSummary().strip().replaceAll("\\R\\s*", System.lineSeparator() + "      "));
	}
}
