package no.samskaping.overview;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ConcurrentModel;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Search;
import no.samskaping.workbench.screen.Search.Hit;

import static org.assertj.core.api.Assertions.assertThat;

class SearchPageTest {

	@Test
	void there_is_said_to_be_more_of_each_kind_that_a_context_had_to_leave_out() {
		assertThat(groups(hits("matter", 12), hits("idea", 9))).containsExactly("matter 12 true", "idea 8 true");
	}

	@Test
	void nothing_is_said_to_be_left_out_where_all_is_shown() {
		assertThat(groups(hits("matter", 20), List.of())).containsExactly("matter 20 false");
		assertThat(groups(hits("matter", 12), hits("idea", 8))).containsExactly("matter 12 false", "idea 8 false");
	}

	/** Of one context that found both. */
	@SuppressWarnings("unchecked")
	private static List<String> groups(List<Hit> first, List<Hit> second) {
		var all = IntStream.range(0, first.size() + second.size())
				.mapToObj(place -> place < first.size() ? first.get(place) : second.get(place - first.size())).toList();
		var beans = new StaticListableBeanFactory();
		beans.addBean("context", (Search) (viewer, query, limit) -> all.subList(0, Math.min(limit, all.size())));
		var model = new ConcurrentModel();
		new SearchPage(beans.getBeanProvider(Search.class)).find("elva", new Viewer(Viewer.LOCAL, "kari", null), model);
		return ((List<SearchPage.Group>) model.getAttribute("groups")).stream()
				.map(group -> "%s %d %s".formatted(group.kind().arguments().getFirst(), group.hits().size(), group.more())).toList();
	}

	private static List<Hit> hits(String kind, int count) {
		return IntStream.range(0, count).mapToObj(number -> new Hit(Text.verbatim(kind), kind + number, Text.verbatim(""), "/" + number)).toList();
	}
}
