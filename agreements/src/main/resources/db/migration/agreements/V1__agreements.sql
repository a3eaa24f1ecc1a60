comment on schema agreements is 'Agreements between those who co-create: what they promise, who accepted it, which bytes were signed.';

create table agreements.agreement (
	id               uuid primary key,
	number           text not null unique,
	initiative       uuid not null,
	drafted_at       timestamptz not null,
	stage            text not null check (stage in ('DRAFT', 'ANCHORING', 'SIGNING', 'IN_FORCE', 'FULFILLED', 'TERMINATED', 'EXPIRED', 'ABANDONED')),
	work             text not null check (work in ('DRAFT', 'ANCHORING', 'SIGNING', 'SETTLED')),
	text_number      int not null check (text_number > 0),
	locked_text      uuid,
	locked_sha256    text check (locked_sha256 ~ '^[0-9a-f]{64}$'),
	anchoring_due    date,
	force_text       uuid,
	force_sha256     text check (force_sha256 ~ '^[0-9a-f]{64}$'),
	force_since      date,
	force_until      date,
	force_number     int check (force_number > 0),
	force_ends_on    date,
	adjustment_id    uuid,
	adjustment_until date,
	adjustment_what  text,
	new_contact_of   uuid,
	new_contact      uuid,
	declined_by      uuid,
	end_reason       text,
	last_day         date not null,
	leaving          boolean not null,
	title            text not null,
	background       text,
	purpose          text,
	plan             text,
	starts_on        date,
	ends_on          date not null,
	decisions        text not null check (decisions in ('CONSENSUS', 'MAJORITY')),
	casting_vote     uuid,
	disagreement     text not null check (disagreement in ('DISCUSSION_MEETING', 'MEDIATION', 'COURTS')),
	economy          uuid,
	report_months    int not null check (report_months between 1 and 60),
	purchases        text,
	personal_data    boolean not null,
	version          bigint not null,
	check (stage <> 'IN_FORCE' or force_text is not null),
	check ((new_contact_of is null) = (new_contact is null))
);
create unique index agreement_live on agreements.agreement (initiative) where stage in ('DRAFT', 'ANCHORING', 'SIGNING', 'IN_FORCE');
create index agreement_by_initiative on agreements.agreement (initiative, drafted_at desc);
create index agreement_by_stage on agreements.agreement (stage, id desc);
create index agreement_open on agreements.agreement (id desc)
	where work in ('DRAFT', 'SIGNING') or adjustment_id is not null or leaving;
create index agreement_ending on agreements.agreement (last_day, id) where stage = 'IN_FORCE';
create index agreement_by_title on agreements.agreement using gin (lower(title) public.gin_trgm_ops);
create index agreement_by_part_of_number on agreements.agreement using gin (lower(number) public.gin_trgm_ops);
comment on table agreements.agreement is 'An agreement, the text version that is being worked on, and what is in force. At most one lives for each initiative.';
comment on column agreements.agreement.id is 'Identity.';
comment on column agreements.agreement.number is 'Number for people, for instance A-2026-000003.';
comment on column agreements.agreement.initiative is 'The initiative that it was drafted from; belongs to another module.';
comment on column agreements.agreement.drafted_at is 'When it was drafted.';
comment on column agreements.agreement.stage is 'How far the agreement has come, as others see it.';
comment on column agreements.agreement.work is 'How far the text version being worked on has come; SETTLED when none is.';
comment on column agreements.agreement.text_number is 'Number of the latest text version that was worked on; never given twice.';
comment on column agreements.agreement.locked_text is 'The text version that is being anchored and signed.';
comment on column agreements.agreement.locked_sha256 is 'SHA-256 of its bytes.';
comment on column agreements.agreement.anchoring_due is 'By when the platform parties are asked to anchor it.';
comment on column agreements.agreement.force_text is 'The text version in force.';
comment on column agreements.agreement.force_sha256 is 'SHA-256 of its bytes.';
comment on column agreements.agreement.force_since is 'The day on which the agreement came into force.';
comment on column agreements.agreement.force_until is 'The last day of what is in force, small changes counted in.';
comment on column agreements.agreement.force_number is 'Number of the text version in force.';
comment on column agreements.agreement.force_ends_on is 'The last day as it stands in the text in force; from it an extension is counted.';
comment on column agreements.agreement.adjustment_id is 'Identity of a small change that waits for everyone''s acceptance.';
comment on column agreements.agreement.adjustment_until is 'The last day after it.';
comment on column agreements.agreement.adjustment_what is 'What else changes, in words.';
comment on column agreements.agreement.new_contact_of is 'Whose contact person changes by it, if one does.';
comment on column agreements.agreement.new_contact is 'The contact person after it; belongs to another module.';
comment on column agreements.agreement.declined_by is 'The platform party that declined to anchor the latest locked text, until a new one is locked.';
comment on column agreements.agreement.end_reason is 'Why it was given up or terminated.';
comment on column agreements.agreement.last_day is 'The last day as it stands: of what is in force, the first on which a notice leaves too few if that comes before; of a draft its own.';
comment on column agreements.agreement.leaving is 'Whether a notice stands.';
comment on column agreements.agreement.title is 'What the project is called.';
comment on column agreements.agreement.background is 'What it is about.';
comment on column agreements.agreement.purpose is 'What it is to reach.';
comment on column agreements.agreement.plan is 'Activities and milestones in words; the standard text if there are none.';
comment on column agreements.agreement.starts_on is 'From when; the day of the last signature if empty.';
comment on column agreements.agreement.ends_on is 'The last day.';
comment on column agreements.agreement.decisions is 'How the participants decide together.';
comment on column agreements.agreement.casting_vote is 'Whose voice decides when they stand equal, if anyone''s.';
comment on column agreements.agreement.disagreement is 'Where a disagreement is taken first.';
comment on column agreements.agreement.economy is 'Who keeps the accounts.';
comment on column agreements.agreement.report_months is 'How often there is a report, in months.';
comment on column agreements.agreement.purchases is 'What is bought from others, under the procurement rules.';
comment on column agreements.agreement.personal_data is 'Whether personal data are used in the project.';
comment on column agreements.agreement.version is 'Grows with every change.';

create table agreements.side (
	agreement              uuid not null references agreements.agreement,
	position               int not null,
	actor                  uuid not null,
	party                  uuid,
	kind                   text not null,
	sector                 text,
	organisation_number    text,
	entity                 uuid not null,
	signs                  boolean not null,
	role                   text not null check (role in ('CONTRACTING_PARTY', 'PARTICIPANT')),
	reason_outside_define  text,
	contact                uuid,
	voices                 int not null check (voices between 0 and 99),
	veto                   boolean not null,
	notice_months          int not null check (notice_months between 0 and 60),
	may_amend              boolean not null,
	insight                boolean not null,
	boundary_specified     text check (boundary_specified in ('YES', 'NO', 'UNSURE')),
	boundary_paid          text check (boundary_paid in ('YES', 'NO', 'UNSURE')),
	boundary_market        text check (boundary_market in ('YES', 'NO', 'UNSURE')),
	boundary_overruled     text check (boundary_overruled in ('CO_CREATION', 'GRANT', 'UNCLEAR', 'PROCUREMENT')),
	boundary_reason        text,
	boundary_overruled_by  uuid,
	primary key (agreement, position),
	unique (agreement, actor),
	check ((boundary_overruled is null) = (boundary_reason is null))
);
create index side_by_actor on agreements.side (actor, agreement);
create index side_by_party on agreements.side (party, agreement) where party is not null;
comment on table agreements.side is 'Who takes part in an agreement, and on which footing.';
comment on column agreements.side.agreement is 'The agreement.';
comment on column agreements.side.position is 'Place in the order, from 0.';
comment on column agreements.side.actor is 'Who; belongs to another module.';
comment on column agreements.side.party is 'The platform party that it is, if any.';
comment on column agreements.side.kind is 'Kind of actor.';
comment on column agreements.side.sector is 'Business, voluntary or public; empty for residents.';
comment on column agreements.side.organisation_number is 'Two with the same are one legal entity.';
comment on column agreements.side.entity is 'The legal entity that it is or of which it is a unit; two with the same are one. Belongs to another module.';
comment on column agreements.side.signs is 'Whether it can sign at all.';
comment on column agreements.side.role is 'Whether it signs, or takes part and accepts.';
comment on column agreements.side.reason_outside_define is 'Why it had no part in defining, if it had not.';
comment on column agreements.side.contact is 'Its contact person; belongs to another module.';
comment on column agreements.side.voices is 'How many voices it has.';
comment on column agreements.side.veto is 'Whether it alone can stop a decision.';
comment on column agreements.side.notice_months is 'Months of notice before it leaves.';
comment on column agreements.side.may_amend is 'Whether it may propose changes.';
comment on column agreements.side.insight is 'Whether results, information and insight are shared with it.';
comment on column agreements.side.boundary_specified is 'Whether the municipality has specified a service that it is to deliver.';
comment on column agreements.side.boundary_paid is 'Whether the municipality pays it.';
comment on column agreements.side.boundary_market is 'Whether others would offer the same for payment.';
comment on column agreements.side.boundary_overruled is 'Another outcome than the answers give.';
comment on column agreements.side.boundary_reason is 'Why it was overruled.';
comment on column agreements.side.boundary_overruled_by is 'Who overruled it.';

create table agreements.bound (like agreements.side including all);
alter table agreements.bound add foreign key (agreement) references agreements.agreement;
comment on table agreements.bound is 'Whom the text in force binds, as it stood when it was signed, those who left not counted: what is being written does not change it.';

create table agreements.notice (
	agreement uuid not null references agreements.agreement,
	position  int not null,
	id        uuid not null unique,
	actor     uuid not null,
	reason    text not null,
	given     date not null,
	effective date not null check (effective >= given),
	primary key (agreement, position),
	unique (agreement, actor)
);
comment on table agreements.notice is 'Who has said that it leaves and has not left yet: several may, each by itself.';
comment on column agreements.notice.agreement is 'The agreement.';
comment on column agreements.notice.position is 'Place in the order, from 0: the earliest day first.';
comment on column agreements.notice.id is 'Identity, which the others accept when they go on.';
comment on column agreements.notice.actor is 'Who leaves; belongs to another module.';
comment on column agreements.notice.reason is 'Why.';
comment on column agreements.notice.given is 'When it was said.';
comment on column agreements.notice.effective is 'From when it has left.';

create table agreements.promise (
	agreement    uuid not null references agreements.agreement,
	position     int not null,
	contribution uuid not null,
	actor        uuid not null,
	phase        text not null,
	kind         text not null,
	amount       numeric(15,2),
	hours        int,
	what         text not null,
	primary key (agreement, position)
);
comment on table agreements.promise is 'What each participant promises in each phase: a snapshot of the initiative.';
comment on column agreements.promise.agreement is 'The agreement.';
comment on column agreements.promise.position is 'Place in the order, from 0.';
comment on column agreements.promise.contribution is 'The planned contribution in the initiative.';
comment on column agreements.promise.actor is 'Who promises it.';
comment on column agreements.promise.phase is 'The phase of co-creation.';
comment on column agreements.promise.kind is 'Money, hours, premises, equipment or knowledge.';
comment on column agreements.promise.amount is 'NOK, for money.';
comment on column agreements.promise.hours is 'For hours.';
comment on column agreements.promise.what is 'In words.';

create table agreements.aim (
	agreement uuid not null references agreements.agreement,
	position  int not null,
	challenge text not null,
	text      text not null,
	primary key (agreement, position)
);
comment on table agreements.aim is 'How the project contributes to the main challenges, as the initiative says.';
comment on column agreements.aim.agreement is 'The agreement.';
comment on column agreements.aim.position is 'Place in the order, from 0.';
comment on column agreements.aim.challenge is 'Code of the challenge in the charter.';
comment on column agreements.aim.text is 'How it contributes.';

create table agreements.justification (
	agreement uuid not null references agreements.agreement,
	position  int not null,
	rule      text not null check (rule in ('E2', 'E4', 'E5')),
	finding   text not null,
	actor     uuid not null,
	figures   int[] not null,
	reason    text not null,
	primary key (agreement, position)
);
comment on table agreements.justification is 'Why a difference between the participants is wanted; part of the clause on equality.';
comment on column agreements.justification.agreement is 'The agreement.';
comment on column agreements.justification.position is 'Place in the order, from 0.';
comment on column agreements.justification.rule is 'The rule of equality from which it departs.';
comment on column agreements.justification.finding is 'What was found, for which alone it is.';
comment on column agreements.justification.actor is 'About which participant.';
comment on column agreements.justification.figures is 'The figures that it justifies; with others it is no longer for what was found.';
comment on column agreements.justification.reason is 'The text that everyone has to accept.';

create table agreements.clause (
	agreement         uuid not null references agreements.agreement,
	position          int not null,
	id                uuid not null,
	kind              text not null,
	heading           text,
	own               text,
	revision          int not null check (revision > 0),
	before_correction text,
	changed_on        date,
	correction        uuid,
	primary key (agreement, position),
	unique (agreement, id)
);
comment on table agreements.clause is 'The clauses of the version being worked on: the mandatory ones and the participants'' own.';
comment on column agreements.clause.agreement is 'The agreement.';
comment on column agreements.clause.position is 'Place in the order, from 0.';
comment on column agreements.clause.id is 'Identity, which acceptances name.';
comment on column agreements.clause.kind is 'Which mandatory clause, or OWN.';
comment on column agreements.clause.heading is 'Heading of an own clause.';
comment on column agreements.clause.own is 'Own text, or what was added to the standard text.';
comment on column agreements.clause.revision is 'Grows with every change of substance; an acceptance names it.';
comment on column agreements.clause.before_correction is 'What stood there before the editorial corrections of this revision.';
comment on column agreements.clause.changed_on is 'Day of the last change since the draft was made.';
comment on column agreements.clause.correction is 'Identity of the last editorial correction, which everyone has to have seen.';

create table agreements.text (
	id        uuid primary key,
	agreement uuid not null references agreements.agreement,
	number    int not null,
	sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	bytes     bytea not null,
	says      jsonb not null,
	locked_by uuid,
	locked_at timestamptz not null,
	unique (agreement, number),
	check (encode(sha256(bytes), 'hex') = sha256)
);
create index text_by_fingerprint on agreements.text (sha256);
comment on table agreements.text is 'Locked text versions: exactly these bytes are anchored and signed. Rows are only ever added.';
comment on column agreements.text.id is 'Identity.';
comment on column agreements.text.agreement is 'The agreement.';
comment on column agreements.text.number is 'Number of the version, from 1.';
comment on column agreements.text.sha256 is 'SHA-256 of the bytes, lower case hexadecimal.';
comment on column agreements.text.bytes is 'The PDF, exactly as it was locked. Personal data.';
comment on column agreements.text.says is 'What it says, as facts, with a snapshot of what everyone promised. Personal data.';
comment on column agreements.text.locked_by is 'Who locked it.';
comment on column agreements.text.locked_at is 'When it was locked.';

create table agreements.acceptance (
	id          uuid primary key,
	agreement   uuid not null references agreements.agreement,
	about       uuid not null,
	revision    int not null,
	actor       uuid not null,
	accepts     boolean not null,
	remark      text,
	person      uuid,
	recorded_by uuid,
	source      text,
	at          timestamptz not null
);
create index acceptance_by_agreement on agreements.acceptance (agreement);
create index acceptance_by_person on agreements.acceptance (person) where person is not null;
comment on table agreements.acceptance is 'Answers of participants to clauses, corrections, small changes and notices. Rows are only ever added; the latest counts.';
comment on column agreements.acceptance.id is 'Identity.';
comment on column agreements.acceptance.agreement is 'The agreement.';
comment on column agreements.acceptance.about is 'The clause, the correction, the small change or the notice.';
comment on column agreements.acceptance.revision is 'The revision that was in front of them.';
comment on column agreements.acceptance.actor is 'For whom.';
comment on column agreements.acceptance.accepts is 'Whether it accepts; otherwise it wants a change.';
comment on column agreements.acceptance.remark is 'What it wants changed, or says.';
comment on column agreements.acceptance.person is 'Who said it, if known.';
comment on column agreements.acceptance.recorded_by is 'Who recorded it on its behalf, if somebody did.';
comment on column agreements.acceptance.source is 'How it was told, when recorded on its behalf.';
comment on column agreements.acceptance.at is 'When.';

create table agreements.reopening (
	id        uuid primary key,
	agreement uuid not null references agreements.agreement,
	text      uuid not null unique references agreements.text,
	reason    text not null check (length(reason) between 1 and 4000),
	at        timestamptz not null
);
comment on table agreements.reopening is 'Why locked texts were opened again, never to be signed. Rows are only ever added.';
comment on column agreements.reopening.id is 'Identity.';
comment on column agreements.reopening.agreement is 'The agreement.';
comment on column agreements.reopening.text is 'The text version that was locked.';
comment on column agreements.reopening.reason is 'Why, for every participant to read.';
comment on column agreements.reopening.at is 'When.';

create table agreements.link_origin (
	link      uuid primary key,
	agreement uuid not null references agreements.agreement,
	actor     uuid not null,
	made_by   uuid,
	made_for  uuid,
	made_at   timestamptz not null
);
create index link_origin_by_participant on agreements.link_origin (agreement, actor, made_at desc);
comment on table agreements.link_origin is 'Who made which personal link. Rows are only ever added.';
comment on column agreements.link_origin.link is 'The personal link; belongs to the platform.';
comment on column agreements.link_origin.agreement is 'The agreement that it opens.';
comment on column agreements.link_origin.actor is 'The participant to whom it was given.';
comment on column agreements.link_origin.made_by is 'Who made it.';
comment on column agreements.link_origin.made_for is 'The platform party for which they acted, if any.';
comment on column agreements.link_origin.made_at is 'When.';

create table agreements.signature (
	id          uuid primary key,
	agreement   uuid not null references agreements.agreement,
	text        uuid not null references agreements.text,
	sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	actor       uuid not null,
	party       uuid,
	person      uuid,
	signer      text,
	authority   text not null check (authority in ('MANDATE', 'DEPUTY_MANDATE', 'SIGNATURE_RIGHT', 'POWER_OF_ATTORNEY', 'SELF', 'GUARDIAN')),
	evidence    uuid,
	recorded_by uuid,
	signed_on   date,
	link        uuid references agreements.link_origin,
	at          timestamptz not null,
	unique (text, actor),
	check (person is not null or signer is not null),
	check ((evidence is null) = (signed_on is null))
);
create index signature_by_agreement on agreements.signature (agreement);
create index signature_by_person on agreements.signature (person) where person is not null;
comment on table agreements.signature is 'Who signed which bytes, for whom, by which authority. Rows are only ever added.';
comment on column agreements.signature.id is 'Identity.';
comment on column agreements.signature.agreement is 'The agreement.';
comment on column agreements.signature.text is 'The text version that was signed.';
comment on column agreements.signature.sha256 is 'SHA-256 of its bytes, as it stood in front of the one who signed.';
comment on column agreements.signature.actor is 'For whom.';
comment on column agreements.signature.party is 'The platform party that it is, if any.';
comment on column agreements.signature.person is 'Who signed, if the platform knows them.';
comment on column agreements.signature.signer is 'Who signed, as they wrote it themselves or were called then; it stays, because it binds. Personal data.';
comment on column agreements.signature.authority is 'By which right.';
comment on column agreements.signature.evidence is 'Scan of a paper signed by hand: an attachment.';
comment on column agreements.signature.recorded_by is 'Who recorded the paper.';
comment on column agreements.signature.signed_on is 'The day on which a paper was signed by hand.';
comment on column agreements.signature.link is 'The personal link with which it was signed, if it was.';
comment on column agreements.signature.at is 'When it was signed here, or the paper recorded.';

create table agreements.alteration (
	id          uuid not null,
	agreement   uuid not null references agreements.agreement,
	outcome     text not null check (outcome in ('PROPOSED', 'AGREED', 'WITHDRAWN', 'GIVEN', 'LEFT', 'ENDED')),
	actor       uuid,
	contact     uuid,
	day         date not null,
	what        text not null,
	person      uuid,
	recorded_by uuid,
	source      text,
	at          timestamptz not null,
	primary key (id, outcome)
);
create index alteration_by_agreement on agreements.alteration (agreement, at desc);
comment on table agreements.alteration is 'What small changes and notices came to. Rows are only ever added.';
comment on column agreements.alteration.id is 'The small change or the notice.';
comment on column agreements.alteration.agreement is 'The agreement.';
comment on column agreements.alteration.outcome is 'What has become of it.';
comment on column agreements.alteration.actor is 'Who leaves, for a notice, or whose contact person changes.';
comment on column agreements.alteration.contact is 'The new contact person, if one changes; belongs to another module.';
comment on column agreements.alteration.day is 'The last day after the small change, or the day on which the notice takes effect.';
comment on column agreements.alteration.what is 'The change, or the reason, in words.';
comment on column agreements.alteration.person is 'Who said it, if known.';
comment on column agreements.alteration.recorded_by is 'Who recorded it on behalf of a participant, if somebody did.';
comment on column agreements.alteration.source is 'How it was told, when recorded on behalf of a participant.';
comment on column agreements.alteration.at is 'When.';

create function agreements.is_only_added_to() returns trigger language plpgsql as $$
begin
	raise exception '%.% is only added to', tg_table_schema, tg_table_name;
end $$;
comment on function agreements.is_only_added_to() is 'Refuses every change of what has been kept.';
create trigger text_is_only_added_to before update or delete or truncate on agreements.text
	for each statement execute function agreements.is_only_added_to();
create trigger acceptance_is_only_added_to before update or delete or truncate on agreements.acceptance
	for each statement execute function agreements.is_only_added_to();
create trigger alteration_is_only_added_to before update or delete or truncate on agreements.alteration
	for each statement execute function agreements.is_only_added_to();
create trigger reopening_is_only_added_to before update or delete or truncate on agreements.reopening
	for each statement execute function agreements.is_only_added_to();
create trigger link_origin_is_only_added_to before update or delete or truncate on agreements.link_origin
	for each statement execute function agreements.is_only_added_to();
create trigger signature_is_only_added_to before update or delete or truncate on agreements.signature
	for each statement execute function agreements.is_only_added_to();

create table agreements.inbox (
	event       uuid not null,
	listener    text not null,
	received_at timestamptz not null default now(),
	primary key (event, listener)
);
comment on table agreements.inbox is 'Events that a listener has already taken in, so that one that comes twice has one effect.';
comment on column agreements.inbox.event is 'Identity of the event.';
comment on column agreements.inbox.listener is 'The listener, as <module>.<name>.';
comment on column agreements.inbox.received_at is 'When it was taken in.';
