package no.samskaping.workbench.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can be set while scenes are played, and shows the real time before and after. */
final class DemonstrationClock extends Clock {

	private final Clock real;
	private volatile Duration ahead = Duration.ZERO;

	DemonstrationClock(Clock real) {
		this.real = real;
	}

	void set(Instant instant) {
		ahead = Duration.between(real.instant(), instant);
	}

	void setToRealTime() {
		ahead = Duration.ZERO;
	}

	Clock real() {
		return real;
	}

	@Override
	public Instant instant() {
		return real.instant().plus(ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new Zoned(this, zone);
	}

	/** The same clock seen from another zone: it moves with it. */
	private static final class Zoned extends Clock {

		private final Clock clock;
		private final ZoneId zone;

		Zoned(Clock clock, ZoneId zone) {
			this.clock = clock;
			this.zone = zone;
		}

		@Override
		public ZoneId getZone() {
			return zone;
		}

		@Override
		public Clock withZone(ZoneId other) {
			return new Zoned(clock, other);
		}

		@Override
		public Instant instant() {
			return clock.instant();
		}
	}
}
