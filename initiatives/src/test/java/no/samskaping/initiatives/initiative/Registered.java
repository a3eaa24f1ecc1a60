package no.samskaping.initiatives.initiative;

import java.util.List;
import java.util.Objects;

import org.springframework.test.util.ReflectionTestUtils;

/** The events that an aggregate has registered since it was last asked, as saving it would publish and clear them. */
public final class Registered {

	private Registered() {}

	public static List<Object> of(Initiative initiative) {
		var events = List.copyOf((java.util.Collection<?>) Objects.requireNonNull(ReflectionTestUtils.invokeMethod(initiative, "domainEvents")));
		ReflectionTestUtils.invokeMethod(initiative, "clearDomainEvents");
		return List.<Object>copyOf(events);
	}
}
