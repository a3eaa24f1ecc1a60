package no.samskaping.agreements.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.force.Adjustment;
import no.samskaping.agreements.force.Alteration;
import no.samskaping.agreements.force.AlterationBook;
import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.register.Entrance.Visit;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;

/** What those whom an agreement binds are asked now, and what was answered before (spørsmål til deltakerne). A7, A8. */
@Component
public class Questions {

	private final SeenAgreements agreements;
	private final AcceptanceBook answers;
	private final AlterationBook alterations;
	private final Voices voices;
	private final People people;

	Questions(SeenAgreements agreements, AcceptanceBook answers, AlterationBook alterations, Voices voices, People people) {
		this.agreements = agreements;
		this.answers = answers;
		this.alterations = alterations;
		this.voices = voices;
		this.people = people;
	}

	/** All that is asked: going on after each notice, the earliest day first, and a small change. */
	List<Question> of(Agreement agreement, Acting acting) {
		var asked = new ArrayList<Question>();
		var names = agreements.names(agreement.binding().sides().stream().map(Side::actor).collect(Collectors.toSet()));
		if (!agreement.isEnded()) {
			var said = answers.of(agreement.getId());
			agreement.notices().asking().forEach(notice -> asked.add(goesOn(agreement, notice, said, names, acting)));
		}
		var adjustment = agreement.adjustment();
		if (adjustment != null && !agreement.isEnded()) {
			asked.add(new Question(adjustment.id(), Text.of("agreements.adjustment.waiting"), summary(agreement, adjustment, names),
					asked(agreement, adjustment.id(), names, acting), null, Voices.works(acting, agreement)));
		}
		return asked;
	}

	/** Whether the others go on after one notice, or that all of them have said so. */
	private Question goesOn(Agreement agreement, Notice notice, Acceptances said, Map<ActorId, String> names, Acting acting) {
		var name = names.getOrDefault(notice.actor(), "");
		var settled = agreement.notices().goesOn(notice, said);
		return new Question(notice.id(), Text.of("agreements.notice." + (settled ? "settled" : "goes-on"), name),
				Text.of("agreements.notice.text", notice.effective(), notice.reason()), asked(agreement, notice.id(), names, acting),
				settled ? Text.of("agreements.notice.settled.text", name, notice.effective()) : Text.of("agreements.notice.unless", notice.effective()),
				false);
	}

	/** Whose notices were recorded on their behalf and from what source, each under the notice's identity. A8, P2. */
	public Map<UUID, Text> recorded(Agreement agreement) {
		return alterations.of(agreement.getId()).stream().filter(one -> one.source() != null).collect(Collectors.toMap(Alteration::id,
				one -> Text.of("agreements.notice.recorded", one.at().atZone(Words.ZONE).toLocalDate(), Objects.requireNonNull(one.source()))));
	}

	/** What is told beside the questions: the day on which it ends since too few remain, and the notice of whom the reader speaks for. A8. */
	public List<Text> told(Agreement agreement, Acting acting) {
		if (agreement.stage() != AgreementStage.IN_FORCE) {
			return List.of();
		}
		var own = agreement.binding().sides().stream().filter(side -> voices.speaks(acting, agreement, side)).map(Side::actor)
				.flatMap(actor -> agreement.notices().of(actor).stream()).map(notice -> Text.of("agreements.notice.own", notice.effective()));
		return Stream.concat(Stream.ofNullable(agreement.binding().endedByNotice()).map(day -> Text.of("agreements.too-few", day)), own).toList();
	}

	/** What waits for the one whom the reader speaks for. */
	public List<Question> waiting(Agreement agreement, Acting acting) {
		return of(agreement, acting).stream()
				.filter(question -> question.voices().stream().anyMatch(voice -> voice.speaks() && voice.acceptedOn() == null)).toList();
	}

	/** What the small change that waits changes; null if none waits. A7. */
	public @Nullable Text change(Agreement agreement) {
		var waiting = agreement.adjustment();
		var contact = waiting == null ? null : waiting.contact();
		return waiting == null ? null : summary(agreement, waiting, contact == null ? Map.of() : agreements.names(Set.of(contact.of())));
	}

	/** What changes; a last day that stays is not told as a new one. */
	private Text summary(Agreement agreement, Adjustment change, Map<ActorId, String> names) {
		var contact = change.contact();
		var key = "agreements.adjustment.summary" + (change.until().equals(agreement.binding().until()) ? ".same-day" : "");
		return contact == null ? Text.of(key, change.until(), change.what())
				: Text.of(key + ".contact", change.until(), change.what(), names.getOrDefault(contact.of(), ""),
						people.names(Set.of(contact.person())).getOrDefault(contact.person(), ""));
	}

	/** Those whom it binds, to choose among. */
	List<Option> participants(Agreement agreement) {
		var names = agreements.names(agreement.binding().sides().stream().map(Side::actor).collect(Collectors.toSet()));
		return agreement.binding().sides().stream()
				.map(side -> new Option(side.actor().value().toString(), Text.verbatim(names.getOrDefault(side.actor(), "")))).toList();
	}

	/** What was changed without a new text, the latest first. */
	List<Earlier> earlier(Agreement agreement) {
		var recorded = recorded(agreement);
		var told = alterations.of(agreement.getId()).stream().filter(one -> one.outcome().isEffective()).toList();
		var names = agreements.names(new HashSet<>(told.stream().map(Alteration::actor).filter(Objects::nonNull).toList()));
		var contacts = people.names(told.stream().map(Alteration::contact).filter(Objects::nonNull).collect(Collectors.toSet()));
		return told.stream().map(one -> new Earlier(Text.of("agreements.alteration." + one.outcome() + (one.contact() == null ? "" : ".contact"),
				one.at().atZone(Words.ZONE).toLocalDate(), one.day(), one.what(), one.actor() == null ? "" : names.getOrDefault(one.actor(), ""),
				one.contact() == null ? "" : contacts.getOrDefault(one.contact(), "")), recorded.get(one.id()))).toList();
	}

	/** Those who have not given notice and for whom the reader can: the one for which they speak, and for staff those from outside. P2. */
	List<Action> leaving(Visit visit, Acting acting) {
		var agreement = visit.agreement();
		if (agreement.stage() != AgreementStage.IN_FORCE) {
			return List.of();
		}
		var names = agreements.names(agreement.binding().sides().stream().map(Side::actor).collect(Collectors.toSet()));
		return agreement.binding().sides().stream().filter(side -> agreement.notices().of(side.actor()).isEmpty())
				.filter(side -> voices.speaks(acting, agreement, side) || onBehalf(acting, agreement, side))
				.map(side -> new Action("leave", Text.of(onBehalf(acting, agreement, side) ? "agreements.do.notice.on-behalf" : "agreements.do.notice.for",
						names.getOrDefault(side.actor(), "")), visit.page("oppsigelse", side.actor()), false)).toList();
	}

	/** Whether a small change can be proposed now. */
	boolean isOpenToProposals(Agreement agreement) {
		return agreement.stage() == AgreementStage.IN_FORCE && agreement.work() == Work.SETTLED && agreement.adjustment() == null;
	}

	private List<Voice> asked(Agreement agreement, UUID about, Map<ActorId, String> names, Acting acting) {
		var said = answers.of(agreement.getId());
		var recused = voices.isRecused(acting, agreement);
		return agreement.binding().sides().stream().filter(side -> agreement.binding().asks(about, side.actor()))
				.map(side -> {
					var accepted = said.latest(side.actor(), about, 1).filter(Acceptance::accepts);
					return new Voice(side.actor(), names.getOrDefault(side.actor(), ""),
							accepted.map(answer -> answer.at().atZone(Words.ZONE).toLocalDate()).orElse(null), accepted.map(Acceptance::source).orElse(null),
							!recused && voices.speaks(acting, agreement, side), onBehalf(acting, agreement, side));
				}).toList();
	}

	private static boolean onBehalf(Acting acting, Agreement agreement, Side side) {
		return Voices.works(acting, agreement) && side.party() == null;
	}

	/**
	 * What is asked.
	 *
	 * @param about what an answer names
	 * @param outcome what comes of it unless all go on, or now that all do, where that is asked; null for a small change
	 * @param withdrawable whether the reader can withdraw it
	 */
	public record Question(UUID about, Text title, Text what, List<Voice> voices, @Nullable Text outcome, boolean withdrawable) {

		/** Whether it is asked whether the others go on after a notice. A8. */
		public boolean goesOn() {
			return outcome != null;
		}

		/** Whether all have answered; a small change that all have accepted is made and asked no more. */
		public boolean settled() {
			return voices.stream().allMatch(voice -> voice.acceptedOn() != null);
		}
	}

	/**
	 * What was changed without a new text.
	 *
	 * @param recorded from what source, if it was a notice that staff recorded
	 */
	record Earlier(Text what, @Nullable Text recorded) {}

	/**
	 * Whose acceptance is asked for.
	 *
	 * @param acceptedOn the day on which it accepted, if it has
	 * @param source how it was told, if staff recorded it on its behalf
	 * @param speaks whether the reader answers for it: speaks for it, and is not recused
	 * @param onBehalf whether the reader may record it on its behalf
	 */
	public record Voice(ActorId actor, String name, @Nullable LocalDate acceptedOn, @Nullable String source, boolean speaks, boolean onBehalf) {}
}
