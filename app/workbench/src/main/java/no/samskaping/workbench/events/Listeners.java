package no.samskaping.workbench.events;

import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.transaction.event.TransactionalApplicationListener;
import org.springframework.util.ClassUtils;

/** The listeners and the types of events that are here, in the modules that this process was started with. */
final class Listeners {

	private final AbstractApplicationContext context;

	Listeners(AbstractApplicationContext context) {
		this.context = context;
	}

	boolean have(String id) {
		return context.getApplicationListeners().stream()
				.filter(TransactionalApplicationListener.class::isInstance)
				.anyMatch(it -> ((TransactionalApplicationListener<?>) it).getListenerId().equals(id));
	}

	boolean understand(String eventType) {
		return ClassUtils.isPresent(eventType, context.getClassLoader());
	}
}
