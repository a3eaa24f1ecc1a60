package no.samskaping.workbench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Tells at once that the port is taken, before a database is started for nothing; who takes it meanwhile is told by the web server. */
final class PortIsFree implements ApplicationListener<ApplicationContextInitializedEvent> {

	private static final Logger LOG = LoggerFactory.getLogger(PortIsFree.class);
	private static final int USUAL = 8080;

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent begins) {
		if (begins.getApplicationContext() instanceof WebServerApplicationContext) {
			var settings = begins.getApplicationContext().getEnvironment();
			require(settings.getProperty("server.address", InetAddress.class), settings.getProperty("server.port", Integer.class, USUAL));
		}
	}

	private static void require(@Nullable InetAddress address, int port) {
		try (var _ = new ServerSocket(Math.max(port, 0), 1, address)) {
			LOG.debug("Port {} is free", port);
		} catch (IOException e) {
			PortInUseException.throwIfPortBindingException(e, () -> port);
			LOG.debug("Whether port {} is free is left to the web server", port, e);
		}
	}
}
