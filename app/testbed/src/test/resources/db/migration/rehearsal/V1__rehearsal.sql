create table rehearsal.inbox (
	event       uuid not null,
	listener    text not null,
	received_at timestamptz not null default now(),
	primary key (event, listener)
);

create table rehearsal.play (
	id       uuid primary key,
	version  bigint not null,
	at       timestamptz not null,
	day      date not null,
	price    numeric(15, 2) not null,
	mood     text not null,
	follows  uuid
);

create table rehearsal.delivery (
	event   uuid not null,
	process bigint not null
);

create table rehearsal.applause (
	event uuid not null
);
