package no.samskaping.architecture;

import java.util.List;

/** Breaches of how events are heard. */
final class ListenerBreaches {

	private static final Guard PINNED = new Guard.OfCode(ListenerWalls.a_listener_is_named_for_good);
	private static final Guard ONCE = new Guard.OfCode(ListenerWalls.a_listener_has_one_effect);
	private static final Guard KEPT = new Guard.OfCode(ListenerWalls.an_event_is_not_forgotten_by_its_listener);

	private static final String HEARD = "void on(no.samskaping.initiatives.InitiativeTakenForward event)";

	private static final String WELL = listener("PinnedListener", "@ApplicationModuleListener(id = \"agreements.pinned\")", HEARD, "");

	static final List<Breach> ALL = List.of(
			Breach.of("a listener that is public", new Guard.OfCode(ListenerWalls.a_listener_is_not_public),
					listener("OpenListener", "@ApplicationModuleListener(id = \"agreements.open\")", "public " + HEARD, ""),
					WELL, "OpenListener.on(no.samskaping.initiatives.InitiativeTakenForward)", "PUBLIC"),
			Breach.of("a listener without a pinned id", PINNED,
					listener("NamelessListener", "@ApplicationModuleListener", HEARD, ""), WELL,
					"NamelessListener.on", "has the id '', not agreements.<name>"),
			Breach.of("a listener under another context's name", PINNED,
					listener("StrangeListener", "@ApplicationModuleListener(id = \"meetings.strange\")", HEARD, ""), WELL,
					"StrangeListener.on", "has the id 'meetings.strange', not agreements.<name>"),
			Breach.of("a listener with two effects when it hears twice", ONCE,
					listener("DoublingListener", "@ApplicationModuleListener(id = \"agreements.doubling\")", HEARD, "new DoublingDesk().add(event);") + """
					class DoublingDesk {
						org.springframework.jdbc.core.simple.JdbcClient jdbc;
						void add(no.samskaping.initiatives.InitiativeTakenForward event) {
							jdbc.sql("insert into agreements.heard (initiative) values (?)").params(event.initiative().value()).update();
						}
					}
					""",
					listener("NaturalListener", "@ApplicationModuleListener(id = \"agreements.natural\")", HEARD, "new NaturalDesk().add(event);") + """
					class NaturalDesk {
						org.springframework.jdbc.core.simple.JdbcClient jdbc;
						void add(no.samskaping.initiatives.InitiativeTakenForward event) {
							jdbc.sql("insert into agreements.heard (initiative) values (?) on conflict do nothing").params(event.initiative().value()).update();
						}
					}
					""", "DoublingListener.on", "hears an event twice: neither Inbox.first nor an insert on conflict"),
			Breach.of("a listener that sends a mail each time", ONCE,
					listener("MailingListener", "@ApplicationModuleListener(id = \"agreements.mailing\")", HEARD, "outbox.send(null);",
							"no.samskaping.workbench.post.Outbox outbox;"),
					listener("RememberingListener", "@ApplicationModuleListener(id = \"agreements.remembering\")", HEARD,
							"if (inbox.first(event.eventId(), \"agreements.remembering\")) { outbox.send(null); }",
							"no.samskaping.workbench.post.Outbox outbox; no.samskaping.workbench.events.Inbox inbox;"),
					"MailingListener.on", "has its effect again when 'agreements.mailing' hears an event twice"),
			Breach.of("a listener that forgets in a crash", KEPT,
					listener("ForgettingListener", "@org.springframework.transaction.event.TransactionalEventListener", HEARD, ""), WELL,
					"ForgettingListener.on", "only @ApplicationModuleListener keeps it"),
			Breach.of("a listener inside somebody else's transaction", KEPT,
					listener("MeddlingListener", "@org.springframework.context.event.EventListener", HEARD, ""),
					listener("StartingListener", "@org.springframework.context.event.EventListener",
							"void on(org.springframework.boot.context.event.ApplicationReadyEvent event)", ""),
					"MeddlingListener.on", "only @ApplicationModuleListener keeps it"));

	private ListenerBreaches() {}

	private static String listener(String name, String annotation, String method, String body) {
		return listener(name, annotation, method, body, "");
	}

	private static String listener(String name, String annotation, String method, String body, String fields) {
		return """
				package no.samskaping.agreements.heard;
				import org.springframework.modulith.events.ApplicationModuleListener;
				class %s {
					%s
					%s
					%s {
						%s
					}
				}
				""".formatted(name, fields, annotation, method, body);
	}
}
