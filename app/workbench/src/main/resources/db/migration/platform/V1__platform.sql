-- Extensions are shared by all schemas, and therefore lie in public.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

comment on schema platform is 'What the application itself keeps: events on their way, sessions, locks, and what the workbench offers all modules.';

create table platform.event_publication (
	id                     uuid primary key,
	listener_id            text not null,
	event_type             text not null,
	serialized_event       text not null,
	publication_date       timestamptz not null,
	completion_date        timestamptz,
	status                 text,
	completion_attempts    int,
	last_resubmission_date timestamptz
);
create index event_publication_outstanding on platform.event_publication (status, publication_date) where status <> 'COMPLETED';
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
comment on table platform.event_publication is 'Events that a listener has not finished with yet: one row per event and listener, deleted when the listener is done.';
comment on column platform.event_publication.id is 'Identity of this delivery.';
comment on column platform.event_publication.listener_id is 'The listener, as <module>.<name>.';
comment on column platform.event_publication.event_type is 'Name of the event''s type.';
comment on column platform.event_publication.serialized_event is 'The event as JSON: ids and facts, no personal data.';
comment on column platform.event_publication.publication_date is 'When the event was published.';
comment on column platform.event_publication.completion_date is 'When the listener finished; unused, because finished rows are deleted.';
comment on column platform.event_publication.status is 'PUBLISHED, PROCESSING, FAILED or RESUBMITTED.';
comment on column platform.event_publication.completion_attempts is 'How many times delivery was tried.';
comment on column platform.event_publication.last_resubmission_date is 'When delivery was last tried again.';

create table platform.parked_publication (
	id               uuid primary key,
	listener_id      text not null,
	event_type       text not null,
	serialized_event text not null,
	published_at     timestamptz not null,
	attempts         int not null,
	reason           text not null check (reason in ('UNKNOWN_LISTENER', 'UNKNOWN_EVENT', 'TRIED_TOO_OFTEN')),
	parked_at        timestamptz not null default now()
);
create index parked_publication_by_time on platform.parked_publication (parked_at, id);
comment on table platform.parked_publication is 'Events that could not be delivered and wait for an administrator: they block nothing else.';
comment on column platform.parked_publication.id is 'Identity of the delivery, as it was in event_publication.';
comment on column platform.parked_publication.listener_id is 'The listener, as <module>.<name>.';
comment on column platform.parked_publication.event_type is 'Name of the event''s type.';
comment on column platform.parked_publication.serialized_event is 'The event as JSON: ids and facts, no personal data.';
comment on column platform.parked_publication.published_at is 'When the event was published.';
comment on column platform.parked_publication.attempts is 'How many times delivery was tried before it was parked.';
comment on column platform.parked_publication.reason is 'Why it was parked: the listener is not here, the type of event is not here, or it was tried too often.';
comment on column platform.parked_publication.parked_at is 'When it was parked.';

create table platform.spring_session (
	primary_id            char(36) primary key,
	session_id            char(36) not null,
	creation_time         bigint not null,
	last_access_time      bigint not null,
	max_inactive_interval int not null,
	expiry_time           bigint not null,
	principal_name        varchar(100)
);
create unique index spring_session_by_session on platform.spring_session (session_id);
create index spring_session_by_expiry on platform.spring_session (expiry_time);
create index spring_session_by_principal on platform.spring_session (principal_name);
comment on table platform.spring_session is 'Sessions of those who are signed in, so that every instance can serve them.';
comment on column platform.spring_session.primary_id is 'Identity of the row.';
comment on column platform.spring_session.session_id is 'Identity of the session; changes at sign-in.';
comment on column platform.spring_session.creation_time is 'When the session began, in milliseconds since 1970.';
comment on column platform.spring_session.last_access_time is 'When the session was last used, in milliseconds since 1970.';
comment on column platform.spring_session.max_inactive_interval is 'Seconds without use after which the session ends.';
comment on column platform.spring_session.expiry_time is 'When the session ends unless it is used, in milliseconds since 1970.';
comment on column platform.spring_session.principal_name is 'Who is signed in, as the sign-in names them. Personal data.';

create table platform.spring_session_attributes (
	session_primary_id char(36) not null references platform.spring_session (primary_id) on delete cascade,
	attribute_name     varchar(200) not null,
	attribute_bytes    bytea not null,
	primary key (session_primary_id, attribute_name)
);
comment on table platform.spring_session_attributes is 'What a session remembers.';
comment on column platform.spring_session_attributes.session_primary_id is 'The session.';
comment on column platform.spring_session_attributes.attribute_name is 'Name of what is remembered.';
comment on column platform.spring_session_attributes.attribute_bytes is 'What is remembered, serialized. Personal data.';

create table platform.shedlock (
	name       varchar(64) primary key,
	lock_until timestamp not null,
	locked_at  timestamp not null,
	locked_by  varchar(255) not null
);
comment on table platform.shedlock is 'Locks that make one instance the leader for work that must run once.';
comment on column platform.shedlock.name is 'The work.';
comment on column platform.shedlock.lock_until is 'Until when the lock holds (UTC).';
comment on column platform.shedlock.locked_at is 'Since when the lock is held (UTC).';
comment on column platform.shedlock.locked_by is 'The instance that holds the lock.';
