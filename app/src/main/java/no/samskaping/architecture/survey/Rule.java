package no.samskaping.architecture.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule with its sentences (regel).
 *
 * @param number as in {@code A6}
 */
public record Rule(String number, List<Ruling> rulings) {

	private static final int LONGEST_NUMBER = 9;

	/** All rules of these sentences, each with its own, in the order of their letters and numbers. */
	static List<Rule> of(List<Ruling> rulings) {
		return rulings.stream().sorted(Comparator.comparing((Ruling ruling) -> ruling.sentence().number().charAt(0))
				.thenComparing(ruling -> number(ruling.sentence().rule()))
				.thenComparing(ruling -> number(ruling.sentence().number().substring(ruling.sentence().rule().length())))
				.thenComparing(ruling -> ruling.sentence().number()))
				.collect(Collectors.groupingBy(ruling -> ruling.sentence().rule(), LinkedHashMap::new, Collectors.toList()))
				.entrySet().stream().map(rule -> new Rule(rule.getKey(), rule.getValue())).toList();
	}

	/** An extension may count otherwise: what has no digits comes first. */
	private static int number(String counted) {
		var digits = counted.replaceAll("\\D", "");
		return digits.isEmpty() || digits.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(digits);
	}
}
