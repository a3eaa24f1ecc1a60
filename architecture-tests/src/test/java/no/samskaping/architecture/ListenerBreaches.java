package no.samskaping.architecture;

import java.util.List;

/** Breaches of how events are heard. */
final class ListenerBreaches {

	private static final Guard OWN = new Guard.OfCode(ListenerWalls.a_listener_is_not_public);
	private static final Guard HEARS = new Guard.OfCode(ListenerWalls.only_events_are_heard);
	private static final Guard PINNED = new Guard.OfCode(ListenerWalls.a_listener_is_named_for_good);
	private static final Guard ONCE = new Guard.OfCode(ListenerWalls.a_listener_has_one_effect);
	private static final Guard KEPT = new Guard.OfCode(ListenerWalls.an_event_is_not_forgotten_by_its_listener);

	private static final String HEARD = "void on(no.samskaping.initiatives.InitiativeTakenForward event)";

	private static final String WELL = listener("PinnedListener", "@ApplicationModuleListener(id = \"agreements.pinned\")", HEARD, "");

	static final List<Breach> ALL = List.of(
			Breach.of("a listener that is public", OWN,
					listener("OpenListener", "@ApplicationModuleListener(id = \"agreements.open\")", "public " + HEARD, ""),
					WELL, "OpenListener.on(no.samskaping.initiatives.InitiativeTakenForward)", "PUBLIC", "make it package-private"),
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
					"MeddlingListener.on", "only @ApplicationModuleListener keeps it"),
			Breach.of("a listener that only names what it hears", KEPT,
					listener("NamingListener", "@org.springframework.context.event.EventListener(no.samskaping.initiatives.InitiativeTakenForward.class)",
							"void on()", ""), WELL, "NamingListener.on()", "only @ApplicationModuleListener keeps it"),
			Breach.of("a listener in a public class", OWN,
					listener("SeenListener", "@ApplicationModuleListener(id = \"agreements.seen\")", HEARD, "").replace("class SeenListener", "public class SeenListener"),
					WELL, "SeenListener.on", "listens in a class that others see"),
			Breach.of("a listener under an annotation of one's own", PINNED,
					listener("OddListener", "@Oddly", HEARD, "") + annotation("Oddly", "@ApplicationModuleListener"),
					listener("EvenListener", "@Evenly", HEARD, "") + annotation("Evenly", "@ApplicationModuleListener(id = \"agreements.even\")"),
					"OddListener.on", "has the id '', not agreements.<name>"),
			Breach.of("two listeners under one name", new Guard.OfCode(ListenerWalls.a_listener_has_its_name_alone),
					twins("TwinListener", "agreements.one", "agreements.one"), twins("SisterListener", "agreements.one", "agreements.other"),
					"'agreements.one' is the id of", "TwinListener.on(no.samskaping.initiatives.InitiativeTakenForward) and of",
					"TwinListener.on(no.samskaping.initiatives.InitiativeWithdrawn)"),
			Breach.of("a listener without an annotation", new Guard.OfCode(ListenerWalls.listeners_are_known_by_their_annotation), """
					package no.samskaping.agreements.heard;
					import org.springframework.context.PayloadApplicationEvent;
					class OldListener implements org.springframework.context.ApplicationListener<PayloadApplicationEvent<no.samskaping.initiatives.InitiativeTakenForward>> {
						@Override
						public void onApplicationEvent(PayloadApplicationEvent<no.samskaping.initiatives.InitiativeTakenForward> event) {}
					}
					""", WELL, "OldListener", "org.springframework.context.ApplicationListener", "hear it by a method with @ApplicationModuleListener and an id"),
			Breach.of("a listener that hears everything", HEARS,
					listener("CuriousListener", "@ApplicationModuleListener(id = \"agreements.curious\")", "void on(Object event)", ""), WELL,
					"CuriousListener.on", "hears java.lang.Object, which is no DomainEvent"),
			Breach.of("a listener to what is no event", HEARS,
					listener("GossipListener", "@org.springframework.context.event.EventListener", "void on(Gossip event)", "", "record Gossip(String name) {}"), WELL,
					"GossipListener.on", "GossipListener$Gossip, which is no DomainEvent"),
			Breach.of("a listener whose answer is published", HEARS,
					listener("EchoingListener", "@ApplicationModuleListener(id = \"agreements.echoing\")", HEARD.replace("void", "Object"), "return event.toString();"),
					WELL, "EchoingListener.on", "what a listener answers is published: java.lang.Object"),
			Breach.of("a listener that asks the inbox and does not heed it", ONCE,
					listener("DeafListener", "@ApplicationModuleListener(id = \"agreements.deaf\")", HEARD,
							"inbox.first(event.eventId(), \"agreements.deaf\"); outbox.send(null);",
							"no.samskaping.workbench.post.Outbox outbox; no.samskaping.workbench.events.Inbox inbox;"),
					listener("HeedingListener", "@ApplicationModuleListener(id = \"agreements.heeding\")", HEARD,
							"var first = inbox.first(event.eventId(), \"agreements.heeding\"); if (first) { outbox.send(null); }",
							"no.samskaping.workbench.post.Outbox outbox; no.samskaping.workbench.events.Inbox inbox;"),
					"DeafListener.on", "has its effect again when 'agreements.deaf' hears an event twice"),
			Breach.of("a listener that has its one effect in a comment", ONCE,
					storing("ClaimingListener", "insert into agreements.heard (initiative) values (?) -- on conflict do nothing"),
					storing("ExplainingListener", "insert into agreements.heard (initiative) values (?) /* once */ on conflict do nothing"),
					"ClaimingListener.on", "neither Inbox.first nor an insert on conflict"),
			Breach.of("a listener that counts up on conflict", ONCE,
					storing("CountingListener", "insert into agreements.heard as h (initiative, n) values (?, 1) on conflict (initiative) do update set n = h.n + 1"),
					storing("ReplacingListener", "insert into agreements.heard (initiative, n) values (?, 1) on conflict (initiative) do update set n = excluded.n"),
					"CountingListener.on", "neither Inbox.first nor an insert on conflict"),
			Breach.of("a listener that hears the events of all contexts", HEARS,
					listener("NosyListener", "@ApplicationModuleListener(id = \"agreements.nosy\")", "void on(org.jmolecules.event.types.DomainEvent event)", ""), WELL,
					"NosyListener.on", "hears every org.jmolecules.event.types.DomainEvent", "hear each event by itself"),
			Breach.of("a listener that asks the inbox under another's name", ONCE,
					listener("CopiedListener", "@ApplicationModuleListener(id = \"agreements.letters\")", HEARD,
							"if (inbox.first(event.eventId(), \"agreements.drafting\")) { outbox.send(null); }",
							"no.samskaping.workbench.post.Outbox outbox; no.samskaping.workbench.events.Inbox inbox;"),
					listener("NamedListener", "@ApplicationModuleListener(id = NAME)", HEARD,
							"if (inbox.first(event.eventId(), NAME)) { outbox.send(null); }",
							"static final String NAME = \"agreements.letters\"; no.samskaping.workbench.post.Outbox outbox; no.samskaping.workbench.events.Inbox inbox;"),
					"CopiedListener.on", "asks the inbox as 'agreements.drafting', but is 'agreements.letters'"),
			Breach.of("a listener that inserts under a new identity each time", ONCE,
					storing("AddingListener", "insert into agreements.heard (id, initiative) values (gen_random_uuid(), ?) on conflict do nothing"),
					storing("KnowingListener", "insert into agreements.heard (id, initiative) values (?, null) on conflict do nothing"),
					"AddingListener.on", "name it in ListenerWalls.ONCE_BY_STATE with the reason"));

	private ListenerBreaches() {}

	private static String storing(String name, String sql) {
		return listener(name, "@ApplicationModuleListener(id = \"agreements.storing\")", HEARD,
				"jdbc.sql(\"%s\").params(event.initiative().value()).update();".formatted(sql), "org.springframework.jdbc.core.simple.JdbcClient jdbc;");
	}

	private static String twins(String name, String one, String other) {
		return listener(name, "@ApplicationModuleListener(id = \"%s\")".formatted(one), HEARD, "",
				"@ApplicationModuleListener(id = \"%s\") void on(no.samskaping.initiatives.InitiativeWithdrawn event) {}".formatted(other));
	}

	private static String annotation(String name, String wrapped) {
		return """
				%s
				@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
				@interface %s {}
				""".formatted(wrapped, name);
	}

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
