create table platform.account (
	id             uuid primary key,
	username       text unique check (username = lower(username)),
	password       text,
	issuer         text,
	provider_name  text,
	person         uuid not null unique,
	disabled       boolean not null default false,
	opened_at      timestamptz not null,
	last_signed_in timestamptz,
	version        bigint not null,
	unique (issuer, provider_name),
	check ((username is null) = (password is null)),
	check ((issuer is null) = (provider_name is null)),
	check (username is not null or issuer is not null)
);
comment on table platform.account is 'Accounts: one for each person who signs in, by a password or by an identity provider of their organisation.';
comment on column platform.account.id is 'Identity of the account; what the sign-in calls its subject.';
comment on column platform.account.username is 'The e-mail address that is typed at sign-in, in lower case; empty without a password. Personal data.';
comment on column platform.account.password is 'The password''s hash, with the name of its method in front; empty for who signs in by a provider.';
comment on column platform.account.issuer is 'The identity provider that vouches for the person; empty for who signs in by a password.';
comment on column platform.account.provider_name is 'What that provider calls the person towards this platform alone (the subject); never a national identity number. Personal data.';
comment on column platform.account.person is 'The person whose account it is, by an id alone.';
comment on column platform.account.disabled is 'Whether nobody may sign in with it.';
comment on column platform.account.opened_at is 'When it was opened.';
comment on column platform.account.last_signed_in is 'When somebody last signed in with it.';
comment on column platform.account.version is 'Counts the changes, so that two people do not overwrite each other.';

create table platform.sign_in_attempt (
	username_hash bytea not null check (length(username_hash) = 32),
	address       text not null,
	failures      int not null,
	wait_until    timestamptz not null,
	signed_in_at  timestamptz,
	primary key (username_hash, address)
);
create index sign_in_attempt_by_time on platform.sign_in_attempt (wait_until);
comment on table platform.sign_in_attempt is 'Wrong passwords, by account and network address, so that guessing becomes slow and nobody else is locked out.';
comment on column platform.sign_in_attempt.username_hash is 'The SHA-256 of what was typed as username: people sometimes type their password there. Personal data.';
comment on column platform.sign_in_attempt.address is 'The network address; of an IPv6 address the network only. Personal data.';
comment on column platform.sign_in_attempt.failures is 'How many wrong passwords in a row.';
comment on column platform.sign_in_attempt.wait_until is 'No attempt is looked at before this.';
comment on column platform.sign_in_attempt.signed_in_at is 'When somebody last signed in with this account from this address; forgotten after 30 days.';

create table platform.sign_in_guess (
	counted  text not null check (counted in ('USERNAME', 'ADDRESS')),
	key_hash bytea not null check (length(key_hash) = 32),
	since    timestamptz not null,
	times    int not null,
	primary key (counted, key_hash, since)
);
create index sign_in_guess_by_time on platform.sign_in_guess (since);
comment on table platform.sign_in_guess is 'Wrong passwords within ten minutes, of an account from everywhere and from an address for everyone; removed after an hour.';
comment on column platform.sign_in_guess.counted is 'USERNAME or ADDRESS.';
comment on column platform.sign_in_guess.key_hash is 'The SHA-256 of what was typed as username, or of the network address. Personal data.';
comment on column platform.sign_in_guess.since is 'The beginning of the ten minutes.';
comment on column platform.sign_in_guess.times is 'How many.';

create table platform.one_time_link (
	id          uuid primary key,
	purpose     text not null check (purpose in ('FIRST_ADMINISTRATOR', 'INVITATION', 'NEW_PASSWORD')),
	secret_hash bytea not null unique check (length(secret_hash) = 32),
	person      uuid,
	issued_at   timestamptz not null,
	issued_by   uuid,
	until       timestamptz,
	used_at     timestamptz,
	check ((purpose = 'FIRST_ADMINISTRATOR') = (person is null))
);
create index one_time_link_by_person on platform.one_time_link (person, purpose);
comment on table platform.one_time_link is 'Links that can be used once: to become the first administrator, to open an account, to choose a new password.';
comment on column platform.one_time_link.id is 'Identity of the link; not the secret.';
comment on column platform.one_time_link.purpose is 'FIRST_ADMINISTRATOR, INVITATION or NEW_PASSWORD.';
comment on column platform.one_time_link.secret_hash is 'The SHA-256 of the secret; the secret itself is not kept.';
comment on column platform.one_time_link.person is 'For whom it was made; empty for the first administrator, whom nobody knows yet.';
comment on column platform.one_time_link.issued_at is 'When it was made.';
comment on column platform.one_time_link.issued_by is 'The administrator who made it; empty if the person asked for it, or the platform made it.';
comment on column platform.one_time_link.until is 'When it stops working; empty if only its use ends it.';
comment on column platform.one_time_link.used_at is 'When it was used.';

create table platform.second_step (
	account   uuid primary key references platform.account on delete cascade,
	sealed    bytea not null,
	taken_up  timestamptz not null,
	last_used bigint not null
);
comment on table platform.second_step is 'The second step of the sign-in (RFC 6238): a code from a telephone, asked of administrators and of whoever wants it.';
comment on column platform.second_step.account is 'Whose it is.';
comment on column platform.second_step.sealed is 'The key that telephone and platform share, encrypted.';
comment on column platform.second_step.taken_up is 'When it was taken into use.';
comment on column platform.second_step.last_used is 'The number of the half minute whose code was used last: each works once.';

create table platform.recovery_code (
	account   uuid not null references platform.second_step on delete cascade,
	code_hash bytea not null check (length(code_hash) = 32),
	used_at   timestamptz,
	primary key (account, code_hash)
);
comment on table platform.recovery_code is 'Codes for who has lost the telephone; each works once.';
comment on column platform.recovery_code.account is 'Whose it is.';
comment on column platform.recovery_code.code_hash is 'The SHA-256 of the code, of 80 random bits; the code itself is not kept.';
comment on column platform.recovery_code.used_at is 'When it was used.';
