package no.samskaping.workbench.database;

import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;

/** Tells at once that the platform runs already on this data directory, before its port is looked at: that is taken too then, and another would not help. */
@Order(0)
final class DataDirectoryIsFree implements ApplicationListener<ApplicationContextInitializedEvent> {

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent begins) {
		var settings = begins.getApplicationContext().getEnvironment();
		if (begins.getApplicationContext() instanceof WebServerApplicationContext && !settings.containsProperty("spring.datasource.url")) {
			DataDirectory.requireFree(Binder.get(settings).bindOrCreate("samskaping", DatabaseLocation.class).data());
		}
	}
}
