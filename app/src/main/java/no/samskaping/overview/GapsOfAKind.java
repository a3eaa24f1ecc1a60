package no.samskaping.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import no.samskaping.workbench.screen.Overview.Gap;

/** Gaps that say the same of several things (noe mangler): the first is told, the others beneath it when asked for. */
record GapsOfAKind(Gap first, List<Gap> more) {

	/** In the order in which the contexts told them; what is written in free words is of no kind. */
	static List<GapsOfAKind> of(List<Gap> gaps) {
		var byKind = new LinkedHashMap<Object, List<Gap>>();
		gaps.forEach(gap -> byKind.computeIfAbsent(gap.text().key().contains(".") ? gap.text().key() : gap, kind -> new ArrayList<>()).add(gap));
		return byKind.values().stream().map(same -> new GapsOfAKind(same.getFirst(), List.copyOf(same.subList(1, same.size())))).toList();
	}
}
