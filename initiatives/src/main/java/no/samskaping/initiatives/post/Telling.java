package no.samskaping.initiatives.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.course.Gateway;
import no.samskaping.initiatives.initiative.Follower;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;

/** Tells those involved: the gateway what is asked of it, the initiators what it answered, everybody how it grew and ended. I5, I8, I10. */
@Component
class Telling implements Follower {

	private final Outbox outbox;
	private final People people;
	private final SignIns signIns;
	private final Involved involved;
	private final WhomToAsk whomToAsk;

	Telling(Outbox outbox, People people, SignIns signIns, Involved involved, WhomToAsk whomToAsk) {
		this.outbox = outbox;
		this.people = people;
		this.signIns = signIns;
		this.involved = involved;
		this.whomToAsk = whomToAsk;
	}

	@Override
	public void changed(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var course = initiative.course();
		var gateway = course.gateway();
		var day = at.atZone(Words.ZONE).toLocalDate();
		var asked = course.stage() == Stage.AT_GATEWAY && (before == null || before.gateway() == null || before.stage() != Stage.AT_GATEWAY
				|| !before.gateway().party().equals(gateway == null ? null : gateway.party()));
		if (asked && gateway != null) {
			send(initiative, "gateway-asked", involved.of(gateway.party(), day), day);
		}
		if (before == null) {
			return;
		}
		if (gateway != null && before.gateway() != null) {
			answered(initiative, before.gateway(), gateway, day);
		}
		if (before.scale() != course.scale() || course.awaitsMeeting() && !before.awaitsMeeting()) {
			send(initiative, course.scale() == Scale.SMALL ? "became-small" : course.awaitsMeeting() ? "grown" : "became-formalised",
					involved.in(initiative, day), day);
		}
		if (before.stage() != course.stage() && course.stage().isEnd() && course.stage() != Stage.COMPLETED) {
			send(initiative, "ended", involved.in(initiative, day), day);
		}
	}

	@Override
	public void tookIn(Initiative initiative, Initiative merged, Instant at) {
		var day = at.atZone(Words.ZONE).toLocalDate();
		send(initiative, "took-in." + merged.number(), "took-in", involved.in(initiative, day), day);
	}

	void gatewayIsDue(Initiative initiative, LocalDate day) {
		var gateway = initiative.course().gateway();
		if (gateway != null && initiative.course().stage() == Stage.AT_GATEWAY) {
			send(initiative, "gateway-due", involved.of(gateway.party(), day), day);
		}
	}

	private void answered(Initiative initiative, Gateway before, Gateway now, LocalDate day) {
		if (!before.party().equals(now.party()) && now.handedOn()) {
			send(initiative, "gateway-handed-on", involved.initiating(initiative, day), day);
		} else if (before.state() != now.state()) {
			switch (now.state()) {
				case TAKEN_ON, MORE_WANTED, DECLINED -> send(initiative, "gateway-" + now.state(), involved.initiating(initiative, day), day);
				case ASKED, SILENT, SOUGHT -> { }
			}
		}
	}

	private void send(Initiative initiative, String what, Set<PersonId> to, LocalDate day) {
		send(initiative, what, what, to, day);
	}

	/**
	 * The key makes it one message for each person and occasion, however often it is told. Whoever has no sign-in would not get past the
	 * link, and is told whom to ask instead. P2.
	 */
	private void send(Initiative initiative, String key, String what, Set<PersonId> to, LocalDate day) {
		var letIn = signIns.letIn(to);
		var happened = happened(initiative, what);
		var ask = letIn.containsAll(to) ? Text.of("initiatives.mail.page") : whomToAsk.about(initiative, day);
		for (var person : to) {
			people.mailbox(person).ifPresent(address -> {
				var id = UUID.nameUUIDFromBytes((initiative.getId().value() + key + initiative.version() + person.value()).getBytes(StandardCharsets.UTF_8));
				var comesIn = letIn.contains(person);
				var said = new ArrayList<>(happened);
				said.add(comesIn ? Text.of("initiatives.mail.page") : ask);
				outbox.send(new Mail(id, address, Text.of("initiatives.mail." + what, initiative.number()), said,
						comesIn ? "/initiativ/" + initiative.number() : ""));
			});
		}
	}

	/** What happened; of one that has ended also why, since not everybody comes in to read it. I10, I4. */
	private static List<Text> happened(Initiative initiative, String what) {
		var happened = Text.of("initiatives.mail." + what + ".text", initiative.wording().title());
		var ending = initiative.course().ending();
		return ending == null || ending.remark() == null ? List.of(happened) : List.of(happened, Text.of("initiatives.mail.why", ending.remark()));
	}
}
