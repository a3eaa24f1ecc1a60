package no.samskaping.testbed;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Sets the clock right after each test, so that no test sees another's time. */
final class RealTimeAgain implements TestExecutionListener {

	@Override
	public void afterTestMethod(TestContext test) {
		MovableClock.SHARED.reset();
	}
}
