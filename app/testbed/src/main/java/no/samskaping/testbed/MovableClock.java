package no.samskaping.testbed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that tests stop or move; after each test it shows the real time again. */
public final class MovableClock extends Clock {

	/** The one that every test application uses. */
	public static final MovableClock SHARED = new MovableClock(new AtomicReference<>(Clock.systemUTC()), ZoneOffset.UTC);

	private final AtomicReference<Clock> shown;
	private final ZoneId zone;

	private MovableClock(AtomicReference<Clock> shown, ZoneId zone) {
		this.shown = shown;
		this.zone = zone;
	}

	/** Stops it at that instant. */
	public void stopAt(Instant instant) {
		shown.set(Clock.fixed(instant, ZoneOffset.UTC));
	}

	/** Puts it forward, or back by a negative duration; it goes on if it went, and stands if it stood. */
	public void moveBy(Duration duration) {
		shown.updateAndGet(it -> Clock.offset(it, duration));
	}

	/** Shows the real time again. */
	public void reset() {
		shown.set(Clock.systemUTC());
	}

	@Override
	public Instant instant() {
		return shown.get().instant();
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new MovableClock(shown, other);
	}
}
