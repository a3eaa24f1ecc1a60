-- Discussion meetings, their matters, positions, minutes and action points; workshops, ideas and evaluations.

create table meetings.meeting (
	id uuid primary key,
	year integer not null,
	month integer not null check (month between 1 and 12),
	sequence integer not null check (sequence >= 1),
	starts_at timestamp not null,
	zone varchar(40) not null,
	place varchar(200) not null,
	state varchar(20) not null check (state in ('PLANNED', 'CALLED', 'RUNNING', 'HELD', 'CANCELLED')),
	notice_sent_at timestamptz,
	started_at timestamptz,
	ended_at timestamptz,
	reason varchar(1000),
	minute_taker uuid,
	version bigint not null,
	unique (year, month, sequence),
	check (state <> 'CANCELLED' or reason is not null)
);
create index meeting_starts on meetings.meeting (starts_at, id);
comment on table meetings.meeting is 'A discussion meeting between the three sectors, one for each month of the year (M2).';
comment on column meetings.meeting.id is 'Its identity.';
comment on column meetings.meeting.year is 'The year whose month it counts for.';
comment on column meetings.meeting.month is 'The month that it counts for; it may take place outside it.';
comment on column meetings.meeting.sequence is '1 for the first meeting that counts for the month, 2 for one that came in addition.';
comment on column meetings.meeting.starts_at is 'When it starts, in local time of its zone.';
comment on column meetings.meeting.zone is 'The time zone of the local time.';
comment on column meetings.meeting.place is 'Where it takes place; empty if not yet known.';
comment on column meetings.meeting.state is 'How far it has come.';
comment on column meetings.meeting.notice_sent_at is 'When the notice was sent.';
comment on column meetings.meeting.started_at is 'When it was opened.';
comment on column meetings.meeting.ended_at is 'When it was ended.';
comment on column meetings.meeting.reason is 'Why it was cancelled.';
comment on column meetings.meeting.minute_taker is 'The person who takes the minutes.';
comment on column meetings.meeting.version is 'Counts the changes.';

create table meetings.attendee (
	meeting uuid not null references meetings.meeting (id),
	person uuid not null,
	party uuid not null,
	sector varchar(20) not null check (sector in ('BUSINESS', 'VOLUNTARY', 'PUBLIC')),
	mandate uuid not null,
	deputy boolean not null,
	only_kind varchar(40),
	only_id uuid,
	primary key (meeting, mandate),
	check ((only_kind is null) = (only_id is null))
);
create unique index attendee_seat on meetings.attendee (meeting, person, party) where only_id is null;
comment on table meetings.attendee is 'Who attends a meeting for which party; those who speak in everything make the quorum (M2).';
comment on column meetings.attendee.meeting is 'The meeting.';
comment on column meetings.attendee.person is 'The person who attends.';
comment on column meetings.attendee.party is 'The party for which the person attends.';
comment on column meetings.attendee.sector is 'The sector of that party on that day.';
comment on column meetings.attendee.mandate is 'The mandate that gives the right to speak for the party.';
comment on column meetings.attendee.deputy is 'Whether the person is a deputy.';
comment on column meetings.attendee.only_kind is 'Kind of the one matter for which the party appointed the person, if it did (P5).';
comment on column meetings.attendee.only_id is 'Id of that matter.';

create table meetings.gap_reason (
	kind varchar(20) not null check (kind in ('MEETING', 'WORKSHOP')),
	year integer not null,
	slot integer not null,
	reason varchar(1000) not null,
	person uuid,
	at timestamptz not null,
	primary key (kind, year, slot)
);
comment on table meetings.gap_reason is 'Why a month had no meeting, or a quarter no workshop: closes the gap (M3). Only added to.';
comment on column meetings.gap_reason.kind is 'Whether a meeting or a workshop is missing.';
comment on column meetings.gap_reason.year is 'The year.';
comment on column meetings.gap_reason.slot is 'The month, or the quarter.';
comment on column meetings.gap_reason.reason is 'The reason, for everyone to read.';
comment on column meetings.gap_reason.person is 'Who stated it.';
comment on column meetings.gap_reason.at is 'When it was stated.';

create table meetings.matter (
	id uuid primary key,
	number varchar(20) not null unique,
	subject_kind varchar(40) not null,
	subject_id uuid not null,
	reason varchar(30) not null,
	origin uuid not null unique,
	treatment varchar(20) not null check (treatment in ('INFORMATION', 'DISCUSSION')),
	title varchar(200),
	body varchar(4000),
	title_key varchar(200),
	title_arguments text[],
	meeting uuid references meetings.meeting (id),
	pinned boolean not null default false,
	state varchar(20) not null check (state in ('OPEN', 'WRITTEN', 'CONCLUDED', 'LEFT')),
	proposal varchar(30) not null,
	answers_by date,
	meetings_discussed integer not null default 0,
	outcome varchar(30),
	conclusion varchar(4000),
	ceiling numeric(15,2),
	gateway uuid,
	concluded_at timestamptz,
	quorum varchar(20) check (quorum in ('FULL', 'APPOINTED')),
	left_key varchar(200),
	version bigint not null,
	check (state <> 'CONCLUDED' or (outcome is not null and concluded_at is not null)),
	check (state = 'CONCLUDED' or quorum is null)
);
create unique index matter_once_while_open on meetings.matter (subject_kind, subject_id, reason) where state in ('OPEN', 'WRITTEN');
create index matter_of_meeting on meetings.matter (meeting, number);
create index matter_of_subject on meetings.matter (subject_kind, subject_id);
create index matter_open on meetings.matter (state, number) where state in ('OPEN', 'WRITTEN');
create index matter_in_writing on meetings.matter (meeting) where state = 'CONCLUDED' and quorum is null;
comment on table meetings.matter is 'A matter for a discussion meeting (M4, M6). A subject comes up once per reason while it is open.';
comment on column meetings.matter.id is 'Its identity.';
comment on column meetings.matter.number is 'Its number for people, in the series S of the year.';
comment on column meetings.matter.subject_kind is 'The kind of thing that it is about; matter for one with a text of its own.';
comment on column meetings.matter.subject_id is 'The thing that it is about.';
comment on column meetings.matter.reason is 'Why it came onto the agenda.';
comment on column meetings.matter.origin is 'The event or the form that brought it, so that it comes once.';
comment on column meetings.matter.treatment is 'For information without positions, or for discussion.';
comment on column meetings.matter.title is 'Its title, if it has a text of its own.';
comment on column meetings.matter.body is 'Its text, if it has one of its own.';
comment on column meetings.matter.title_key is 'The key of its title, if a contribution brought it.';
comment on column meetings.matter.title_arguments is 'What fills the places of that title.';
comment on column meetings.matter.meeting is 'The meeting on whose agenda it stands; none while it waits for one to be planned.';
comment on column meetings.matter.pinned is 'Whether it was put onto that agenda by hand.';
comment on column meetings.matter.state is 'Open, open for answers in writing, concluded, or left.';
comment on column meetings.matter.proposal is 'The conclusion on which the sectors take their positions.';
comment on column meetings.matter.answers_by is 'The last day for answers in writing.';
comment on column meetings.matter.meetings_discussed is 'At how many earlier meetings it was discussed without a conclusion.';
comment on column meetings.matter.outcome is 'How it was concluded.';
comment on column meetings.matter.conclusion is 'The conclusion as it was read out.';
comment on column meetings.matter.ceiling is 'Up to how many NOK a grown initiative may finish as it is (I8).';
comment on column meetings.matter.gateway is 'The gateway that was found (I5).';
comment on column meetings.matter.concluded_at is 'When it was closed.';
comment on column meetings.matter.quorum is 'How the sectors were represented when a meeting closed it: fully, or at least one only by somebody appointed for it (M2, P5); none if it was concluded by answers in writing between meetings.';
comment on column meetings.matter.left_key is 'Why it left the agenda, as the key of a message.';
comment on column meetings.matter.version is 'Counts the changes.';

create table meetings.matter_outside (
	matter uuid not null references meetings.matter (id),
	sector varchar(20) not null check (sector in ('BUSINESS', 'VOLUNTARY', 'PUBLIC')),
	primary key (matter, sector)
);
comment on table meetings.matter_outside is 'A sector that disagreed and stays outside of what the others took forward (M6).';
comment on column meetings.matter_outside.matter is 'The matter.';
comment on column meetings.matter_outside.sector is 'The sector that stays outside.';

create table meetings.position (
	id uuid primary key,
	matter uuid not null references meetings.matter (id),
	meeting uuid references meetings.meeting (id),
	proposal varchar(30) not null,
	party uuid not null,
	sector varchar(20) not null check (sector in ('BUSINESS', 'VOLUNTARY', 'PUBLIC')),
	person uuid not null,
	recorded_by uuid,
	answer varchar(30) not null check (answer in ('AGREE', 'AGREE_WITH_REMARK', 'MUST_CLARIFY', 'DISAGREE')),
	remark varchar(2000),
	clarify_by date,
	at timestamptz not null
);
create index position_of_matter on meetings.position (matter, party, at);
comment on table meetings.position is 'What a party said on a matter (M6, P1). Only added to: the latest of a party on the present proposal counts.';
comment on column meetings.position.id is 'Its identity, made with the form.';
comment on column meetings.position.matter is 'The matter.';
comment on column meetings.position.meeting is 'The meeting at which it was said; none if in writing.';
comment on column meetings.position.proposal is 'The proposed conclusion that it concerns.';
comment on column meetings.position.party is 'The party that said it.';
comment on column meetings.position.sector is 'The sector for which the party speaks.';
comment on column meetings.position.person is 'The representative who said it.';
comment on column meetings.position.recorded_by is 'Who recorded it, if not the representative.';
comment on column meetings.position.answer is 'Agrees, agrees with a remark, must clarify at home, or disagrees.';
comment on column meetings.position.remark is 'The remark, or the reason for disagreeing.';
comment on column meetings.position.clarify_by is 'By when it is clarified at home.';
comment on column meetings.position.at is 'When it was said.';

create table meetings.counted_position (
	position uuid primary key references meetings.position (id),
	matter uuid not null references meetings.matter (id)
);
create index counted_position_of_matter on meetings.counted_position (matter);
comment on table meetings.counted_position is 'The positions that a matter''s conclusion counted (M7, P5): whoever is recused later, these stay what is shown. Only added to.';
comment on column meetings.counted_position.position is 'The position.';
comment on column meetings.counted_position.matter is 'Its matter.';

create table meetings.note (
	id uuid primary key,
	matter uuid not null references meetings.matter (id),
	meeting uuid references meetings.meeting (id),
	text varchar(4000) not null,
	person uuid,
	at timestamptz not null,
	exemption_basis varchar(160),
	exemption_by uuid,
	exemption_until date,
	version bigint not null default 0,
	check (num_nulls(exemption_basis, exemption_by, exemption_until) in (0, 3))
);
create index note_of_matter on meetings.note (matter, at);
comment on table meetings.note is 'What was said on a matter, for the minutes. Only added to; only the mark that keeps it from the public (P7) changes.';
comment on column meetings.note.id is 'Its identity, made with the form.';
comment on column meetings.note.matter is 'The matter.';
comment on column meetings.note.meeting is 'The meeting at which it was written.';
comment on column meetings.note.text is 'The note.';
comment on column meetings.note.person is 'Who wrote it.';
comment on column meetings.note.at is 'When it was written.';
comment on column meetings.note.exemption_basis is 'The provision on which it is kept from the public, if it is.';
comment on column meetings.note.exemption_by is 'Who marked it as kept from the public.';
comment on column meetings.note.exemption_until is 'The last day on which it is kept from the public.';
comment on column meetings.note.version is 'Counts the changes of the mark.';

create table meetings.action_point (
	id uuid primary key,
	matter uuid not null references meetings.matter (id),
	meeting uuid references meetings.meeting (id),
	text varchar(500) not null,
	party uuid not null,
	due date not null,
	done_at timestamptz,
	done_by uuid,
	version bigint not null
);
create index action_point_of_matter on meetings.action_point (matter, id);
create index action_point_open on meetings.action_point (due, id) where done_at is null;
comment on table meetings.action_point is 'What a party is to do by a day after a matter was discussed (M7).';
comment on column meetings.action_point.id is 'Its identity, made with the form.';
comment on column meetings.action_point.matter is 'The matter from which it follows.';
comment on column meetings.action_point.meeting is 'The meeting at which it was agreed.';
comment on column meetings.action_point.text is 'What is to be done.';
comment on column meetings.action_point.party is 'The party that is responsible.';
comment on column meetings.action_point.due is 'By when.';
comment on column meetings.action_point.done_at is 'When it was done.';
comment on column meetings.action_point.done_by is 'Who said that it was done.';
comment on column meetings.action_point.version is 'Counts the changes.';

create table meetings.minutes (
	id uuid primary key references meetings.meeting (id),
	content text not null,
	remark varchar(4000),
	state varchar(20) not null check (state in ('DRAFT', 'SENT', 'APPROVED')),
	sent_at timestamptz,
	answers_by date,
	renewed_at timestamptz,
	approved_at timestamptz,
	sha256 varchar(64),
	version bigint not null
);
create index minutes_open on meetings.minutes (state, id) where state <> 'APPROVED';
comment on table meetings.minutes is 'A meeting''s minutes (M7): drafted from its facts, approved by each sector, then locked.';
comment on column meetings.minutes.id is 'The meeting.';
comment on column meetings.minutes.content is 'The facts of the meeting as they were when it ended, as JSON without names; until approval the marks on its notes change (P7), nothing else ever.';
comment on column meetings.minutes.remark is 'What the minute taker adds before the minutes are sent.';
comment on column meetings.minutes.state is 'Draft, sent for approval, or approved and locked.';
comment on column meetings.minutes.sent_at is 'When they were sent for approval.';
comment on column meetings.minutes.answers_by is 'The last day for answers; silence after it approves.';
comment on column meetings.minutes.renewed_at is 'When approvals last fell, a mark on a note having changed after them.';
comment on column meetings.minutes.approved_at is 'When they were approved and locked.';
comment on column meetings.minutes.sha256 is 'SHA-256 of what was approved.';
comment on column meetings.minutes.version is 'Counts the changes.';

create table meetings.minuted_note (
	note uuid not null references meetings.note (id),
	minutes uuid not null references meetings.minutes (id),
	primary key (note, minutes)
);
comment on table meetings.minuted_note is 'The minutes in which a note stands: its mark changes in them until they are approved, and afterwards on the note alone (M7, P7). Only added to.';
comment on column meetings.minuted_note.note is 'The note.';
comment on column meetings.minuted_note.minutes is 'The minutes.';

create table meetings.minutes_answer (
	minutes uuid not null references meetings.minutes (id),
	sector varchar(20) not null check (sector in ('BUSINESS', 'VOLUNTARY', 'PUBLIC')),
	answer varchar(20) not null check (answer in ('APPROVED', 'OBJECTED', 'SILENT')),
	party uuid,
	person uuid,
	at timestamptz not null,
	primary key (minutes, sector)
);
comment on table meetings.minutes_answer is 'A sector''s one answer to the minutes (M7). Only added to; an approval falls when a mark on a note changes after it (P7).';
comment on column meetings.minutes_answer.minutes is 'The minutes.';
comment on column meetings.minutes_answer.sector is 'The sector that answered.';
comment on column meetings.minutes_answer.answer is 'Approved, objected, or silent past the deadline.';
comment on column meetings.minutes_answer.party is 'The party that answered for the sector; none for silence.';
comment on column meetings.minutes_answer.person is 'The representative who answered; none for silence.';
comment on column meetings.minutes_answer.at is 'When.';

create table meetings.minutes_addition (
	id uuid primary key,
	minutes uuid not null references meetings.minutes (id),
	objection boolean not null,
	text varchar(4000) not null,
	party uuid,
	person uuid,
	at timestamptz not null
);
create index minutes_addition_of on meetings.minutes_addition (minutes, at);
comment on table meetings.minutes_addition is 'What was added visibly to minutes: an objection, or a correction of locked ones (M7). Only added to.';
comment on column meetings.minutes_addition.id is 'Its identity, made with the form.';
comment on column meetings.minutes_addition.minutes is 'The minutes.';
comment on column meetings.minutes_addition.objection is 'Whether it is an objection; else a correction.';
comment on column meetings.minutes_addition.text is 'What is added.';
comment on column meetings.minutes_addition.party is 'The party of the one who added it.';
comment on column meetings.minutes_addition.person is 'Who added it.';
comment on column meetings.minutes_addition.at is 'When.';

create table meetings.workshop (
	id uuid primary key,
	year integer not null,
	quarter integer not null check (quarter between 1 and 4),
	sequence integer not null check (sequence >= 1),
	starts_at timestamp not null,
	zone varchar(40) not null,
	place varchar(200) not null,
	capacity integer not null check (capacity between 1 and 10000),
	places_taken integer not null default 0,
	state varchar(20) not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
	reason varchar(1000),
	held_at timestamptz,
	version bigint not null,
	unique (year, quarter, sequence),
	check (places_taken between 0 and capacity),
	check (state <> 'CANCELLED' or reason is not null)
);
create index workshop_starts on meetings.workshop (starts_at, id);
comment on table meetings.workshop is 'A workshop that is open to everyone, one for each quarter (M1).';
comment on column meetings.workshop.id is 'Its identity.';
comment on column meetings.workshop.year is 'The year whose quarter it counts for.';
comment on column meetings.workshop.quarter is 'The quarter that it counts for.';
comment on column meetings.workshop.sequence is '1 for the first one of the quarter, 2 for one that came in addition.';
comment on column meetings.workshop.starts_at is 'When it starts, in local time of its zone.';
comment on column meetings.workshop.zone is 'The time zone of the local time.';
comment on column meetings.workshop.place is 'Where it takes place; empty if not yet known.';
comment on column meetings.workshop.capacity is 'How many places there are.';
comment on column meetings.workshop.places_taken is 'How many places are taken; changed by one conditional update only.';
comment on column meetings.workshop.state is 'How far it has come.';
comment on column meetings.workshop.reason is 'Why it was cancelled.';
comment on column meetings.workshop.held_at is 'When it was marked as held.';
comment on column meetings.workshop.version is 'Counts the changes.';

create table meetings.registration (
	id uuid primary key,
	workshop uuid not null references meetings.workshop (id),
	name varchar(200) not null,
	mail varchar(200),
	people integer not null check (people between 1 and 20),
	at timestamptz not null
);
create index registration_of_workshop on meetings.registration (workshop, id);
create index registration_of_address on meetings.registration (lower(mail)) where mail is not null;
comment on table meetings.registration is 'Somebody who comes to a workshop. Only added to.';
comment on column meetings.registration.id is 'Its identity, made with the form.';
comment on column meetings.registration.workshop is 'The workshop.';
comment on column meetings.registration.name is 'The name that was given, empty once that one was erased; restricted. Personal data.';
comment on column meetings.registration.mail is 'The e-mail address that was given, if any; restricted. Personal data.';
comment on column meetings.registration.people is 'How many people come.';
comment on column meetings.registration.at is 'When.';

create table meetings.idea (
	id uuid primary key,
	workshop uuid not null references meetings.workshop (id),
	title varchar(200) not null,
	description varchar(4000),
	raised_by varchar(200),
	reach varchar(200),
	raised_at timestamptz not null,
	initiative uuid not null unique,
	actor uuid not null,
	contact uuid not null,
	taken_up_at timestamptz,
	taken_up_by uuid,
	version bigint not null
);
create index idea_of_workshop on meetings.idea (workshop, id);
comment on table meetings.idea is 'An idea that was raised at a workshop; it may become an initiative once (M5).';
comment on column meetings.idea.id is 'Its identity, made with the form.';
comment on column meetings.idea.workshop is 'The workshop.';
comment on column meetings.idea.title is 'The idea in a few words.';
comment on column meetings.idea.description is 'More about it.';
comment on column meetings.idea.raised_by is 'The name of whoever raised it, if given; restricted. Personal data.';
comment on column meetings.idea.reach is 'How that one is reached, if given; restricted. Personal data.';
comment on column meetings.idea.raised_at is 'When it was raised.';
comment on column meetings.idea.initiative is 'The identity of the initiative that it becomes, made beforehand so that it becomes one only.';
comment on column meetings.idea.actor is 'The identity under which whoever raised it is registered as an actor, if it comes to that.';
comment on column meetings.idea.contact is 'The identity under which whoever raised it is registered as a contact, if it comes to that.';
comment on column meetings.idea.taken_up_at is 'When it became an initiative.';
comment on column meetings.idea.taken_up_by is 'The platform party that took it up, if it had no name.';
comment on column meetings.idea.version is 'Counts the changes.';

create table meetings.workshop_evaluation (
	id uuid primary key,
	workshop uuid not null references meetings.workshop (id),
	equal_standing integer not null check (equal_standing between 1 and 5),
	exchange integer not null check (exchange between 1 and 5),
	learning integer not null check (learning between 1 and 5),
	leadership integer not null check (leadership between 1 and 5),
	comment varchar(4000),
	at timestamptz not null
);
create index workshop_evaluation_of on meetings.workshop_evaluation (workshop, at);
comment on table meetings.workshop_evaluation is 'What one participant thought of a workshop, without a name (M8). Only added to.';
comment on column meetings.workshop_evaluation.id is 'Its identity, made with the form.';
comment on column meetings.workshop_evaluation.workshop is 'The workshop.';
comment on column meetings.workshop_evaluation.equal_standing is 'Equal standing, from 1 to 5.';
comment on column meetings.workshop_evaluation.exchange is 'Exchange of knowledge and resources, from 1 to 5.';
comment on column meetings.workshop_evaluation.learning is 'Common learning, from 1 to 5.';
comment on column meetings.workshop_evaluation.leadership is 'Shared leadership, from 1 to 5.';
comment on column meetings.workshop_evaluation.comment is 'A comment.';
comment on column meetings.workshop_evaluation.at is 'When.';

create table meetings.platform_evaluation (
	id uuid primary key,
	year integer not null,
	quarter integer not null check (quarter between 1 and 4),
	party uuid not null,
	person uuid not null,
	equal_standing integer not null check (equal_standing between 1 and 5),
	exchange integer not null check (exchange between 1 and 5),
	learning integer not null check (learning between 1 and 5),
	leadership integer not null check (leadership between 1 and 5),
	comment varchar(4000),
	at timestamptz not null
);
create index platform_evaluation_of on meetings.platform_evaluation (year, quarter, party, at);
comment on table meetings.platform_evaluation is 'What a party thinks of the platform in a quarter (M8). Only added to: the latest of a party counts.';
comment on column meetings.platform_evaluation.id is 'Its identity, made with the form.';
comment on column meetings.platform_evaluation.year is 'The year.';
comment on column meetings.platform_evaluation.quarter is 'The quarter.';
comment on column meetings.platform_evaluation.party is 'The party that evaluated.';
comment on column meetings.platform_evaluation.person is 'The representative who answered.';
comment on column meetings.platform_evaluation.equal_standing is 'Equal standing, from 1 to 5.';
comment on column meetings.platform_evaluation.exchange is 'Exchange of knowledge and resources, from 1 to 5.';
comment on column meetings.platform_evaluation.learning is 'Common learning, from 1 to 5.';
comment on column meetings.platform_evaluation.leadership is 'Shared leadership, from 1 to 5.';
comment on column meetings.platform_evaluation.comment is 'A comment.';
comment on column meetings.platform_evaluation.at is 'When.';

create table meetings.knock (
	source varchar(64) not null,
	at timestamptz not null
);
create index knock_of_source on meetings.knock (source, at);
comment on table meetings.knock is 'How often the open forms were used from one place lately, to slow down machines; emptied as it ages.';
comment on column meetings.knock.source is 'A hash of workshop and network address, keyed by the day''s secret; says nothing about who it is.';
comment on column meetings.knock.at is 'When.';

create table meetings.knock_secret (
	day date primary key,
	secret varchar(64) not null
);
comment on table meetings.knock_secret is 'What keys the hash of a day; forgotten the day after, and with it every way back to an address.';
comment on column meetings.knock_secret.day is 'The day.';
comment on column meetings.knock_secret.secret is 'Random, 32 bytes in hexadecimal.';

create index matter_words on meetings.matter using gin ((coalesce(title, '') || ' ' || coalesce(conclusion, '')) public.gin_trgm_ops);
create index idea_words on meetings.idea using gin ((title || ' ' || coalesce(description, '')) public.gin_trgm_ops);
