package no.samskaping.workbench.events;

import java.util.UUID;

/**
 * What a listener has already heard, for listeners without a natural key: one row per event and listener, in the table {@code inbox} of the listener's own schema.
 * The module's first migration makes it:
 * <pre>
 * create table &lt;module&gt;.inbox (
 * 	event       uuid not null,
 * 	listener    text not null,
 * 	received_at timestamptz not null default now(),
 * 	primary key (event, listener)
 * );
 * comment on table &lt;module&gt;.inbox is 'Events that a listener has already taken in, so that one that comes twice has one effect.';
 * comment on column &lt;module&gt;.inbox.event is 'Identity of the event.';
 * comment on column &lt;module&gt;.inbox.listener is 'The listener, as &lt;module&gt;.&lt;name&gt;.';
 * comment on column &lt;module&gt;.inbox.received_at is 'When it was taken in.';
 * </pre>
 */
public interface Inbox {

	/**
	 * Whether the listener hears the event for the first time; asked in the listener's own transaction, which makes effect and memory one.
	 *
	 * @param listener the listener's pinned id, {@code <module>.<name>}
	 */
	boolean first(UUID event, String listener);
}
