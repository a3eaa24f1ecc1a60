package no.samskaping.atleastonce;

import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskExecutor;

/** A process that can be stopped after a commit, before what was published is delivered. */
@TestConfiguration(proxyBeanMethods = false)
class StoppedProcess {

	private static final String REFUSAL = "no.samskaping.workbench.database.EmbeddedDatabase$DemonstrationElsewhere";

	/** The demonstration fills no database but its own; a test's is as short-lived. */
	@Bean
	static BeanDefinitionRegistryPostProcessor aTestsDatabaseMayBeFilled() {
		return beans -> beans.removeBeanDefinition(REFUSAL);
	}

	@Bean({ "applicationTaskExecutor", "taskExecutor" })
	Deliveries deliveries() {
		return new Deliveries();
	}

	/** Carries deliveries out at once; those that come after it has stopped are lost, as in a process that is no more. */
	static final class Deliveries implements TaskExecutor {

		private int more = Integer.MAX_VALUE;

		void stopAfter(int deliveries) {
			more = deliveries;
		}

		@Override
		public void execute(Runnable delivery) {
			if (more > 0) {
				more--;
				delivery.run();
			}
		}
	}
}
