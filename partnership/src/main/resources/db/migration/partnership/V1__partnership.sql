create table partnership.charter (
	id                      uuid primary key,
	number                  integer not null unique check (number > 0),
	municipality            text not null,
	threshold               numeric(15,2) not null check (threshold > 0),
	counts                  text not null,
	notice_days             integer not null check (notice_days between 1 and 365),
	gateway_working_days    integer not null check (gateway_working_days between 1 and 365),
	minutes_working_days    integer not null check (minutes_working_days between 1 and 365),
	mandate_warning_days    integer not null check (mandate_warning_days between 1 and 365),
	agreement_end_days      integer not null check (agreement_end_days between 1 and 365),
	cadence_start           date not null,
	meetings_per_year       integer not null check (meetings_per_year in (1, 2, 3, 4, 6, 12)),
	workshops_per_year      integer not null check (workshops_per_year in (1, 2, 4)),
	valid_from              date not null,
	body                    text,
	decided_on              date,
	reference               text,
	begun_at                timestamptz not null,
	begun_by                uuid,
	adopted_at              timestamptz,
	adopted_by              uuid,
	version                 bigint not null
);
create unique index charter_valid_from on partnership.charter (valid_from) where adopted_at is not null;
create unique index charter_one_draft on partnership.charter ((true)) where adopted_at is null;
comment on table partnership.charter is 'The adopted rules of the platform (vedtatt plattform), one row per version; a version is in force from valid_from until the next one begins.';
comment on column partnership.charter.id is 'Identity (UUIDv7).';
comment on column partnership.charter.number is 'Version as people count it: 1, 2 …';
comment on column partnership.charter.municipality is 'Whose platform it is.';
comment on column partnership.charter.threshold is 'Threshold in NOK: below it an initiative is small, at or above it formalised (I3).';
comment on column partnership.charter.counts is 'What counts towards the threshold, in a sentence.';
comment on column partnership.charter.notice_days is 'Days before a meeting by which the notice is sent.';
comment on column partnership.charter.gateway_working_days is 'Working days in which a gateway answers.';
comment on column partnership.charter.minutes_working_days is 'Working days in which minutes are approved.';
comment on column partnership.charter.mandate_warning_days is 'Days before a mandate ends at which a warning is shown.';
comment on column partnership.charter.agreement_end_days is 'Days before an agreement ends at which it is brought up.';
comment on column partnership.charter.cadence_start is 'Day from which meetings are expected.';
comment on column partnership.charter.meetings_per_year is 'How many discussion meetings are expected in a year: 12 for one each month (M2).';
comment on column partnership.charter.workshops_per_year is 'How many workshops are expected in a year: 4 for one each quarter (M1).';
comment on column partnership.charter.valid_from is 'First day in force (Europe/Oslo); as proposed while it is a draft.';
comment on column partnership.charter.body is 'The body that decided it; empty while not filled in.';
comment on column partnership.charter.decided_on is 'The day of its decision; empty while not filled in.';
comment on column partnership.charter.reference is 'Under which number the body keeps the case; empty while not filled in.';
comment on column partnership.charter.begun_at is 'When its draft was begun.';
comment on column partnership.charter.begun_by is 'The person who began the draft.';
comment on column partnership.charter.adopted_at is 'When it was entered as adopted; empty for a draft, of which there is at most one.';
comment on column partnership.charter.adopted_by is 'The person who entered it.';
comment on column partnership.charter.version is 'Counts the changes of this row.';

create table partnership.charter_challenge (
	charter     uuid not null references partnership.charter,
	position    integer not null,
	code        text not null,
	name        text not null,
	text        text not null,
	icon        text not null,
	tone        integer not null check (tone between 1 and 3),
	primary key (charter, position),
	unique (charter, code)
);
comment on table partnership.charter_challenge is 'The main challenges (hovedutfordringer) of a version of the charter.';
comment on column partnership.charter_challenge.charter is 'The version that it belongs to.';
comment on column partnership.charter_challenge.position is 'Order in which they are shown, from 0.';
comment on column partnership.charter_challenge.code is 'A short word that stays the same over versions.';
comment on column partnership.charter_challenge.name is 'Its name as shown.';
comment on column partnership.charter_challenge.text is 'What the charter says of it.';
comment on column partnership.charter_challenge.icon is 'Name of its icon.';
comment on column partnership.charter_challenge.tone is 'Which of the three colours its tile has.';

create table partnership.charter_seat (
	charter     uuid not null references partnership.charter,
	position    integer not null,
	party       uuid not null,
	gateway     boolean not null,
	primary key (charter, position),
	unique (charter, party)
);
comment on table partnership.charter_seat is 'Which organisations a version of the charter counts as platform parties, and which of them are gateways.';
comment on column partnership.charter_seat.charter is 'The version that it belongs to.';
comment on column partnership.charter_seat.position is 'Order in which they were entered, from 0.';
comment on column partnership.charter_seat.party is 'The platform party.';
comment on column partnership.charter_seat.gateway is 'Whether others bring formalised initiatives through it (kontaktpart, I5).';

create table partnership.charter_source (
	charter     uuid not null references partnership.charter,
	position    integer not null,
	name        text not null,
	dated       date,
	primary key (charter, position)
);
comment on table partnership.charter_source is 'In which documents the goals of small initiatives stand (I7), as a version of the charter names them.';
comment on column partnership.charter_source.charter is 'The version that it belongs to.';
comment on column partnership.charter_source.position is 'Order in which they are shown, from 0.';
comment on column partnership.charter_source.name is 'What the document is called, for instance kommuneplanens samfunnsdel.';
comment on column partnership.charter_source.dated is 'The day of the document; empty while not filled in.';

create table partnership.goal (
	id          uuid primary key,
	source      text not null,
	text        text not null,
	valid_from  date not null,
	until       date,
	version     bigint not null,
	check (until is null or until >= valid_from)
);
comment on table partnership.goal is 'Goals of dated sources (mål) to which small initiatives contribute (I7).';
comment on column partnership.goal.id is 'Identity (UUIDv7).';
comment on column partnership.goal.source is 'Where it stands, for instance kommuneplanens samfunnsdel.';
comment on column partnership.goal.text is 'The goal, as the source says it.';
comment on column partnership.goal.valid_from is 'The day from which it counts.';
comment on column partnership.goal.until is 'Its last day; it cannot be newly chosen after it.';
comment on column partnership.goal.version is 'Counts the changes of this row.';

create table partnership.actor (
	id                    uuid primary key,
	kind                  text not null,
	name                  text not null,
	named                 boolean not null,
	organisation_number   text check (organisation_number ~ '^[0-9]{9}$'),
	sector                text,
	part_of               uuid references partnership.actor,
	contact               uuid,
	merged_into           uuid references partnership.actor,
	erased_at             timestamptz,
	registered_at         timestamptz not null,
	version               bigint not null
);
create unique index actor_organisation_number on partnership.actor (organisation_number) where merged_into is null;
create index actor_by_name on partnership.actor (name collate "nb-NO-x-icu", id) where merged_into is null;
create index actor_name_resembles on partnership.actor using gin (lower(name) public.gin_trgm_ops);
create index actor_contact on partnership.actor (contact);
comment on table partnership.actor is 'Who initiates or takes part (aktør): residents, associations, businesses, groups, the platform parties themselves.';
comment on column partnership.actor.id is 'Identity (UUIDv7).';
comment on column partnership.actor.kind is 'What it is: RESIDENT, ASSOCIATION, BUSINESS, OTHER_ORGANISATION, INFORMAL_GROUP, PLATFORM_PARTY.';
comment on column partnership.actor.name is 'Its name, of a resident the person''s own; a placeholder as long as named is false. Personal data.';
comment on column partnership.actor.named is 'Whether the name was entered; otherwise it is shown as ikke utfylt (P4).';
comment on column partnership.actor.organisation_number is 'Nine digits, checked by MOD11 (P6).';
comment on column partnership.actor.sector is 'BUSINESS, VOLUNTARY or PUBLIC; empty for residents and where it is not known.';
comment on column partnership.actor.part_of is 'The legal entity of which it is a unit; a unit takes part but does not sign (P6).';
comment on column partnership.actor.contact is 'The person who speaks for it.';
comment on column partnership.actor.merged_into is 'Its successor, if it was merged as a duplicate.';
comment on column partnership.actor.erased_at is 'When the resident who it was, was erased; the name is empty then.';
comment on column partnership.actor.registered_at is 'When it was registered.';
comment on column partnership.actor.version is 'Counts the changes of this row.';

create table partnership.register_answer (
	organisation_number   text primary key check (organisation_number ~ '^[0-9]{9}$'),
	said                  text not null check (said in ('FOUND', 'NOT_FOUND', 'GONE')),
	name                  text,
	form                  text,
	address               text,
	condition             text check (condition in ('ACTIVE', 'UNDER_LIQUIDATION', 'BANKRUPT', 'DISSOLVED')),
	asked_at              timestamptz not null,
	check ((said = 'FOUND') = (name is not null and form is not null and condition is not null))
);
comment on table partnership.register_answer is 'What the public register of legal entities said last of a number that somebody asked for (Enhetsregisteret, P6).';
comment on column partnership.register_answer.organisation_number is 'The number that was asked for.';
comment on column partnership.register_answer.said is 'FOUND, NOT_FOUND, or GONE: taken out of the register.';
comment on column partnership.register_answer.name is 'Its name there; of one who trades alone the person''s own. Personal data.';
comment on column partnership.register_answer.form is 'Its form of organisation, as the register abbreviates it.';
comment on column partnership.register_answer.address is 'The address of its business; of one who trades alone perhaps a home. Personal data.';
comment on column partnership.register_answer.condition is 'ACTIVE, UNDER_LIQUIDATION, BANKRUPT, DISSOLVED.';
comment on column partnership.register_answer.asked_at is 'When it was asked.';

create table partnership.platform_party (
	id          uuid primary key,
	actor       uuid not null unique,
	sector      text not null,
	version     bigint not null
);
comment on table partnership.platform_party is 'An organisation that represents a sector (plattformpart); its name is that of the actor that it is.';
comment on column partnership.platform_party.id is 'Identity (UUIDv7).';
comment on column partnership.platform_party.actor is 'The same organisation as an actor.';
comment on column partnership.platform_party.sector is 'BUSINESS, VOLUNTARY or PUBLIC: three equal voices (P1).';
comment on column partnership.platform_party.version is 'Counts the changes of this row.';

create table partnership.person (
	id              uuid primary key,
	name            text not null,
	mail            text,
	telephone       text,
	invited_at      timestamptz,
	erased_at       timestamptz,
	registered_at   timestamptz not null,
	version         bigint not null
);
create index person_mail on partnership.person (lower(mail));
create index person_name_resembles on partnership.person using gin (lower(name) public.gin_trgm_ops);
comment on table partnership.person is 'People, with names and contact details, which others ask for and do not copy; what visitors typed and signers wrote stays where it was given.';
comment on column partnership.person.id is 'Identity (UUIDv7).';
comment on column partnership.person.name is 'The name as shown; empty once erased. Personal data.';
comment on column partnership.person.mail is 'E-mail address (restricted, P7). Personal data.';
comment on column partnership.person.telephone is 'Telephone number (restricted, P7). Personal data.';
comment on column partnership.person.invited_at is 'When they were last invited to sign in.';
comment on column partnership.person.erased_at is 'When the person was erased.';
comment on column partnership.person.registered_at is 'When the person was registered.';
comment on column partnership.person.version is 'Counts the changes of this row.';

create table partnership.trace (
	person      uuid primary key references partnership.person,
	event       uuid not null,
	name        text not null,
	mail        text,
	telephone   text,
	alone       boolean not null,
	since       timestamptz not null
);
comment on table partnership.trace is 'Who somebody was who is being erased, until everybody has erased what they held of them.';
comment on column partnership.trace.person is 'The person.';
comment on column partnership.trace.event is 'The event by which everybody was told.';
comment on column partnership.trace.name is 'The name. Personal data.';
comment on column partnership.trace.mail is 'E-mail address. Personal data.';
comment on column partnership.trace.telephone is 'Telephone number. Personal data.';
comment on column partnership.trace.alone is 'Whether nobody else is reached by that address.';
comment on column partnership.trace.since is 'When the person was erased.';

create table partnership.sign_in (
	issuer      text not null,
	subject     text not null,
	person      uuid not null references partnership.person,
	joined_at   timestamptz not null,
	primary key (issuer, subject)
);
create index sign_in_person on partnership.sign_in (person);
comment on table partnership.sign_in is 'Which sign-in is which person (pålogging); only added to, until the person is erased.';
comment on column partnership.sign_in.issuer is 'Who vouches for the sign-in: local, or an identity provider''s address.';
comment on column partnership.sign_in.subject is 'Who it is at that issuer. Personal data.';
comment on column partnership.sign_in.person is 'The person.';
comment on column partnership.sign_in.joined_at is 'When they were joined.';

create table partnership.mandate (
	id              uuid primary key,
	person          uuid not null references partnership.person,
	party           uuid references partnership.platform_party,
	role            text not null,
	matter_kind     text,
	matter_id       uuid,
	valid_from      date not null,
	valid_to        date,
	appointed_at    timestamptz not null,
	appointed_by    uuid,
	ended_at        timestamptz,
	ended_by        uuid,
	held_until      timestamptz,
	version         bigint not null,
	check (valid_to is null or valid_to >= valid_from),
	check ((matter_kind is null) = (matter_id is null)),
	check (party is not null or role in ('COORDINATOR', 'READER', 'ADMINISTRATOR'))
);
create index mandate_person on partnership.mandate (person, valid_from);
create index mandate_party on partnership.mandate (party, valid_from);
create index mandate_matter on partnership.mandate (matter_id) where matter_id is not null;
create index mandate_appointed on partnership.mandate (appointed_at desc, id desc) where matter_id is not null;
comment on table partnership.mandate is 'A person''s mandate (mandat) to act in a role, for a platform party where the role is one of a party. P2.';
comment on column partnership.mandate.id is 'Identity (UUIDv7).';
comment on column partnership.mandate.person is 'Who has it.';
comment on column partnership.mandate.party is 'For which platform party, if the role belongs to one.';
comment on column partnership.mandate.role is 'REPRESENTATIVE, DEPUTY, STAFF, COORDINATOR, READER, ADMINISTRATOR.';
comment on column partnership.mandate.matter_kind is 'Kind of the one matter to which it is limited, if it is (P5).';
comment on column partnership.mandate.matter_id is 'Id of that matter.';
comment on column partnership.mandate.valid_from is 'First day (Europe/Oslo).';
comment on column partnership.mandate.valid_to is 'The day from which it is gone: the period is half-open.';
comment on column partnership.mandate.appointed_at is 'When it was entered.';
comment on column partnership.mandate.appointed_by is 'The person who appointed; empty for the first administrator.';
comment on column partnership.mandate.ended_at is 'When its end was announced.';
comment on column partnership.mandate.ended_by is 'Who ended it before its time; empty if it ran out.';
comment on column partnership.mandate.held_until is 'The moment at which it was ended in the middle of its last day; empty if it ran out, or had not begun.';
comment on column partnership.mandate.version is 'Counts the changes of this row.';

create table partnership.anchoring (
	id                  uuid primary key,
	party               uuid not null references partnership.platform_party,
	subject_kind        text not null,
	subject_id          uuid not null,
	text_sha256         text not null,
	most_money          numeric(15,2) not null,
	most_hours          integer not null,
	ends_on             date,
	due                 date not null,
	related             text[] not null default '{}',
	requested_at        timestamptz not null,
	state               text not null check (state in ('REQUESTED', 'CONFIRMED', 'CONDITION_OPEN', 'DECLINED', 'SUPERSEDED')),
	answer_key          uuid,
	body                text,
	decided_on          date,
	case_reference      text,
	remark              text,
	answered_at         timestamptz,
	answered_by         uuid,
	unmet_condition     text,
	condition_met_at    timestamptz,
	condition_met_by    uuid,
	version             bigint not null,
	unique (party, subject_kind, subject_id, text_sha256)
);
create index anchoring_subject on partnership.anchoring (subject_kind, subject_id, requested_at);
create index anchoring_waiting on partnership.anchoring (party, due, id) where state in ('REQUESTED', 'CONDITION_OPEN');
create index anchoring_by_time on partnership.anchoring (requested_at desc, id desc);
comment on table partnership.anchoring is 'A platform party securing a decision in its own organisation (forankring). P3.';
comment on column partnership.anchoring.id is 'Identity (UUIDv7).';
comment on column partnership.anchoring.party is 'The party that was asked.';
comment on column partnership.anchoring.subject_kind is 'Kind of the thing that is anchored.';
comment on column partnership.anchoring.subject_id is 'Id of the thing that is anchored.';
comment on column partnership.anchoring.text_sha256 is 'SHA-256 of the text that is anchored.';
comment on column partnership.anchoring.most_money is 'The most that the party commits, NOK.';
comment on column partnership.anchoring.most_hours is 'The most hours that the party commits.';
comment on column partnership.anchoring.ends_on is 'When the commitment ends.';
comment on column partnership.anchoring.due is 'By when an answer is asked for.';
comment on column partnership.anchoring.related is 'What else it concerns (kind:id): who is recused there does not answer.';
comment on column partnership.anchoring.requested_at is 'When it was asked for.';
comment on column partnership.anchoring.state is 'REQUESTED, CONFIRMED, CONDITION_OPEN or DECLINED; SUPERSEDED when the text was opened again or replaced before that.';
comment on column partnership.anchoring.answer_key is 'Made with the form of the answer, so that a second submit answers once.';
comment on column partnership.anchoring.body is 'The body at home that decided.';
comment on column partnership.anchoring.decided_on is 'The day of its decision.';
comment on column partnership.anchoring.case_reference is 'Reference of the case at home, if any.';
comment on column partnership.anchoring.remark is 'The condition or the reason.';
comment on column partnership.anchoring.answered_at is 'When the answer was given.';
comment on column partnership.anchoring.answered_by is 'The representative who answered.';
comment on column partnership.anchoring.unmet_condition is 'The condition under which it was confirmed first, when it was declined in the end.';
comment on column partnership.anchoring.condition_met_at is 'When the party marked the condition as met.';
comment on column partnership.anchoring.condition_met_by is 'The representative who did.';
comment on column partnership.anchoring.version is 'Counts the changes of this row.';

create table partnership.recusal (
	id              uuid primary key,
	person          uuid not null references partnership.person,
	party           uuid references partnership.platform_party,
	matter_kind     text not null,
	matter_id       uuid not null,
	role_at         uuid not null,
	recused         boolean not null,
	reason          text not null,
	declared_at     timestamptz not null,
	declared_by     uuid,
	version         bigint not null
);
create index recusal_matter on partnership.recusal (matter_kind, matter_id, id);
create index recusal_standing on partnership.recusal (matter_id, person, party, declared_at) where matter_kind = 'actor';
comment on table partnership.recusal is 'Declared double roles and recusals (dobbeltrolle, inhabil); only added to, the latest for a person, a party and a matter holds. P5.';
comment on column partnership.recusal.id is 'Identity (UUIDv7).';
comment on column partnership.recusal.person is 'Who has the double role.';
comment on column partnership.recusal.party is 'The party for which they act; empty for a coordinator who acts for none.';
comment on column partnership.recusal.matter_kind is 'Kind of the matter; actor for all that the actor takes part in.';
comment on column partnership.recusal.matter_id is 'Id of the matter.';
comment on column partnership.recusal.role_at is 'The actor with which they are tied.';
comment on column partnership.recusal.recused is 'Whether the person or the party decided on recusal.';
comment on column partnership.recusal.reason is 'Why (restricted, P7); empty once the person was erased. Personal data.';
comment on column partnership.recusal.declared_at is 'When it was declared.';
comment on column partnership.recusal.declared_by is 'Who declared it.';
comment on column partnership.recusal.version is 'Counts the changes of this row; stays 0.';
