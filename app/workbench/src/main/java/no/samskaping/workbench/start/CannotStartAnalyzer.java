package no.samskaping.workbench.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows a {@link CannotStart} in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
		return new FailureAnalysis(cause.inBothLanguages(), null, cause);
	}
}
