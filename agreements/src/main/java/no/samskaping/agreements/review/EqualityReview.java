package no.samskaping.agreements.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.equality.EqualityRule;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.DisagreementPath;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.rules.Decides;

/**
 * What equality makes of a draft (likeverdssjekk): a function of its facts. A3.
 *
 * @param findings all of them, the justified ones too, in the order of the rules
 */
@ValueObject
public record EqualityReview(List<Finding> findings) {

	/** Computes the review. */
	public static EqualityReview of(Draft draft) {
		return new EqualityReview(Stream.of(EqualityRule.values()).flatMap(rule -> check(rule, draft).stream())
				.map(found -> draft.justifications().stream().anyMatch(found::isJustifiedBy) ? stands(found) : found).toList());
	}

	/** A draft without the justifications whose finding is gone or has other figures. */
	public static Draft relieved(Draft draft) {
		var found = of(draft).findings();
		return draft.withJustifications(draft.justifications().stream().filter(reason -> found.stream().anyMatch(one -> one.isJustifiedBy(reason)))
				.toList());
	}

	/** The finding of that name about that participant, if the draft has it. */
	public Optional<Finding> finding(EqualityRule rule, String key, @Nullable ActorId actor) {
		return findings.stream().filter(found -> found.rule() == rule && found.key().equals(key) && Objects.equals(found.actor(), actor)).findFirst();
	}

	/** Those that have to be mended or justified before the text can be locked. */
	public List<Finding> open() {
		return findings.stream().filter(found -> !found.justified()).toList();
	}

	/** Whether nothing has to be mended. */
	public boolean isPassed() {
		return open().isEmpty();
	}

	/** The rules under which nothing is open, in order. */
	public List<EqualityRule> passed() {
		return Stream.of(EqualityRule.values()).filter(rule -> open().stream().noneMatch(found -> found.rule() == rule)).toList();
	}

	/** The open findings by rule, in order. */
	public List<List<Finding>> openByRule() {
		return Stream.of(EqualityRule.values()).map(rule -> open().stream().filter(found -> found.rule() == rule).toList())
				.filter(found -> !found.isEmpty()).toList();
	}

	/** The notice that most have; the shortest of them where several are as usual. */
	public static int usualNotice(Draft draft) {
		return draft.sides().stream().collect(Collectors.groupingBy(side -> side.footing().noticeMonths(), Collectors.counting())).entrySet()
				.stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.map(Map.Entry::getKey).orElse(0);
	}

	private static List<Finding> check(EqualityRule rule, Draft draft) {
		return switch (rule) {
			case E1 -> each(draft, side -> !contributes(side, draft), rule, ClauseKind.CONTRIBUTIONS, "nothing", Remedy.CONTRIBUTE);
			case E2 -> oneVoice(draft);
			case E3 -> each(draft, side -> !wasIn(side, draft), rule, ClauseKind.EQUALITY,
					"outside", Remedy.EXPLAIN);
			case E4 -> sameWayOut(draft);
			case E5 -> each(draft, side -> !learns(side), rule, ClauseKind.RESULTS, "uninformed", Remedy.SHARE);
			case E6 -> isDiscussedFirst(draft) ? List.of()
					: List.of(finding(rule, ClauseKind.DISAGREEMENT, null, "elsewhere", Remedy.DISCUSS_FIRST));
			case E7 -> everyoneSigns(draft);
		};
	}

	private static List<Finding> oneVoice(Draft draft) {
		var found = new ArrayList<>(draft.sides().stream().filter(side -> !hasOneVoice(side))
				.map(side -> finding(EqualityRule.E2, ClauseKind.DECISIONS, side.actor(), "voices", Remedy.ONE_VOICE, side.footing().voices()))
				.toList());
		if (!isDecidedByAll(draft)) {
			found.add(finding(EqualityRule.E2, ClauseKind.DECISIONS, draft.terms().castingVote(), "casting", Remedy.ONE_VOICE));
		}
		found.addAll(each(draft, side -> !isNoStronger(side, draft), EqualityRule.E2, ClauseKind.DECISIONS, "veto", Remedy.ONE_VOICE));
		return found;
	}

	private static List<Finding> sameWayOut(Draft draft) {
		var usual = usualNotice(draft);
		var found = new ArrayList<>(draft.sides().stream().filter(side -> !leavesAfter(side, usual))
				.map(side -> finding(EqualityRule.E4, ClauseKind.DURATION, side.actor(), "notice", Remedy.SAME_NOTICE,
						side.footing().noticeMonths(), usual)).toList());
		found.addAll(each(draft, side -> !isHeard(side, draft), EqualityRule.E4, ClauseKind.CHANGES, "unheard", Remedy.SAME_NOTICE));
		return found;
	}

	private static List<Finding> everyoneSigns(Draft draft) {
		var signing = draft.sides().stream().filter(Side::isContractingParty).toList();
		var found = new ArrayList<Finding>();
		for (var side : signing) {
			if (!canSign(side)) {
				found.add(finding(EqualityRule.E7, ClauseKind.PARTIES, side.actor(), "unable", Remedy.TAKE_PART));
			} else if (!signsAlone(side, signing)) {
				found.add(finding(EqualityRule.E7, ClauseKind.PARTIES, side.actor(), "twice", Remedy.TAKE_PART));
			}
		}
		return found;
	}

	@Decides("A3.2")
	private static boolean contributes(Side side, Draft draft) {
		return !draft.promisesOf(side.actor()).isEmpty();
	}

	@Decides("A3.3")
	private static boolean hasOneVoice(Side side) {
		return side.footing().voices() == 1;
	}

	@Decides("A3.4")
	private static boolean isDecidedByAll(Draft draft) {
		return draft.terms().castingVote() == null;
	}

	@Decides("A3.5")
	private static boolean isNoStronger(Side side, Draft draft) {
		return !side.footing().veto() || draft.sides().stream().allMatch(other -> other.footing().veto());
	}

	@Decides("A3.6")
	private static boolean wasIn(Side side, Draft draft) {
		return draft.defines(side.actor()) || !isBlank(side.reasonOutsideDefine());
	}

	@Decides("A3.7")
	private static boolean leavesAfter(Side side, int usual) {
		return side.footing().noticeMonths() == usual;
	}

	@Decides("A3.8")
	private static boolean isHeard(Side side, Draft draft) {
		return side.footing().mayAmend() || draft.sides().stream().noneMatch(other -> other.footing().mayAmend());
	}

	@Decides("A3.9")
	private static boolean learns(Side side) {
		return side.footing().insight();
	}

	@Decides("A3.10")
	private static boolean isDiscussedFirst(Draft draft) {
		return draft.terms().disagreement() == DisagreementPath.DISCUSSION_MEETING;
	}

	@Decides("A3.11")
	private static boolean canSign(Side side) {
		return side.signs();
	}

	@Decides("A3.12")
	private static boolean signsAlone(Side side, List<Side> signing) {
		return signing.stream().takeWhile(earlier -> earlier != side).noneMatch(side::isSameEntityAs);
	}

	private static List<Finding> each(Draft draft, Predicate<Side> broken, EqualityRule rule, ClauseKind clause, String key, Remedy remedy) {
		return draft.sides().stream().filter(broken).map(side -> finding(rule, clause, side.actor(), key, remedy)).toList();
	}

	private static Finding finding(EqualityRule rule, ClauseKind clause, @Nullable ActorId actor, String key, Remedy remedy, Integer... figures) {
		return new Finding(rule, clause, actor, key, List.of(figures), remedy, false);
	}

	private static Finding stands(Finding found) {
		return new Finding(found.rule(), found.clause(), found.actor(), found.key(), found.figures(), found.remedy(), true);
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}
}
