package no.samskaping.partnership.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.actor.ActorDesk;
import no.samskaping.workbench.Words;

/** Where platform parties are made and looked up. P1. */
@Component
public class PartyDesk implements Parties {

	private static final String PARTY = """
			with charter as (
				select id from partnership.charter where adopted_at is null or valid_from <= :today
				order by adopted_at is null, valid_from desc limit 1)
			select p.id, p.actor, a.name, a.named, p.sector, coalesce(s.gateway, false) as gateway
			from partnership.platform_party p
			join partnership.actor a on a.id = p.actor
			left join partnership.charter_seat s on s.party = p.id and s.charter = (select id from charter)
			""";
	private static final String ORDER = " order by array_position(array['BUSINESS', 'VOLUNTARY', 'PUBLIC'], p.sector), a.name collate \"nb-NO-x-icu\", p.id";

	private final PlatformParties parties;
	private final ActorDesk actors;
	private final JdbcClient jdbc;
	private final Clock clock;

	PartyDesk(PlatformParties parties, ActorDesk actors, JdbcClient jdbc, Clock clock) {
		this.parties = parties;
		this.actors = actors;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes a platform party of an organisation. */
	@Transactional
	public PartyId found(String name, boolean named, Sector sector, Acting by) {
		var actor = actors.registerParty(name, named, sector, by, clock.instant());
		return parties.save(PlatformParty.of(actor, sector)).getId();
	}

	@Override
	public List<Party> all() {
		return list("where s.party is not null", Set.of());
	}

	/** All that there ever were, those of a version to come and those that have left among them. */
	public List<Party> ever() {
		return list("", Set.of());
	}

	/** Those that the version in force on that day counts among its parties. P1, P4. */
	public Set<PartyId> seatedOn(LocalDate day) {
		return jdbc.sql("""
				select s.party from partnership.charter_seat s where s.charter = (
					select id from partnership.charter where adopted_at is not null and valid_from <= :day order by valid_from desc limit 1)""")
				.param("day", day).query(UUID.class).list().stream().map(PartyId::new).collect(Collectors.toSet());
	}

	@Override
	public Map<PartyId, Party> of(Set<PartyId> ids) {
		return list("where p.id in (:ids)", ids.stream().map(PartyId::value).collect(Collectors.toSet())).stream()
				.collect(Collectors.toMap(Party::id, Function.identity()));
	}

	@Override
	public Map<ActorId, Party> byActor(Set<ActorId> ids) {
		return list("where s.party is not null and p.actor in (:ids)", ids.stream().map(ActorId::value).collect(Collectors.toSet())).stream()
				.collect(Collectors.toMap(Party::actor, Function.identity()));
	}

	private List<Party> list(String where, Set<UUID> ids) {
		if (where.contains(":ids") && ids.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(PARTY + where + ORDER).param("today", LocalDate.now(clock.withZone(Words.ZONE))).param("ids", ids)
				.query(PartyDesk::party).list();
	}

	private static Party party(ResultSet row, int number) throws SQLException {
		return new Party(new PartyId(row.getObject("id", UUID.class)), new ActorId(row.getObject("actor", UUID.class)),
				row.getString("name"), row.getBoolean("named"), Sector.valueOf(row.getString("sector")), row.getBoolean("gateway"));
	}
}
