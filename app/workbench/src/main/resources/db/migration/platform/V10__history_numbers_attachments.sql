create table platform.history (
	id           uuid primary key,
	subject_kind text not null,
	subject_id   uuid not null,
	person       uuid,
	party        uuid,
	recorded_by  uuid,
	at           timestamptz not null,
	key          text not null,
	facts        text[] not null,
	reading      boolean not null default false
);
create index history_by_subject on platform.history (subject_kind, subject_id, at, id) where not reading;
create unique index history_reading_once on platform.history (person, subject_kind, subject_id, key, date_trunc('hour', at at time zone 'UTC')) where reading;
-- What the administrator's log is asked for, one by one and two together; what is asked for beside them is looked for among those found.
create index history_by_time on platform.history (at, id);
create index history_by_kind on platform.history (subject_kind, at, id);
create index history_by_key on platform.history (key, at, id);
create index history_by_person on platform.history (person, at, id) where person is not null;
create index history_by_recorder on platform.history (recorded_by, at, id) where recorded_by is not null;
create index history_by_party on platform.history (party, at, id) where party is not null;
create index history_by_kind_and_key on platform.history (subject_kind, key, at, id);
create index history_by_person_and_kind on platform.history (person, subject_kind, at, id) where person is not null;
create index history_by_person_and_key on platform.history (person, key, at, id) where person is not null;
create index history_by_person_and_party on platform.history (person, party, at, id) where person is not null and party is not null;
create index history_by_party_and_kind on platform.history (party, subject_kind, at, id) where party is not null;
create index history_by_party_and_key on platform.history (party, key, at, id) where party is not null;
comment on table platform.history is 'What happened to things, by whom, for which party and when. Entries are only ever added; they hold ids and message keys, never names and never free text.';
comment on column platform.history.id is 'Identity of the entry, made in order of time.';
comment on column platform.history.subject_kind is 'What kind of thing it happened to, in its module''s own word.';
comment on column platform.history.subject_id is 'Identity of the thing it happened to.';
comment on column platform.history.person is 'Who did it; empty for the platform itself.';
comment on column platform.history.party is 'For whom it was done.';
comment on column platform.history.recorded_by is 'Who entered it, if that was not the person who did it.';
comment on column platform.history.at is 'When it happened.';
comment on column platform.history.key is 'Key of the message that tells what happened.';
comment on column platform.history.facts is 'What fills the places of the message: ids, numbers, days, keys of messages.';
comment on column platform.history.reading is 'Whether somebody only read what is restricted; the administrator''s log tells of it, the history of the thing does not.';

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% of %.% is refused: what is kept there is never changed', tg_op, tg_table_schema, tg_table_name
		using errcode = 'restrict_violation';
end
$$;
comment on function platform.refuse_change() is 'Refuses whatever statement fires it.';

create trigger history_is_only_added_to before update or delete or truncate on platform.history
	for each statement execute function platform.refuse_change();
comment on trigger history_is_only_added_to on platform.history is 'Refuses every change of what has been written, also to the owner.';

create table platform.number_series (
	series text not null,
	year   int not null,
	last   int not null,
	primary key (series, year)
);
comment on table platform.number_series is 'The last number given to people for a kind of thing in a year, as 14 in I-2026-000014.';
comment on column platform.number_series.series is 'The capital letters before the year.';
comment on column platform.number_series.year is 'The year in Europe/Oslo in which the numbers were given.';
comment on column platform.number_series.last is 'The last number that was given.';

create table platform.attachment (
	id         uuid primary key,
	owner_kind text not null,
	owner_id   uuid not null,
	name       text not null,
	type       text not null,
	size       bigint not null check (size between 1 and 26214400),
	sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	person     uuid,
	at         timestamptz not null
);
create index attachment_by_owner on platform.attachment (owner_kind, owner_id, at, id);
comment on table platform.attachment is 'Files that belong to a thing. Their bytes stand in attachment_part; neither is ever changed.';
comment on column platform.attachment.id is 'Identity of the file, made by the form, so that a second submit keeps it once.';
comment on column platform.attachment.owner_kind is 'What kind of thing it belongs to, in its module''s own word.';
comment on column platform.attachment.owner_id is 'Identity of the thing it belongs to.';
comment on column platform.attachment.name is 'The file''s name, as it was sent. Personal data.';
comment on column platform.attachment.type is 'The media type, told by the content.';
comment on column platform.attachment.size is 'How many bytes.';
comment on column platform.attachment.sha256 is 'The SHA-256 of the bytes, in lower case hexadecimal.';
comment on column platform.attachment.person is 'Who added it; empty for the platform itself.';
comment on column platform.attachment.at is 'When it was added.';

create table platform.attachment_part (
	attachment uuid not null references platform.attachment (id) on delete cascade,
	number     int not null,
	bytes      bytea not null,
	primary key (attachment, number)
);
-- Photographs and PDF are compressed already.
alter table platform.attachment_part alter column bytes set storage external;
comment on table platform.attachment_part is 'The bytes of a file, in parts, so that nobody has to hold all of it in memory.';
comment on column platform.attachment_part.attachment is 'The file.';
comment on column platform.attachment_part.number is 'The order of the parts, beginning with 0.';
comment on column platform.attachment_part.bytes is 'The bytes of this part; a signed paper, for instance. Personal data.';

create trigger attachment_stays_as_it_came before update or truncate on platform.attachment
	for each statement execute function platform.refuse_change();
comment on trigger attachment_stays_as_it_came on platform.attachment is 'Refuses every change of a kept file, also to the owner.';
create trigger attachment_part_stays_as_it_came before update or truncate on platform.attachment_part
	for each statement execute function platform.refuse_change();
comment on trigger attachment_part_stays_as_it_came on platform.attachment_part is 'Refuses every change of a kept file, also to the owner.';
