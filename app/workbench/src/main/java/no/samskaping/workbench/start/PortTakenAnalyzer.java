package no.samskaping.workbench.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what to do when another program already answers on the platform's port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		int port = cause.getPort();
		int next = port + 1;
		var said = new CannotStart(
				"Port %d er opptatt: et annet program, kanskje en annen Samskapingsplattform, svarer der allerede. Stopp det, eller velg en annen port med miljøvariabelen SERVER_PORT=%d."
						.formatted(port, next),
				"Port %d is taken: another program, perhaps another Samskapingsplattform, answers there already. Stop it, or choose another port with the environment variable SERVER_PORT=%d."
						.formatted(port, next));
		return new FailureAnalysis(said.inBothLanguages(), null, cause);
	}
}
