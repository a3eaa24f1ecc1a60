package no.samskaping.workbench.events;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;

/** A listener that does as a test tells it. */
@TestComponent
class Audience {

	static final String LISTENER = "rehearsal.audience";

	private final List<UUID> heard = new CopyOnWriteArrayList<>();
	private volatile Consumer<CurtainRaised> reaction = _ -> {};

	@ApplicationModuleListener(id = LISTENER)
	void on(CurtainRaised event) {
		heard.add(event.eventId());
		reaction.accept(event);
	}

	List<UUID> heard() {
		return heard;
	}

	void reactsWith(Consumer<CurtainRaised> other) {
		heard.clear();
		reaction = other;
	}
}
