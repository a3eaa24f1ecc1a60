package no.samskaping.partnership.actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.partnership.typed.Names;

/** Finds actors: by id, by what their name resembles, and page by page. */
@Component
class ActorLookup {

	private static final String CARD = """
			select a.id, a.kind, a.name, a.erased_at, a.organisation_number, a.sector, p.id as party, coalesce(e.id, a.id) as entity
			from partnership.actor a left join partnership.platform_party p on p.actor = a.id
			left join lateral (
				with recursive whole(id, merged_into) as (
					select w.id, w.merged_into from partnership.actor w where w.id = a.part_of
					union
					select w.id, w.merged_into from whole o join partnership.actor w on w.id = o.merged_into)
				select id from whole where merged_into is null) e on a.part_of is not null
			""";

	/** How alike two names are that may be one, by their trigrams. */
	private static final double A_SLIP_OF_THE_PEN = 0.55;
	private static final int MOST = 200;

	private static final String SUCCESSOR = """
			with recursive successor(asked, id) as (
				select id, id from partnership.actor where id in (:ids)
				union
				select s.asked, a.merged_into from successor s join partnership.actor a on a.id = s.id where a.merged_into is not null)
			""";

	private final JdbcClient jdbc;
	private final MessageSource messages;

	ActorLookup(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/** Those with these ids; a merged one's successor stands under the id asked for. */
	Map<ActorId, ActorCard> of(Set<ActorId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		var found = new HashMap<ActorId, ActorCard>();
		jdbc.sql(SUCCESSOR + "select s.asked, c.* from successor s join (" + CARD + " where a.merged_into is null) c on c.id = s.id")
				.param("ids", ids.stream().map(ActorId::value).toList())
				.query((row, number) -> found.put(new ActorId(row.getObject("asked", UUID.class)), card(row))).list();
		return Map.copyOf(found);
	}

	/** The contact person of each of these, where it has one; a merged one's successor answers for it. */
	Map<ActorId, PersonId> contacts(Set<ActorId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		var found = new HashMap<ActorId, PersonId>();
		jdbc.sql(SUCCESSOR + """
				select s.asked, a.contact from successor s join partnership.actor a on a.id = s.id
				where a.merged_into is null and a.contact is not null""").param("ids", ids.stream().map(ActorId::value).toList())
				.query((row, number) -> found.put(new ActorId(row.getObject("asked", UUID.class)), new PersonId(row.getObject("contact", UUID.class))))
				.list();
		return Map.copyOf(found);
	}

	/** Those whose name resembles what is typed, or the name of one that was merged into them, the best first. */
	List<ActorCard> resembling(String typed, int limit) {
		var bare = typed.strip().toLowerCase(Locale.ROOT);
		if (bare.isEmpty()) {
			return List.of();
		}
		return hit("lower(a.name) like :part or lower(a.name) % :typed or a.organisation_number = :number", bare, bare, limit);
	}

	/** Those who may already be the one that is called so or has that number, the likeliest first. */
	List<ActorCard> likely(String name, @Nullable String organisationNumber, int limit) {
		return hit("a.organisation_number = cast(:number as text) or lower(a.name) % :typed and similarity(lower(a.name), :typed) >= " + A_SLIP_OF_THE_PEN,
				Names.spaced(name).toLowerCase(Locale.ROOT), organisationNumber, limit);
	}

	/** Whom a condition hits, or into whom those were merged whom it hits. */
	private List<ActorCard> hit(String condition, String typed, @Nullable String organisationNumber, int limit) {
		return jdbc.sql("""
				with recursive hit(id, fit) as (
					select a.id, case when a.organisation_number = cast(:number as text) then 2 else similarity(lower(a.name), :typed) end as fit
					from partnership.actor a where (%s) and a.erased_at is null order by fit desc, a.id limit :most),
				successor(id, fit) as (
					select id, fit from hit
					union
					select a.merged_into, s.fit from successor s join partnership.actor a on a.id = s.id where a.merged_into is not null)
				select c.* from (select id, max(fit) as fit from successor group by id) s
				join (%s where a.merged_into is null) c on c.id = s.id order by s.fit desc, c.name collate "nb-NO-x-icu", c.id limit :limit"""
				.formatted(condition, CARD)).param("part", "%" + likened(typed) + "%").param("typed", typed)
				.param("number", organisationNumber).param("most", MOST).param("limit", limit).query((row, number) -> card(row)).list();
	}

	/** All ids under which the same actor is known, that one among them. */
	Set<ActorId> same(ActorId id) {
		return Set.copyOf(jdbc.sql(SUCCESSOR + """
				, same(id) as (
					select s.id from successor s join partnership.actor a on a.id = s.id where a.merged_into is null
					union
					select a.id from same s join partnership.actor a on a.merged_into = s.id)
				select id from same union select :id""").param("ids", List.of(id.value())).param("id", id.value())
				.query((row, number) -> new ActorId(row.getObject("id", UUID.class))).list());
	}

	/** Whether that person is the contact of the actor, under whichever id; or whether that very one has none. */
	boolean speaksFor(@Nullable PersonId person, ActorId id) {
		return person == null
				? jdbc.sql("select count(*) from partnership.actor where id = :id and contact is not null").param("id", id.value()).query(Integer.class).single() == 0
				: jdbc.sql("select count(*) from partnership.actor where id in (:ids) and contact = :person")
						.param("ids", same(id).stream().map(ActorId::value).toList()).param("person", person.value()).query(Integer.class).single() > 0;
	}

	/** A page of the list by name, after the one that was last on the page before. */
	List<ActorCard> page(String query, @Nullable ActorKind kind, @Nullable ActorId after, int limit) {
		var sql = new StringBuilder(CARD).append(" where a.merged_into is null and a.erased_at is null");
		if (!query.isBlank()) {
			sql.append(" and (lower(a.name) like :part or a.organisation_number = :typed)");
		}
		if (kind != null) {
			sql.append(" and a.kind = :kind");
		}
		if (after != null) {
			sql.append(" and (a.name collate \"nb-NO-x-icu\", a.id) > (select l.name collate \"nb-NO-x-icu\", l.id from partnership.actor l where l.id = :after)");
		}
		sql.append(" order by a.name collate \"nb-NO-x-icu\", a.id limit :limit");
		var bare = query.strip().toLowerCase(Locale.ROOT);
		return jdbc.sql(sql.toString()).param("part", "%" + likened(bare) + "%").param("typed", bare.replace(" ", ""))
				.param("kind", kind == null ? null : kind.name()).param("after", after == null ? null : after.value()).param("limit", limit)
				.query((row, number) -> card(row)).list();
	}

	private ActorCard card(ResultSet row) throws SQLException {
		var kind = ActorKind.valueOf(row.getString("kind"));
		var sector = row.getString("sector");
		var party = row.getObject("party", UUID.class);
		var id = row.getObject("id", UUID.class);
		var entity = row.getObject("entity", UUID.class);
		var signs = kind != ActorKind.INFORMAL_GROUP && entity.equals(id);
		var name = row.getObject("erased_at") == null ? row.getString("name")
				: messages.getMessage("partnership.person.erased", null, LocaleContextHolder.getLocale());
		return new ActorCard(new ActorId(id), kind, name, row.getString("organisation_number"),
				sector == null ? null : Sector.valueOf(sector), signs, party == null ? null : new PartyId(party), new ActorId(entity));
	}

	private static String likened(String typed) {
		return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}
}
