package no.samskaping.meetings.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/** How long what is typed into a field may be (lengder): as much as is kept of it. */
final class Lengths {

	private static final int SHORT = 200;
	private static final int LONG = 4000;
	private static final Map<String, Integer> OTHERS = Map.of("title", 160, "what", 500, "reason", 1000, "body", LONG, "text", LONG, "note", LONG,
			"remark", LONG, "correction", LONG, "comment", LONG, "description", LONG);
	private static final int POSITION_REMARK = 2000;

	private Lengths() {}

	/** What is longer, with all the fields. */
	static List<Refused.Broken> refusals(HttpServletRequest request) {
		var broken = new ArrayList<Refused.Broken>();
		request.getParameterMap().forEach((field, values) -> {
			var longest = field.endsWith("-remark") ? POSITION_REMARK : OTHERS.getOrDefault(field, SHORT);
			if (Arrays.stream(values).anyMatch(value -> value.length() > longest)) {
				broken.add(new Refused.Broken("", field, Text.of("meetings.rule.form.length", longest)));
			}
		});
		return broken;
	}
}
