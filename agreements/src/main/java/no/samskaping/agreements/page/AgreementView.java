package no.samskaping.agreements.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.agreement.SignRule;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.page.AgreementFile.Contents;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Blocked;
import no.samskaping.workbench.parts.Fact;
import no.samskaping.workbench.parts.Finding;
import no.samskaping.workbench.parts.Passed;
import no.samskaping.workbench.parts.StatusLine;
import no.samskaping.workbench.parts.Tag;

/** All that an agreement's page shows (avtaleside), apart from its history. */
record AgreementView(Contents file) {

	/** How deep the water is at each stage. */
	static Tag tag(AgreementStage stage) {
		var label = Text.of("agreements.stage." + stage);
		return switch (stage) {
			case DRAFT -> Tag.stage(3, label);
			case ANCHORING, SIGNING -> Tag.stage(4, label);
			case IN_FORCE -> Tag.stage(5, label);
			case FULFILLED -> new Tag(0, Tag.Kind.DONE, label);
			case TERMINATED, EXPIRED, ABANDONED -> new Tag(0, Tag.Kind.ENDED, label);
		};
	}

	public Tag stage() {
		return tag(file.agreement().stage());
	}

	public String title() {
		return file.draft().terms().title();
	}

	public String number() {
		return file.agreement().number();
	}

	public Text lead() {
		return Text.of(file.agreement().work() == Work.DRAFT ? "agreements.lead.draft" : "agreements.lead.text", file.agreement().number(),
				file.agreement().textNumber(), file.draft().sides().size(), file.draft().money());
	}

	public StatusLine line() {
		return new Progress(file).line();
	}

	public List<Row> rows() {
		return new ParticipantRows(file).rows();
	}

	public Text standing() {
		return Text.of("agreements.standing", file.accepted(), file.draft().sides().size(), file.signed().size(), file.contracting());
	}

	/** The open findings of the review, one for each, with what mends it. A3. */
	public List<Finding> findings() {
		return file.review().open().stream().map(this::finding).toList();
	}

	public List<Passed> passed() {
		return file.review().passed().stream().map(rule -> new Passed(rule.name(), Text.of("agreements.rule." + rule + ".name"))).toList();
	}

	/** Own clauses and additions, which the system does not assess. A3. */
	public @Nullable Text unassessed() {
		var own = file.draft().clauses().stream().filter(clause -> clause.own() != null && !clause.own().isBlank())
				.map(clause -> String.valueOf(file.draft().numberOf(clause))).toList();
		return own.isEmpty() ? null : Text.of("agreements.unassessed", own.size(), String.join(", ", own));
	}

	/** The wanted differences that were justified. A3. */
	public List<Text> justified() {
		return file.draft().justifications().stream()
				.map(known -> Text.of("agreements.justified", known.rule().name(), known.reason())).toList();
	}

	public List<ClauseLine> clauses() {
		return file.draft().clauses().stream().map(clause -> new ClauseLine(file.draft().numberOf(clause), heading(clause),
				file.href("punkt/" + file.draft().numberOf(clause)), tag(clause))).toList();
	}

	private static Text heading(Clause clause) {
		return clause.kind() == ClauseKind.OWN ? Text.verbatim(clause.heading() == null ? "" : clause.heading())
				: Text.of("agreements.clause." + clause.kind());
	}

	private @Nullable Tag tag(Clause clause) {
		var found = file.review().open().stream().filter(finding -> finding.clause() == clause.kind()).count();
		if (found > 0) {
			return new Tag(0, Tag.Kind.WARNING, Text.of("agreements.clause.findings", found));
		}
		var wanted = file.draft().sides().stream()
				.filter(side -> file.said().latest(side.actor(), clause.id(), clause.revision()).filter(answer -> !answer.accepts()).isPresent()).count();
		if (wanted > 0 && file.agreement().work() == Work.DRAFT) {
			return new Tag(0, Tag.Kind.WARNING, Text.of("agreements.clause.wanted"));
		}
		if (clause.kind() == ClauseKind.OWN) {
			return new Tag(0, Tag.Kind.NEUTRAL, Text.of("agreements.clause.own"));
		}
		return clause.changedOn() == null ? null : new Tag(0, Tag.Kind.NEUTRAL, Text.of("agreements.clause.changed", clause.changedOn()));
	}

	private Finding finding(no.samskaping.agreements.review.Finding found) {
		var number = file.draft().numberOf(found.clause());
		var name = found.actor() == null ? "" : file.name(found.actor());
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(Text.of("agreements.finding.clause"), Text.of("agreements.finding.clause-name", number,
				Text.of("agreements.clause." + found.clause())), file.href("punkt/" + number), false));
		facts.add(new Fact(Text.of("agreements.finding.actor"), found.actor() == null ? Text.of("agreements.finding.everyone") : Text.verbatim(name)));
		facts.add(new Fact(Text.of("agreements.finding.found"), found.what(name)));
		facts.add(new Fact(Text.of("agreements.finding.remedy"), Text.of("agreements.remedy." + found.remedy())));
		return new Finding(found.rule().name(), Text.of("agreements.rule." + found.rule() + ".name"), Text.of("agreements.finding.open"), facts,
				mending(found), file.works() && file.agreement().work() == Work.DRAFT
						? Text.of("agreements.finding.consequence", file.draft().sides().size()) : null);
	}

	private List<Action> mending(no.samskaping.agreements.review.Finding found) {
		var actions = new ArrayList<Action>();
		if (!file.works() || file.agreement().work() != Work.DRAFT || file.agreement().isEnded()) {
			return actions;
		}
		var actor = found.actor() == null ? "" : found.actor().value().toString();
		if (found.remedy().isAutomatic()) {
			actions.add(new Action(null, Text.of("agreements.mend." + found.remedy(), EqualityReview.usualNotice(file.draft())), file.href("rett"),
					true, Map.of("version", String.valueOf(file.agreement().version()), "remedy", found.remedy().name(), "actor", actor)));
		}
		if (found.rule().isJustifiable()) {
			actions.add(new Action(null, Text.of("agreements.mend.justify"),
					file.href("begrunn/" + found.rule() + "?funn=" + found.key() + "&deltaker=" + actor), false));
		} else if (found.rule() == EqualityRule.E3) {
			actions.add(new Action(null, Text.of("agreements.mend.EXPLAIN"), file.href("begrunn/E3?deltaker=" + actor), true));
		} else if (found.rule() == EqualityRule.E1 && file.initiative() != null) {
			actions.add(new Action(null, Text.of("agreements.mend.CONTRIBUTE"), "/initiativ/" + file.initiative().number() + "/deltakere", false));
		}
		return actions;
	}

	/** What the reader can do now; the first one is what the page leads to. */
	public List<Action> actions() {
		return new Possible(file).actions();
	}

	/** What cannot be done yet, with the rule that says why. */
	public List<Blocked> blocked() {
		var blocked = new ArrayList<Blocked>();
		var agreement = file.agreement();
		if (agreement.isEnded()) {
			return blocked;
		}
		if (agreement.work() == Work.DRAFT) {
			var broken = file.unmet();
			if (!broken.isEmpty() && file.works()) {
				blocked.add(new Blocked(Text.of("agreements.do.lock"), joined(broken.stream().map(LockRule::why).toList())));
			}
		}
		// A reader never signs and is not told why nobody does.
		var signing = file.by() instanceof Acting.Reader ? null : signing();
		if (signing != null) {
			blocked.add(new Blocked(Text.of("agreements.do.sign"), signing));
		}
		return blocked;
	}

	/** Why the agreement is not signed now. */
	private @Nullable Text signing() {
		return switch (file.agreement().work()) {
			case DRAFT -> Text.of("agreements.blocked.sign.DRAFT");
			case ANCHORING -> SignRule.ANCHORED.why();
			case SIGNING -> file.own() == null ? Text.of("agreements.blocked.sign.voice") : null;
			case SETTLED -> null;
		};
	}

	/** Several rules in one text. */
	private static Text joined(List<Text> rules) {
		return rules.size() == 1 ? rules.getFirst() : Text.of("agreements.blocked.several." + Math.min(rules.size(), 4), rules.toArray());
	}
}
