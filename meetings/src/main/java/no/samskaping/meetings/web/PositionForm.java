package no.samskaping.meetings.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import no.samskaping.meetings.Outcome;
import no.samskaping.meetings.voice.Answer;
import no.samskaping.meetings.voice.Statement;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** Reads the panels of a matter's page (standpunktskjema): a panel without an answer was not used. M6. */
final class PositionForm {

	private PositionForm() {}

	static Map<Sector, Statement> read(HttpServletRequest request) {
		var statements = new EnumMap<Sector, Statement>(Sector.class);
		for (var sector : Sector.values()) {
			var answer = request.getParameter(sector + "-answer");
			if (isFilled(answer)) {
				statements.put(sector, statement(request, sector));
			} else if (isFilled(request.getParameter(sector + "-remark")) || isFilled(request.getParameter(sector + "-clarifyBy"))) {
				throw Refused.because("M6", sector + "-answer", Text.of("meetings.rule.position.answer"));
			}
		}
		return statements;
	}

	private static Statement statement(HttpServletRequest request, Sector sector) {
		var speaker = request.getParameter(sector + "-speaker");
		if (!isNamed(speaker)) {
			throw Refused.because("P1", sector + "-speaker", Text.of("meetings.rule.position.speaker"));
		}
		var parts = Objects.requireNonNull(speaker).split(":");
		return new Statement(Picked.id(request.getParameter(sector + "-form"), "M6", sector + "-answer"),
				Picked.one(Outcome.class, request.getParameter("seen"), "M6", sector + "-answer"),
				new PartyId(Picked.id(parts[1], "M6", sector + "-speaker")), new PersonId(Picked.id(parts[0], "M6", sector + "-speaker")),
				Picked.one(Answer.class, request.getParameter(sector + "-answer"), "M6", sector + "-answer"),
				request.getParameter(sector + "-remark"), When.day(request.getParameter(sector + "-clarifyBy")));
	}

	/** Whether it says who speaks, and for which party: the centres are two. P1. */
	@Decides("P1.5")
	static boolean isNamed(@Nullable String speaker) {
		return speaker != null && speaker.split(":").length == 2;
	}

	private static boolean isFilled(@Nullable String typed) {
		return typed != null && !typed.isBlank();
	}
}
