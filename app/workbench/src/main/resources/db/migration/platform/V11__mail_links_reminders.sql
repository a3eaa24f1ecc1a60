create table platform.mail (
	id          uuid primary key,
	recipient   text not null,
	subject     text not null,
	body        text,
	sealed_link bytea,
	shown_link  text,
	link_lost   boolean not null default false,
	state       text not null check (state in ('WAITING', 'SENT', 'FAILED')),
	attempts    int not null default 0,
	written_at  timestamptz not null,
	next_try    timestamptz not null,
	sent_at     timestamptz,
	fault       text,
	check ((state = 'SENT') = (sent_at is not null)),
	check (state <> 'SENT' or (body is null and sealed_link is null))
);
create index mail_by_time on platform.mail (written_at, id);
create index mail_by_recipient on platform.mail (lower(recipient));
create index mail_waiting on platform.mail (next_try, id) where state = 'WAITING';
comment on table platform.mail is 'E-mail that is to be sent, written together with the change that it tells of.';
comment on column platform.mail.id is 'Identity of the message, derived from what it is about, so that it is sent once.';
comment on column platform.mail.recipient is 'The address it goes to; empty once whoever it was for was erased. Personal data.';
comment on column platform.mail.subject is 'The subject line, without personal data.';
comment on column platform.mail.body is 'The text without its secret link; removed when it has been sent. Personal data.';
comment on column platform.mail.sealed_link is 'The secret address that the message leads to, encrypted; removed when it has been sent.';
comment on column platform.mail.shown_link is 'The address that the message leads to, readable; in a demonstration only.';
comment on column platform.mail.link_lost is 'Whether the secret address was not kept, or cannot be read any more: there was no key to encrypt it with, or it was another one.';
comment on column platform.mail.state is 'WAITING, SENT or FAILED.';
comment on column platform.mail.attempts is 'How many times sending was tried.';
comment on column platform.mail.written_at is 'When it was written.';
comment on column platform.mail.next_try is 'Not to be tried before.';
comment on column platform.mail.sent_at is 'When it was handed to the mail server.';
comment on column platform.mail.fault is 'Why the latest attempt failed: the kind of fault, without its text.';

create table platform.personal_link (
	id           uuid primary key,
	purpose      text not null,
	secret_hash  bytea not null unique check (length(secret_hash) = 32),
	subject_kind text not null,
	subject_id   uuid not null,
	holder       uuid not null,
	recipient    uuid,
	until        timestamptz not null,
	issued_at    timestamptz not null,
	issued_by    uuid,
	withdrawn_at timestamptz,
	last_used    timestamptz
);
create index personal_link_by_holder on platform.personal_link (holder);
create index personal_link_by_recipient on platform.personal_link (recipient) where recipient is not null;
create index personal_link_by_end on platform.personal_link (until);
create index personal_link_by_subject on platform.personal_link (subject_kind, subject_id, id);
comment on table platform.personal_link is 'Links by which somebody without an account may do one thing with one subject.';
comment on column platform.personal_link.id is 'Identity of the link, made in order of time; not the secret.';
comment on column platform.personal_link.purpose is 'What it may be used for, in its module''s own word.';
comment on column platform.personal_link.secret_hash is 'The SHA-256 of the secret; the secret itself is not kept.';
comment on column platform.personal_link.subject_kind is 'What kind of thing it concerns, in its module''s own word.';
comment on column platform.personal_link.subject_id is 'Identity of the thing it concerns.';
comment on column platform.personal_link.holder is 'For whom it was made.';
comment on column platform.personal_link.recipient is 'The person to whom it went, if the holder is not one and it is known.';
comment on column platform.personal_link.until is 'When it stops working.';
comment on column platform.personal_link.issued_at is 'When it was made.';
comment on column platform.personal_link.issued_by is 'Who made it; empty for the platform itself.';
comment on column platform.personal_link.withdrawn_at is 'When it was ended before its time.';
comment on column platform.personal_link.last_used is 'When it was last opened.';

create table platform.link_failure (
	address text not null,
	since   timestamptz not null,
	times   int not null,
	primary key (address, since)
);
create index link_failure_by_time on platform.link_failure (since);
comment on table platform.link_failure is 'How often secrets that open nothing were tried from an address; removed after an hour.';
comment on column platform.link_failure.address is 'The network address; of an IPv6 address the network only. Personal data.';
comment on column platform.link_failure.since is 'The beginning of the ten minutes in which they are counted.';
comment on column platform.link_failure.times is 'How many.';

create table platform.reminder (
	subject_kind text not null,
	subject_id   uuid not null,
	kind         text not null,
	day          date not null,
	attempts     int not null default 0,
	next_try     timestamptz,
	fault        text,
	primary key (subject_kind, subject_id, kind)
);
create index reminder_by_day on platform.reminder (kind, day, subject_id);
comment on table platform.reminder is 'Days on which something is due; a row goes when its module has been told.';
comment on column platform.reminder.subject_kind is 'What kind of thing it concerns, in its module''s own word.';
comment on column platform.reminder.subject_id is 'Identity of the thing it concerns.';
comment on column platform.reminder.kind is 'What is due, beginning with the module''s name.';
comment on column platform.reminder.day is 'The day, in Europe/Oslo.';
comment on column platform.reminder.attempts is 'How many times telling has failed.';
comment on column platform.reminder.next_try is 'Not to be tried before; empty until telling has failed.';
comment on column platform.reminder.fault is 'Why telling failed the last time: the kind of fault.';
