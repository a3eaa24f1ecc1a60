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
		var found = violationsOn(page);
		if (!found.isEmpty()) {
			throw new AssertionError("%d kinds of barriers on %s%n%s".formatted(found.size(), page.url(),
					found.stream().map(Axe::described).collect(Collectors.joining(System.lineSeparator()))));
		}
	}

	private static List<Rule> violationsOn(Page page) {
		// No page of the platform has frames, so axe need not open another page to put together what it found in them.
		return new AxeBuilder(page).setLegacyMode(true).options(onlyViolations()).analyze().getViolations();
	}

	/** The size of targets is off by default in axe, though it is WCAG 2.2 AA; what passed need not be told. */
	private static AxeRunOptions onlyViolations() {
		var on = new AxeRuleOptions();
		on.setEnabled(true);
		var options = new AxeRunOptions();
		options.setRules(Map.of("target-size", on));
		options.setResultTypes(List.of("violations"));
		return options;
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
