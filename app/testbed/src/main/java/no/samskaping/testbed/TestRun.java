package no.samskaping.testbed;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Some tests, run once more in this very JVM.
 *
 * @param failures those that failed, and why
 */
record TestRun(Map<Method, Throwable> failures) {

	static TestRun of(Collection<Method> tests) {
		var quiet = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false)
				.enableLauncherDiscoveryListenerAutoRegistration(false).build();
		var request = LauncherDiscoveryRequestBuilder.request()
				.selectors(tests.stream().map(test -> DiscoverySelectors.selectMethod(test.getDeclaringClass(), test)).toList())
				.configurationParameter(LauncherConstants.DEACTIVATE_LISTENERS_PATTERN_PROPERTY_NAME, "*").build();
		var seen = new Seen();
		LauncherFactory.create(quiet).execute(request, seen);
		if (seen.ended == 0 && !tests.isEmpty()) {
			throw new IllegalStateException("None of these tests was found: " + tests);
		}
		return new TestRun(seen.failures);
	}

	/** Remembers what failed. */
	private static final class Seen implements TestExecutionListener {

		private final Map<Method, Throwable> failures = new LinkedHashMap<>();
		private int ended;

		@Override
		public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
			ended += identifier.isTest() ? 1 : 0;
			if (result.getStatus() == Status.SUCCESSFUL) {
				return;
			}
			var why = result.getThrowable().orElseGet(() -> new IllegalStateException("Aborted"));
			identifier.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast).ifPresentOrElse(
					source -> failures.put(source.getJavaMethod(), why), () -> {
						throw new IllegalStateException("%s cannot be run".formatted(identifier.getDisplayName()), why);
					});
		}
	}
}
