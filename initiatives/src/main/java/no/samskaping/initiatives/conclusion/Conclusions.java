package no.samskaping.initiatives.conclusion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.Discussion;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.initiative.InitiativeDesk;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Parties;

/** Takes in the meeting's conclusions, each matter once. I12, M6. */
@Component
class Conclusions implements Discussion {

	private static final Acting MEETING = new Acting.Platform("initiatives.discussion");

	private final InitiativeDesk desk;
	private final Parties parties;
	private final Remarks remarks;
	private final JdbcClient database;

	Conclusions(InitiativeDesk desk, Parties parties, Remarks remarks, JdbcClient database) {
		this.desk = desk;
		this.parties = parties;
		this.remarks = remarks;
		this.database = database;
	}

	@Override
	@Transactional
	public void concluded(InitiativeId initiative, UUID matter, Conclusion conclusion, Instant at) {
		desk.load(initiative);
		if (!isFirst(initiative, matter, at)) {
			return;
		}
		var acts = desk.conclude(initiative, conclusion, found(conclusion), MEETING, at);
		switch (conclusion) {
			case Conclusion.Noted(var remark) -> keep(initiative, Remark.Kind.NOTED, remark, at);
			case Conclusion.NotTakenForward(var reason) -> keep(initiative, Remark.Kind.ENDED, acts ? reason : null, at);
			case Conclusion.FinishesAsItIs(_, var reason) -> keep(initiative, Remark.Kind.FINISHES, acts ? reason : null, at);
			case Conclusion.TakenForward _, Conclusion.BecomesFormalised _, Conclusion.GatewayFound _ -> { }
		}
	}

	private void keep(InitiativeId initiative, Remark.Kind kind, @Nullable String written, Instant at) {
		if (written != null && !written.isBlank()) {
			remarks.keep(initiative, kind, written, MEETING, at);
		}
	}

	private boolean isFirst(InitiativeId initiative, UUID matter, Instant at) {
		return database.sql("insert into initiatives.conclusion (matter, initiative, heard_at) values (?, ?, ?) on conflict do nothing")
				.params(matter, initiative.value(), at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** Also a meeting finds one only among those that the adopted platform names. I5. */
	private @Nullable Gateway found(Conclusion conclusion) {
		return conclusion instanceof Conclusion.GatewayFound(var id)
				? Optional.ofNullable(parties.of(Set.of(id)).get(id)).map(Gateway::found).orElseThrow()
				: null;
	}
}
