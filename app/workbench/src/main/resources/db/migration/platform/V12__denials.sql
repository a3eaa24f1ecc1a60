create table platform.denial (
	id      uuid primary key,
	hour    timestamptz not null,
	issuer  text,
	sign_in text,
	person  uuid,
	behalf  uuid,
	method  text not null,
	page    text not null,
	about   text not null,
	reason  text not null,
	times   int not null default 1,
	last_at timestamptz not null,
	unique nulls not distinct (hour, issuer, sign_in, behalf, method, page, about)
);
create index denial_by_time on platform.denial (last_at, id);
comment on table platform.denial is 'Attempts that were denied, equal ones counted together for an hour; so many for each sign-in and hour, then they are counted as one. Removed after ninety days.';
comment on column platform.denial.id is 'Identity of the row, made in order of time.';
comment on column platform.denial.hour is 'The hour in which they are counted.';
comment on column platform.denial.issuer is 'Who vouched for the sign-in: an account here, a personal link, or a provider''s address; empty for somebody who was not signed in.';
comment on column platform.denial.sign_in is 'Who it was at that issuer: the account''s or the link''s identity. Personal data.';
comment on column platform.denial.person is 'The person behind the sign-in, if there is one.';
comment on column platform.denial.behalf is 'On whose behalf it was tried, if on anybody''s.';
comment on column platform.denial.method is 'How it was asked: GET for a page, POST for a form.';
comment on column platform.denial.page is 'Which page, by the form of its address, without what was typed.';
comment on column platform.denial.about is 'The numbers and identities in the address, never a secret and never what was typed.';
comment on column platform.denial.reason is 'Key of the message that was shown.';
comment on column platform.denial.times is 'How often in that hour.';
comment on column platform.denial.last_at is 'When it was tried last.';
