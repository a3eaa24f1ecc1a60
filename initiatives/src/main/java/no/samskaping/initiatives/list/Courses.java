package no.samskaping.initiatives.list;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Ending;
import no.samskaping.initiatives.course.Estimate;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.course.Growth;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Kroner;

/** Reads how far initiatives have come from rows of {@link #COLUMNS}, so that a list says what happens next by the same rules as a page. */
final class Courses {

	/** What a course needs of the initiative {@code i}, beside what its card needs. */
	static final String COLUMNS = """
			i.direct, i.bound, i.silent_since, i.estimate_threshold, i.estimate_charter, i.estimate_scale, i.estimate_reason,
			i.gateway_due, i.gateway_handed_on, i.gateway_note, i.growth_state, i.growth_reason, i.ended_from, i.ended_remark, i.ended_into
			""";

	private Courses() {}

	/** The course that a row holds. */
	static Course of(ResultSet row) throws SQLException {
		return new Course(Stage.valueOf(row.getString("stage")), Scale.valueOf(row.getString("scale")), row.getBoolean("direct"), row.getBoolean("bound"),
				row.getObject("silent_since", LocalDate.class), estimate(row), gateway(row), growth(row), ending(row));
	}

	private static @Nullable Estimate estimate(ResultSet row) throws SQLException {
		var scale = row.getString("estimate_scale");
		return scale == null ? null : new Estimate(kroner(row.getBigDecimal("estimate_amount")), new Kroner(row.getBigDecimal("estimate_threshold")),
				row.getInt("estimate_charter"), Scale.valueOf(scale), row.getString("estimate_reason"));
	}

	private static @Nullable Gateway gateway(ResultSet row) throws SQLException {
		var state = row.getString("gateway_state");
		return state == null ? null : new Gateway(new PartyId(row.getObject("gateway_party", UUID.class)), Gateway.State.valueOf(state),
				row.getObject("gateway_due", LocalDate.class), row.getBoolean("gateway_handed_on"), row.getString("gateway_note"));
	}

	private static @Nullable Growth growth(ResultSet row) throws SQLException {
		var state = row.getString("growth_state");
		return state == null ? null : new Growth(Growth.State.valueOf(state), kroner(row.getBigDecimal("growth_ceiling")), row.getString("growth_reason"));
	}

	private static @Nullable Ending ending(ResultSet row) throws SQLException {
		var from = row.getString("ended_from");
		var into = row.getObject("ended_into", UUID.class);
		return from == null ? null : new Ending(Stage.valueOf(from), row.getString("ended_remark"), into == null ? null : new InitiativeId(into));
	}

	private static @Nullable Kroner kroner(@Nullable BigDecimal amount) {
		return amount == null ? null : new Kroner(amount);
	}
}
