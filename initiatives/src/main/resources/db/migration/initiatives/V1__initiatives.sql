create table initiatives.initiative (
	id                  uuid primary key,
	number              text not null unique,
	version             bigint not null,
	title               text not null,
	description         text,
	exemption_basis     text check (length(exemption_basis) <= 160),
	exemption_by        uuid,
	exemption_until     date,
	objective           text,
	stage               text not null,
	scale               text not null,
	direct              boolean not null,
	bound               boolean not null,
	wants_support       boolean not null,
	contact             uuid,
	source              text,
	received_by         uuid,
	registered_by       uuid,
	registered_at       timestamptz not null,
	from_kind           text,
	from_id             uuid,
	before_platform     date,
	silent_since        date,
	estimate_amount     numeric(15,2),
	estimate_threshold  numeric(15,2),
	estimate_charter    integer,
	estimate_scale      text,
	estimate_reason     text,
	gateway_party       uuid,
	gateway_state       text,
	gateway_due         date,
	gateway_handed_on   boolean,
	gateway_note        text,
	growth_state        text,
	growth_ceiling      numeric(15,2),
	growth_reason       text,
	ended_from          text,
	ended_remark        text,
	ended_into          uuid,
	words               tsvector generated always as (to_tsvector('norwegian', title || ' '
		|| case when exemption_basis is null then coalesce(description, '') else '' end || ' ' || coalesce(objective, ''))) stored,
	check (num_nulls(exemption_basis, exemption_by, exemption_until) in (0, 3))
);

comment on table initiatives.initiative is 'Initiatives and the projects that they become; none is ever deleted.';
comment on column initiatives.initiative.id is 'Identity, sorts by the time of registration.';
comment on column initiatives.initiative.number is 'Number for people, I-2026-000014.';
comment on column initiatives.initiative.version is 'Rises with every change; a form carries the one that it was made from.';
comment on column initiatives.initiative.title is 'Title.';
comment on column initiatives.initiative.description is 'What it is about.';
comment on column initiatives.initiative.exemption_basis is 'On what legal basis the description is kept from the public; null where it is not.';
comment on column initiatives.initiative.exemption_by is 'Who marked the description so.';
comment on column initiatives.initiative.exemption_until is 'The last day on which it is kept.';
comment on column initiatives.initiative.objective is 'What is to be reached.';
comment on column initiatives.initiative.stage is 'How far it has come.';
comment on column initiatives.initiative.scale is 'SMALL or FORMALISED, by the charter''s threshold.';
comment on column initiatives.initiative.direct is 'Whether a platform party initiates it, so that it needs no gateway.';
comment on column initiatives.initiative.bound is 'Whether its agreement is in force.';
comment on column initiatives.initiative.wants_support is 'Whether the initiator wishes the platform''s support.';
comment on column initiatives.initiative.contact is 'The person who is asked about it.';
comment on column initiatives.initiative.source is 'How it came to whoever registered it on behalf of somebody.';
comment on column initiatives.initiative.received_by is 'The platform party whose people registered it.';
comment on column initiatives.initiative.registered_by is 'The person who registered it.';
comment on column initiatives.initiative.registered_at is 'When it was registered.';
comment on column initiatives.initiative.from_kind is 'Kind of the thing out of which it was made.';
comment on column initiatives.initiative.from_id is 'Identity of the thing out of which it was made.';
comment on column initiatives.initiative.before_platform is 'The day on which it started, if that was before the platform.';
comment on column initiatives.initiative.silent_since is 'The day on which twelve months had passed without a change, until staff have asked.';
comment on column initiatives.initiative.estimate_amount is 'Estimated cash cost, NOK; null where only the tick says that it is under the threshold.';
comment on column initiatives.initiative.estimate_threshold is 'The charter''s threshold when the estimate was made, NOK.';
comment on column initiatives.initiative.estimate_charter is 'The charter''s version when the estimate was made.';
comment on column initiatives.initiative.estimate_scale is 'What the charter made of the estimate.';
comment on column initiatives.initiative.estimate_reason is 'Why a new estimate was made.';
comment on column initiatives.initiative.gateway_party is 'The platform party asked to be the gateway.';
comment on column initiatives.initiative.gateway_state is 'How far the gateway has come with its answer.';
comment on column initiatives.initiative.gateway_due is 'By when the gateway answers.';
comment on column initiatives.initiative.gateway_handed_on is 'Whether it was handed on already, which is done once.';
comment on column initiatives.initiative.gateway_note is 'What the gateway asks for, or why it declined or handed on.';
comment on column initiatives.initiative.growth_state is 'How far a small one that grew after its start has come with the meeting.';
comment on column initiatives.initiative.growth_ceiling is 'Up to what a grown one may finish as it is, NOK.';
comment on column initiatives.initiative.growth_reason is 'Why the meeting lets a grown one finish.';
comment on column initiatives.initiative.ended_from is 'The stage at which it ended.';
comment on column initiatives.initiative.ended_remark is 'Why it ended, or the closing sentence.';
comment on column initiatives.initiative.ended_into is 'The initiative that it was merged into.';
comment on column initiatives.initiative.words is 'Its words, for the search; a description that is kept from the public is left out until that is lifted, since a stored column knows neither the day nor the reader.';

create index initiative_open on initiatives.initiative (stage, id desc);
create index initiative_scale on initiatives.initiative (scale, id desc);
create index initiative_gateway on initiatives.initiative (gateway_party, id desc) where gateway_party is not null;
create index initiative_answers on initiatives.initiative (gateway_party, gateway_due) where stage = 'AT_GATEWAY';
create index initiative_silent on initiatives.initiative (silent_since) where silent_since is not null;
create index initiative_grown on initiatives.initiative (id) where growth_state = 'AWAITS_MEETING';
create index initiative_words on initiatives.initiative using gin (words);
create index initiative_resembling on initiatives.initiative using gin (title public.gin_trgm_ops);
create index initiative_number on initiatives.initiative using gin (number public.gin_trgm_ops);
create index initiative_received on initiatives.initiative (received_by, id) where received_by is not null;
create index initiative_contact on initiatives.initiative (contact) where contact is not null;

create table initiatives.initiator (
	initiative  uuid not null references initiatives.initiative,
	position    integer not null,
	actor       uuid not null,
	primary key (initiative, position)
);
comment on table initiatives.initiator is 'The equal initiators of an initiative.';
comment on column initiatives.initiator.initiative is 'The initiative.';
comment on column initiatives.initiator.position is 'Order; the contact''s comes first.';
comment on column initiatives.initiator.actor is 'The actor.';
create index initiator_actor on initiatives.initiator (actor, initiative);

create table initiatives.justification (
	initiative  uuid not null references initiatives.initiative,
	challenge   text not null,
	text        text,
	primary key (initiative, challenge)
);
comment on table initiatives.justification is 'The chosen main challenges and how the initiative contributes to each.';
comment on column initiatives.justification.initiative is 'The initiative.';
comment on column initiatives.justification.challenge is 'The challenge''s code in the charter.';
comment on column initiatives.justification.text is 'How it contributes, as far as it is written.';
create index justification_challenge on initiatives.justification (challenge, initiative desc);

create table initiatives.step (
	id          uuid primary key,
	initiative  uuid not null references initiatives.initiative,
	stage       text not null,
	reached_at  timestamptz not null
);
comment on table initiatives.step is 'When an initiative came to which stage; only ever added to.';
comment on column initiatives.step.id is 'Identity, sorts by time.';
comment on column initiatives.step.initiative is 'The initiative.';
comment on column initiatives.step.stage is 'The stage that it came to.';
comment on column initiatives.step.reached_at is 'When.';
create index step_initiative on initiatives.step (initiative, id);

create table initiatives.estimate (
	id          uuid primary key,
	initiative  uuid not null references initiatives.initiative,
	made_at     timestamptz not null,
	amount      numeric(15,2),
	threshold   numeric(15,2) not null,
	charter     integer not null,
	scale       text not null,
	reason      text
);
comment on table initiatives.estimate is 'Every estimate that was made of an initiative; only ever added to.';
comment on column initiatives.estimate.id is 'Identity, sorts by time.';
comment on column initiatives.estimate.initiative is 'The initiative.';
comment on column initiatives.estimate.made_at is 'When.';
comment on column initiatives.estimate.amount is 'Cash cost, NOK; null for the tick under the threshold.';
comment on column initiatives.estimate.threshold is 'The charter''s threshold then, NOK.';
comment on column initiatives.estimate.charter is 'The charter''s version then.';
comment on column initiatives.estimate.scale is 'What the charter made of it.';
comment on column initiatives.estimate.reason is 'Why it was made.';
create index estimate_initiative on initiatives.estimate (initiative, id desc);

create table initiatives.remark (
	id               uuid primary key,
	initiative       uuid not null references initiatives.initiative,
	said_at          timestamptz not null,
	person           uuid,
	actor            uuid,
	party            uuid,
	kind             text not null,
	text             text not null,
	exemption_basis  text check (length(exemption_basis) <= 160),
	exemption_by     uuid,
	exemption_until  date,
	version          bigint not null default 0,
	check (num_nulls(exemption_basis, exemption_by, exemption_until) in (0, 3))
);
comment on table initiatives.remark is 'What people wrote about an initiative on its way; only ever added to, but for the mark that one is kept from the public.';
comment on column initiatives.remark.id is 'Identity, sorts by time.';
comment on column initiatives.remark.initiative is 'The initiative.';
comment on column initiatives.remark.said_at is 'When.';
comment on column initiatives.remark.person is 'Who wrote it, if known.';
comment on column initiatives.remark.actor is 'The participant for whom it was written, if any.';
comment on column initiatives.remark.party is 'The platform party for which it was written, if any.';
comment on column initiatives.remark.kind is 'What it was written for.';
comment on column initiatives.remark.text is 'What was written.';
comment on column initiatives.remark.exemption_basis is 'On what legal basis the text is kept from the public; null where it is not.';
comment on column initiatives.remark.exemption_by is 'Who marked the text so.';
comment on column initiatives.remark.exemption_until is 'The last day on which it is kept.';
comment on column initiatives.remark.version is 'Rises with every marking and lifting; a form carries the one that it was made from.';
create index remark_initiative on initiatives.remark (initiative, id desc);
create index remark_person on initiatives.remark (person) where person is not null;

create table initiatives.document_mark (
	attachment       uuid primary key,
	initiative       uuid not null references initiatives.initiative,
	exemption_basis  text check (length(exemption_basis) <= 160),
	exemption_by     uuid,
	exemption_until  date,
	version          bigint not null default 0,
	check (num_nulls(exemption_basis, exemption_by, exemption_until) in (0, 3))
);
comment on table initiatives.document_mark is 'Which of an initiative''s documents are kept from the public, or were and are no longer; one that never was has no row.';
comment on column initiatives.document_mark.attachment is 'The document, which the platform keeps.';
comment on column initiatives.document_mark.initiative is 'The initiative.';
comment on column initiatives.document_mark.exemption_basis is 'On what legal basis the document is kept from the public; null where it is no longer.';
comment on column initiatives.document_mark.exemption_by is 'Who marked the document so.';
comment on column initiatives.document_mark.exemption_until is 'The last day on which it is kept.';
comment on column initiatives.document_mark.version is 'Rises with every marking and lifting; a form carries the one that it was made from.';
create index document_mark_initiative on initiatives.document_mark (initiative);

create table initiatives.link (
	one    uuid not null references initiatives.initiative,
	other  uuid not null references initiatives.initiative,
	primary key (one, other)
);
comment on table initiatives.link is 'Initiatives that belong together, so that their sum is seen; each pair in both directions.';
comment on column initiatives.link.one is 'An initiative.';
comment on column initiatives.link.other is 'One that belongs to it.';

create table initiatives.conclusion (
	matter      uuid primary key,
	initiative  uuid not null references initiatives.initiative,
	heard_at    timestamptz not null
);
comment on table initiatives.conclusion is 'Matters whose conclusion the initiative has taken in, each once.';
comment on column initiatives.conclusion.matter is 'The matter.';
comment on column initiatives.conclusion.initiative is 'The initiative.';
comment on column initiatives.conclusion.heard_at is 'When.';

create table initiatives.agreement (
	agreement   uuid primary key,
	initiative  uuid not null references initiatives.initiative,
	version     bigint not null,
	state       text not null,
	event       uuid not null,
	told_at     timestamptz not null
);
comment on table initiatives.agreement is 'The latest that was told of each agreement about an initiative; what is older changes nothing.';
comment on column initiatives.agreement.agreement is 'The agreement, of which nothing else is known here.';
comment on column initiatives.agreement.initiative is 'The initiative.';
comment on column initiatives.agreement.version is 'The agreement''s version when it was told.';
comment on column initiatives.agreement.state is 'IN_PROGRESS, IN_FORCE, or NOTHING once it has ended.';
comment on column initiatives.agreement.event is 'The event that told it.';
comment on column initiatives.agreement.told_at is 'When it happened.';
create index agreement_initiative on initiatives.agreement (initiative);

create table initiatives.participation (
	id              uuid primary key,
	version         bigint not null,
	initiative      uuid not null references initiatives.initiative,
	actor           uuid not null,
	party           uuid,
	initiator       boolean not null,
	gateway         boolean not null,
	answer          text not null,
	reason          text,
	outside_define  text,
	joined_on       date not null,
	unique (initiative, actor)
);
comment on table initiatives.participation is 'Who takes part in an initiative.';
comment on column initiatives.participation.id is 'Identity.';
comment on column initiatives.participation.version is 'Rises with every change.';
comment on column initiatives.participation.initiative is 'The initiative.';
comment on column initiatives.participation.actor is 'Who takes part.';
comment on column initiatives.participation.party is 'The platform party that it is, if any.';
comment on column initiatives.participation.initiator is 'Whether it initiated.';
comment on column initiatives.participation.gateway is 'Whether it is the gateway.';
comment on column initiatives.participation.answer is 'Whether it takes part: TAKES_PART, ASKED, DOES_NOT or LEFT.';
comment on column initiatives.participation.reason is 'Why it does not take part.';
comment on column initiatives.participation.outside_define is 'Why it was not in when the need was defined.';
comment on column initiatives.participation.joined_on is 'Since when it takes part.';
create index participation_actor on initiatives.participation (actor, initiative);
create index participation_party on initiatives.participation (party, initiative) where party is not null;

create table initiatives.contribution (
	id             uuid primary key,
	participation  uuid not null references initiatives.participation,
	position       integer not null,
	phase          text not null,
	kind           text not null,
	amount         numeric(15,2),
	hours          integer,
	what           text not null,
	delivered_on   date
);
comment on table initiatives.contribution is 'What a participant gives in which phase.';
comment on column initiatives.contribution.id is 'Identity.';
comment on column initiatives.contribution.participation is 'The participation.';
comment on column initiatives.contribution.position is 'Order.';
comment on column initiatives.contribution.phase is 'DEFINE, DESIGN, IMPLEMENT or CARRY_ON.';
comment on column initiatives.contribution.kind is 'Money, hours, premises, equipment or knowledge.';
comment on column initiatives.contribution.amount is 'NOK, for money.';
comment on column initiatives.contribution.hours is 'Hours, for hours.';
comment on column initiatives.contribution.what is 'In words.';
comment on column initiatives.contribution.delivered_on is 'When it was delivered; null while it is planned.';
create index contribution_participation on initiatives.contribution (participation);

create table initiatives.evaluation (
	id           uuid primary key,
	initiative   uuid not null references initiatives.initiative,
	actor        uuid not null,
	contributed  text not null,
	evidence     text,
	from_start   text not null,
	used         text not null,
	lesson       text,
	answered_at  timestamptz not null,
	person       uuid,
	recorded_by  uuid,
	source       text,
	unique (initiative, actor)
);
comment on table initiatives.evaluation is 'What each participant answered when a project was evaluated; only ever added to.';
comment on column initiatives.evaluation.id is 'Identity.';
comment on column initiatives.evaluation.initiative is 'The initiative.';
comment on column initiatives.evaluation.actor is 'The participant.';
comment on column initiatives.evaluation.contributed is 'Whether it contributed as the justification said: YES, PARTLY or NO.';
comment on column initiatives.evaluation.evidence is 'How they know.';
comment on column initiatives.evaluation.from_start is 'Whether they were in from the start.';
comment on column initiatives.evaluation.used is 'Whether their contribution was used.';
comment on column initiatives.evaluation.lesson is 'What they take with them.';
comment on column initiatives.evaluation.answered_at is 'When.';
comment on column initiatives.evaluation.person is 'Who answered, if known.';
comment on column initiatives.evaluation.recorded_by is 'Who recorded it on behalf of the participant.';
comment on column initiatives.evaluation.source is 'How the answer came to whoever recorded it.';

create table initiatives.standing_part (
	initiative  uuid not null references initiatives.initiative,
	challenge   text not null,
	stage       text not null,
	scale       text not null,
	amount      numeric(15,2) not null,
	primary key (initiative, challenge)
);
comment on table initiatives.standing_part is 'What an initiative adds to the figures of the overview; can be rebuilt.';
comment on column initiatives.standing_part.initiative is 'The initiative.';
comment on column initiatives.standing_part.challenge is 'A challenge''s code, or * for the whole.';
comment on column initiatives.standing_part.stage is 'Its stage.';
comment on column initiatives.standing_part.scale is 'Its scale.';
comment on column initiatives.standing_part.amount is 'Its estimate, NOK; 0 where none is known.';

create table initiatives.standing (
	challenge  text not null,
	stage      text not null,
	scale      text not null,
	number     integer not null,
	amount     numeric(18,2) not null,
	primary key (challenge, stage, scale)
);
comment on table initiatives.standing is 'The figures of the overview: how many stand where; can be rebuilt.';
comment on column initiatives.standing.challenge is 'A challenge''s code, or * for all.';
comment on column initiatives.standing.stage is 'The stage.';
comment on column initiatives.standing.scale is 'The scale.';
comment on column initiatives.standing.number is 'How many.';
comment on column initiatives.standing.amount is 'The sum of their estimates, NOK.';

create table initiatives.inbox (
	event       uuid not null,
	listener    text not null,
	received_at timestamptz not null default now(),
	primary key (event, listener)
);
comment on table initiatives.inbox is 'Events and commands already taken in, so that one that comes twice has one effect.';
comment on column initiatives.inbox.event is 'Identity of the event or command.';
comment on column initiatives.inbox.listener is 'The listener, as initiatives.<name>.';
comment on column initiatives.inbox.received_at is 'When it was taken in.';
