package no.samskaping.workbench.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the platform answers, when it does. */
@Component
class Answering {

	private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

	@EventListener
	void on(ApplicationReadyEvent ready) {
		var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
		if (port != null) {
			LOG.info("Samskapingsplattformen answers at http://localhost:{}", port);
		}
	}
}
