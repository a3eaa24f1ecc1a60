package no.samskaping.agreements.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.boundary.Outcome;
import no.samskaping.agreements.page.AgreementFile.Contents;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Station;
import no.samskaping.workbench.parts.StatusLine;

/** How far an agreement has come, and what it waits for (statuslinje). A2. */
record Progress(Contents file) {

	/** The six steps of an agreement, in their order. A2. */
	enum Step { BOUNDARY, REVIEW, ACCEPTED, ANCHORED, SIGNED, IN_FORCE }

	/** The step at which it is now. */
	Step now() {
		return switch (file.agreement().work()) {
			case SETTLED -> Step.IN_FORCE;
			case SIGNING -> Step.SIGNED;
			case ANCHORING -> Step.ANCHORED;
			case DRAFT -> reached().compareTo(Step.ACCEPTED) < 0 ? reached() : Step.ACCEPTED;
		};
	}

	StatusLine line() {
		var stations = new ArrayList<Station>();
		for (var step : Step.values()) {
			stations.add(new Station(label(step), under(step), state(step)));
		}
		var ended = file.agreement().isEnded();
		var key = "agreements.now." + (ended ? file.agreement().stage().name() : allAccepted() ? lock() : now().name());
		var now = Text.of(key, file.review().open().size(), file.draft().terms().endsOn());
		return new StatusLine(stations, now, nowMore(), who(), whoMore(), forYou(), forYouMore(), forYouHref());
	}

	private Station.State state(Step step) {
		if (file.agreement().isEnded()) {
			return file.agreement().force() != null || step.compareTo(reached()) < 0 ? Station.State.PASSED : Station.State.LATER;
		}
		var order = step.compareTo(now());
		return order < 0 ? Station.State.PASSED : order == 0 ? Station.State.NOW : Station.State.LATER;
	}

	/** The first step that asks for something that is not there; of an agreement that was given up this is all that tells how far it came. */
	private Step reached() {
		return Stream.of(Step.values()).filter(step -> !isDone(step)).findFirst().orElseThrow();
	}

	private boolean isDone(Step step) {
		var draft = file.draft();
		return switch (step) {
			case BOUNDARY -> draft.boundary() != null && draft.boundary() != Outcome.PROCUREMENT;
			case REVIEW -> file.review().isPassed();
			case ACCEPTED -> file.said().complete(draft);
			case ANCHORED -> file.anchoredParties() == file.agreement().parties().size();
			case SIGNED -> file.signed().size() == file.contracting();
			case IN_FORCE -> false; // nothing comes after it
		};
	}

	/** While an amendment is worked on, the agreement is in force and the amendment is not. A7. */
	private Text label(Step step) {
		return Text.of("agreements.step." + (step == Step.IN_FORCE && isAmending() ? "AMENDED" : step));
	}

	private boolean isAmending() {
		return file.agreement().force() != null && file.agreement().work() != Work.SETTLED;
	}

	private @Nullable Text under(Step step) {
		var draft = file.draft();
		return switch (step) {
			case BOUNDARY -> Text.of("agreements.outcome." + (draft.boundary() == null ? "none" : draft.boundary().name()));
			case REVIEW -> Text.of("agreements.findings", file.review().open().size());
			case ACCEPTED -> Text.of("agreements.of", file.accepted(), draft.sides().size());
			case ANCHORED -> Text.of("agreements.of", file.anchoredParties(), file.agreement().parties().size());
			case SIGNED -> Text.of("agreements.of", file.signed().size(), file.contracting());
			case IN_FORCE -> file.agreement().force() == null || isAmending() ? null : Text.of("agreements.since", file.agreement().force().since());
		};
	}

	private @Nullable Text nowMore() {
		var finding = file.review().open().stream().findFirst();
		if (now() == Step.REVIEW && finding.isPresent() && !file.agreement().isEnded()) {
			var actor = finding.get().actor();
			return finding.get().what(actor == null ? "" : file.name(actor));
		}
		if (file.agreement().stage() == AgreementStage.IN_FORCE && (now() == Step.IN_FORCE
				|| file.agreement().notices().next() != null && file.agreement().work() != Work.ANCHORING)) {
			return inForce(file.agreement());
		}
		return file.agreement().work() == Work.ANCHORING ? Text.of("agreements.due", Objects.requireNonNull(file.agreement().locked()).due()) : null;
	}

	/** Until when it is in force, and who leaves before. A8. */
	private static Text inForce(Agreement agreement) {
		var ended = agreement.binding().endedByNotice();
		var next = agreement.notices().next();
		return ended != null ? Text.of("agreements.too-few", ended) : next == null ? Text.of("agreements.until", agreement.binding().until())
				: Text.of("agreements.leaving.now", agreement.notices().all().size(), next.effective());
	}

	private Text who() {
		if (file.agreement().isEnded()) {
			return Text.of("agreements.who.nobody");
		}
		return switch (now()) {
			case BOUNDARY, REVIEW -> Text.of("agreements.who.staff");
			case ACCEPTED -> allAccepted() ? Text.of("agreements.who.staff") : Text.of("agreements.who.these", names(waiting()));
			case ANCHORED, SIGNED -> Text.of("agreements.who.these", names(waiting()));
			case IN_FORCE -> asked().isEmpty() ? Text.of("agreements.who.all") : Text.of("agreements.who.these", names(asked()));
		};
	}

	/** Those who have not said yet whether they go on after a notice. A8. */
	private List<Side> asked() {
		var agreement = file.agreement();
		return agreement.binding().sides().stream().filter(side -> !agreement.notices().unanswered(side.actor(), file.said()).isEmpty()).toList();
	}

	private @Nullable Text whoMore() {
		return file.agreement().isEnded() || now() == Step.IN_FORCE ? null : Text.of("agreements.who.more." + (allAccepted() ? lock() : now()));
	}

	private Text forYou() {
		var own = file.own();
		if (work() != null) {
			return work().label();
		}
		if (own == null || file.agreement().isEnded()) {
			return Text.of("agreements.you.nothing");
		}
		if (file.recused()) {
			return Text.of("agreements.you.recused");
		}
		return Text.of("agreements.you." + duty(), file.said().missing(own, file.draft()).size());
	}

	private @Nullable Text forYouMore() {
		var own = file.own();
		return own == null ? null : Text.of("agreements.you.for", file.name(own.actor()));
	}

	private @Nullable String forYouHref() {
		var own = file.own();
		if (work() != null) {
			return work().href();
		}
		if (own == null || file.recused() || file.agreement().isEnded()) {
			return null;
		}
		return switch (duty()) {
			case "accept" -> file.href("svar/" + own.actor().value());
			case "sign" -> file.href("signer/" + own.actor().value());
			default -> null;
		};
	}

	/** What the page leads to for whoever has nothing to answer for a participant. */
	private @Nullable Action work() {
		return file.own() != null && !file.recused() && !file.agreement().isEnded() && !duty().equals("wait") ? null
				: new Possible(file).actions().stream().filter(Action::primary).findFirst().orElse(null);
	}

	/** What the reader has to do for the participant for which they speak. */
	private String duty() {
		var own = Objects.requireNonNull(file.own());
		var work = file.agreement().work();
		if (work == Work.DRAFT && !file.said().complete(own, file.draft())) {
			return "accept";
		}
		if (work == Work.SIGNING && own.isContractingParty() && !file.signers().contains(own.actor())) {
			return "sign";
		}
		var asked = own.party() == null ? null : file.anchoring(own.party());
		return work == Work.ANCHORING && asked != null && asked.state() != AnchoringState.CONFIRMED ? "anchor" : "wait";
	}

	/** Those who have to do something at the step at which it is. */
	private List<Side> waiting() {
		return file.draft().sides().stream().filter(side -> switch (now()) {
			case ACCEPTED -> !file.said().complete(side, file.draft());
			case ANCHORED -> side.party() != null && (file.anchoring(side.party()) == null
					|| Objects.requireNonNull(file.anchoring(side.party())).state() != AnchoringState.CONFIRMED);
			case SIGNED -> side.isContractingParty() && !file.signers().contains(side.actor());
			default -> false;
		}).toList();
	}

	private boolean allAccepted() {
		return !file.agreement().isEnded() && now() == Step.ACCEPTED && file.said().complete(file.draft());
	}

	/** Once everyone has accepted, the text is locked, unless its last day has passed meanwhile, or it amends nothing yet. A7, A8. */
	private String lock() {
		return file.lacksOnly(LockRule.ENDS_AHEAD) ? "ENDS" : file.lacksOnly(LockRule.AMENDS) ? "UNCHANGED" : "LOCK";
	}

	private String names(List<Side> sides) {
		return String.join(", ", sides.stream().map(side -> file.name(side.actor())).toList());
	}
}
