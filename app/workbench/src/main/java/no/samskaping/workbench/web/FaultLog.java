package no.samskaping.workbench.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Logs what nobody expected under a reference that the reader is given; nothing of the cause itself is shown. */
@Component
class FaultLog {

	private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
	private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
	private static final int REFERENCE_LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	/** @return the reference, eight signs that cannot be taken for each other */
	String logged(HttpServletRequest request, String path, HttpStatus status, @Nullable Throwable cause) {
		var reference = random.ints(REFERENCE_LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf)
				.collect(Collectors.joining());
		LOG.error("Reference {}: {} {} ended with {}", reference, WayBack.method(request), LoggedPath.of(path), status.value(), cause);
		return reference;
	}
}
