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

/** Finds actors: by id, by what their name resembles, and page by page. */
@Component
class ActorLookup {

	private static final String CARD = """
			select a.id, a.kind, a.name, a.erased_at, a.organisation_number, a.sector, a.part_of, p.id as party
			from partnership.actor a left join partnership.platform_party p on p.actor = a.id
			""";

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

	/** Those whose name resembles what is typed, the best first. */
	List<ActorCard> resembling(String typed, int limit) {
		var bare = typed.strip().toLowerCase(Locale.ROOT);
		if (bare.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(CARD + """
				where a.merged_into is null and a.erased_at is null and (lower(a.name) like :part or lower(a.name) % :typed or a.organisation_number = :typed)
				order by similarity(lower(a.name), :typed) desc, a.name collate "nb-NO-x-icu", a.id limit :limit
				""").param("part", "%" + likened(bare) + "%").param("typed", bare).param("limit", limit)
				.query((row, number) -> card(row)).list();
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
		var signs = kind != ActorKind.INFORMAL_GROUP && row.getObject("part_of") == null;
		var name = row.getObject("erased_at") == null ? row.getString("name")
				: messages.getMessage("partnership.person.erased", null, LocaleContextHolder.getLocale());
		return new ActorCard(new ActorId(row.getObject("id", UUID.class)), kind, name, row.getString("organisation_number"),
				sector == null ? null : Sector.valueOf(sector), signs, party == null ? null : new PartyId(party));
	}

	private static String likened(String typed) {
		return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}
}
