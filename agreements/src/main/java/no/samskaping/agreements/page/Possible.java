package no.samskaping.agreements.page;

import java.util.ArrayList;
import java.util.List;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.page.AgreementFile.Contents;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;

/** What the reader of an agreement's page can do now (du kan). */
record Possible(Contents file) {

	List<Action> actions() {
		var actions = new ArrayList<Action>();
		if (!file.agreement().isEnded()) {
			own(actions);
			if (file.works()) {
				working(actions);
			}
		}
		return actions;
	}

	private void own(List<Action> actions) {
		var own = file.own();
		if (own == null || file.recused()) {
			return;
		}
		var work = file.agreement().work();
		if (work == Work.DRAFT && !file.said().complete(own, file.draft())) {
			actions.add(new Action("file-checkmark", Text.of("agreements.do.answer"), file.href("svar/" + own.actor().value()), true));
		}
		if (work == Work.SIGNING && own.isContractingParty() && !file.signers().contains(own.actor())) {
			actions.add(new Action("pencil-writing", Text.of("agreements.do.sign"), file.href("signer/" + own.actor().value()), true));
		}
		var adjustment = file.agreement().adjustment();
		if (adjustment != null && file.isAsked(adjustment.id()) || file.agreement().notices().all().stream().anyMatch(notice -> file.isAsked(notice.id()))) {
			actions.add(new Action("chat-checkmark", Text.of("agreements.do.agree"), file.href("endring"), true));
		}
		if (file.agreement().stage() == AgreementStage.IN_FORCE && file.agreement().notices().of(own.actor()).isEmpty()) {
			actions.add(new Action("leave", Text.of("agreements.do.notice"), file.href("oppsigelse/" + own.actor().value()), false));
		}
	}

	private void working(List<Action> actions) {
		var primary = actions.stream().noneMatch(Action::primary);
		switch (file.agreement().work()) {
			case DRAFT -> drafting(actions, primary);
			case ANCHORING, SIGNING -> reopening(actions);
			case SETTLED -> inForce(actions);
		}
		if (file.agreement().force() == null && file.hasPart()) {
			actions.add(new Action("xmark", Text.of("agreements.do.abandon"), file.href("oppgi"), false));
		} else if (file.agreement().force() != null && file.agreement().work() != Work.SETTLED) {
			actions.add(new Action("arrow-undo", Text.of("agreements.do.keep"), file.href("behold"), false));
		}
	}

	private void reopening(List<Action> actions) {
		if (file.hasPart()) {
			actions.add(new Action("padlock-unlocked", Text.of("agreements.do.reopen"), file.href("apne"), false));
		}
	}

	private void drafting(List<Action> actions, boolean primary) {
		if (!file.draft().besideTheMunicipality().isEmpty()) {
			actions.add(new Action("hiking-trail-sign", Text.of("agreements.do.boundary"), file.href("avgrensning"),
					primary && file.draft().boundary() == null));
		}
		if (file.unmet().isEmpty()) {
			actions.add(0, new Action("padlock-locked", Text.of("agreements.do.lock"), file.href("las"), primary));
		}
		actions.add(new Action("pencil-line", Text.of("agreements.do.terms"), file.href("vilkar"),
				primary && (file.lacksOnly(LockRule.ENDS_AHEAD) || file.lacksOnly(LockRule.AMENDS))));
		actions.add(new Action("file-plus", Text.of("agreements.do.own-clause"), file.href("nytt-punkt"), false));
	}

	private void inForce(List<Action> actions) {
		actions.add(new Action("file-plus", Text.of("agreements.do.amend"), file.href("tillegg"), false));
		if (file.agreement().adjustment() == null) {
			actions.add(new Action("calendar", Text.of("agreements.do.adjust"), file.href("endring"), false));
		}
	}
}
