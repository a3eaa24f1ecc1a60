package no.samskaping.initiatives.lookup;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Words;

/** Reads cards from rows of {@link #COLUMNS}. */
public final class Cards {

	/** What a card needs of the initiative {@code i}. */
	public static final String COLUMNS = """
			i.id, i.number, i.title, i.objective, i.stage, i.scale, i.estimate_amount, i.gateway_party, i.gateway_state, i.growth_ceiling,
			i.registered_at, i.version,
			array(select j.challenge from initiatives.justification j where j.initiative = i.id order by j.challenge) as challenges,
			array(select s.actor from initiatives.initiator s where s.initiative = i.id order by s.position) as initiators,
			array(select p.actor from initiatives.participation p where p.initiative = i.id and p.answer %s
				order by p.id) as participants
			""".formatted(Answer.IN);

	private Cards() {}

	/** The card that a row holds. */
	public static InitiativeCard of(ResultSet row, int number) throws SQLException {
		return new InitiativeCard(new InitiativeId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("title"),
				row.getString("objective"), Stage.valueOf(row.getString("stage")), Scale.valueOf(row.getString("scale")),
				kroner(row.getBigDecimal("estimate_amount")), List.of((String[]) row.getArray("challenges").getArray()),
				actors(row, "initiators"), actors(row, "participants"), gateway(row), kroner(row.getBigDecimal("growth_ceiling")),
				row.getObject("registered_at", OffsetDateTime.class).atZoneSameInstant(Words.ZONE).toLocalDate(), row.getLong("version"));
	}

	private static @Nullable Kroner kroner(@Nullable BigDecimal amount) {
		return amount == null ? null : new Kroner(amount);
	}

	private static List<ActorId> actors(ResultSet row, String column) throws SQLException {
		return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(ActorId::new).toList();
	}

	/** Only one that is asked or follows it is its gateway; one that declined is not. */
	private static @Nullable PartyId gateway(ResultSet row) throws SQLException {
		var party = row.getObject("gateway_party", UUID.class);
		var state = row.getString("gateway_state");
		return party == null || state.equals("DECLINED") || state.equals("SOUGHT") ? null : new PartyId(party);
	}
}
