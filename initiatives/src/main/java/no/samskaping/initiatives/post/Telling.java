package no.samskaping.initiatives.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.course.Course;
import no.samskaping.initiatives.initiative.Follower;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Representatives;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.Outbox;
import no.samskaping.workbench.post.Outbox.Mail;

/** Tells those involved: the gateway what is asked of it, the contact how it went, everybody that the scale has changed. I5, I8, I10. */
@Component
class Telling implements Follower {

	private final Outbox outbox;
	private final People people;
	private final Representatives representatives;

	Telling(Outbox outbox, People people, Representatives representatives) {
		this.outbox = outbox;
		this.people = people;
		this.representatives = representatives;
	}

	@Override
	public void changed(Initiative initiative, @Nullable Course before, Acting by, Instant at) {
		var course = initiative.course();
		var gateway = course.gateway();
		var day = at.atZone(Words.ZONE).toLocalDate();
		var asked = course.stage() == Stage.AT_GATEWAY && (before == null || before.gateway() == null || before.stage() != Stage.AT_GATEWAY
				|| !before.gateway().party().equals(gateway == null ? null : gateway.party()));
		if (asked && gateway != null) {
			send(initiative, "gateway-asked", of(gateway.party(), day));
		}
		if (before == null) {
			return;
		}
		if (before.scale() != course.scale() || course.awaitsMeeting() && !before.awaitsMeeting()) {
			var everybody = contact(initiative);
			if (gateway != null) {
				everybody.addAll(of(gateway.party(), day));
			}
			send(initiative, course.scale() == Scale.SMALL ? "became-small" : course.awaitsMeeting() ? "grown" : "became-formalised", everybody);
		}
		if (before.stage() != course.stage() && course.stage().isEnd() && !Set.of(Stage.COMPLETED, Stage.WITHDRAWN).contains(course.stage())) {
			send(initiative, "ended", contact(initiative));
		}
	}

	void gatewayIsDue(Initiative initiative, LocalDate day) {
		var gateway = initiative.course().gateway();
		if (gateway != null && initiative.course().stage() == Stage.AT_GATEWAY) {
			send(initiative, "gateway-due", of(gateway.party(), day));
		}
	}

	private Set<PersonId> contact(Initiative initiative) {
		var contact = initiative.origin().contact();
		return contact == null ? new HashSet<>() : new HashSet<>(Set.of(contact));
	}

	private Set<PersonId> of(PartyId party, LocalDate day) {
		var found = new HashSet<PersonId>();
		representatives.of(Set.of(party), day).forEach(one -> found.add(one.person()));
		return found;
	}

	private void send(Initiative initiative, String what, Set<PersonId> to) {
		for (var person : to) {
			people.mailbox(person).ifPresent(address -> {
				var id = UUID.nameUUIDFromBytes((initiative.getId().value() + what + initiative.version() + person.value()).getBytes(StandardCharsets.UTF_8));
				outbox.send(new Mail(id, address, Text.of("initiatives.mail." + what, initiative.number()),
						List.of(Text.of("initiatives.mail." + what + ".text", initiative.wording().title())), "/initiativ/" + initiative.number()));
			});
		}
	}
}
