package no.samskaping.partnership.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Anchorings.AnchoringCard;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.Party;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Words;

/** How far the parties have come over all that is anchored, each thing by its latest text (forankringstavle). P3. */
@Component
class Board {

	private static final int PART = 200;
	private static final String CELLS = """
			with latest as (
				select distinct on (subject_kind, subject_id) subject_kind, subject_id, text_sha256, requested_at from partnership.anchoring
				order by subject_kind, subject_id, requested_at desc, id desc),
			cell as (
				select a.subject_kind, a.subject_id, a.party, l.requested_at, %s as standing from latest l
				join partnership.anchoring a using (subject_kind, subject_id, text_sha256))
			""".formatted(Standing.OF_ROW);
	private static final String CHOSEN = " where (:everybody or party in (:parties))";

	private final AnchoringDesk desk;
	private final Parties parties;
	private final Words words;
	private final JdbcClient jdbc;

	Board(AnchoringDesk desk, Parties parties, Words words, JdbcClient jdbc) {
		this.desk = desk;
		this.parties = parties;
		this.words = words;
		this.jdbc = jdbc;
	}

	/**
	 * What of it is asked for; nothing chosen is everything.
	 *
	 * @param standings how at least one party of those stands
	 */
	record Selection(Set<Standing> standings, Set<UUID> parties) {}

	/** A thing with what each party that was asked about its latest text said. */
	record Row(Subject subject, Map<PartyId, AnchoringCard> cards) {}

	/** The things, the last asked about first. */
	@Transactional(readOnly = true)
	List<Row> page(Selection selection, @Nullable UUID after, int limit) {
		var subjects = asked(CELLS + """
				, thing as (select subject_kind, subject_id, max(requested_at) as at from cell
				""" + CHOSEN + """
				 and (:any or standing in (:standings)) group by subject_kind, subject_id)
				select subject_kind, subject_id from thing where cast(:after as uuid) is null or (at, subject_id) <
					(select l.requested_at, l.subject_id from latest l where l.subject_id = cast(:after as uuid))
				order by at desc, subject_id desc limit :limit""", selection)
				.param("any", selection.standings().isEmpty())
				.param("standings", selection.standings().isEmpty() ? List.of("") : selection.standings().stream().map(Enum::name).toList())
				.param("after", after).param("limit", limit)
				.query((row, number) -> new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class))).list();
		var cards = desk.about(Set.copyOf(subjects));
		return subjects.stream().map(it -> new Row(it, byParty(cards.getOrDefault(it, List.of())))).toList();
	}

	/** All of them, part by part. */
	Stream<List<Row>> parts(Selection selection) {
		return Stream.iterate(page(selection, null, PART), it -> !it.isEmpty(), it -> page(selection, it.getLast().subject().id(), PART));
	}

	/** How many answers stand how, among those of the chosen parties. */
	@Transactional(readOnly = true)
	Map<Standing, Integer> counts(Selection selection) {
		var counts = new EnumMap<Standing, Integer>(Standing.class);
		asked(CELLS + " select standing, count(*) as many from cell" + CHOSEN + " group by standing", selection)
				.query(row -> {
					counts.put(Standing.valueOf(row.getString("standing")), row.getInt("many"));
				});
		return counts;
	}

	private JdbcClient.StatementSpec asked(String sql, Selection selection) {
		return jdbc.sql(sql).param("today", words.today()).param("everybody", selection.parties().isEmpty())
				.param("parties", selection.parties().isEmpty() ? List.of(new UUID(0, 0)) : selection.parties());
	}

	/** The parties of the platform, and those that are no more of it and were asked by one of these. */
	List<Party> columns(List<Row> rows) {
		var columns = new LinkedHashMap<PartyId, Party>();
		parties.all().forEach(it -> columns.put(it.id(), it));
		var others = rows.stream().flatMap(it -> it.cards().keySet().stream()).filter(it -> !columns.containsKey(it)).collect(Collectors.toSet());
		parties.of(others).values().stream().sorted(Comparator.comparing(Party::sector).thenComparing(Party::name)).forEach(it -> columns.put(it.id(), it));
		return new ArrayList<>(columns.values());
	}

	private static Map<PartyId, AnchoringCard> byParty(List<AnchoringCard> cards) {
		var map = new HashMap<PartyId, AnchoringCard>();
		cards.forEach(it -> map.put(it.party(), it));
		return map;
	}
}
