package no.samskaping.partnership.admission;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import no.samskaping.partnership.Caller;

/** What can be done on the platform and by whom (gjøremål), gathered from what its pages declare; a new module's are there by themselves. */
@Component
class Deeds {

	/** In this order modules come; others after them. */
	private static final List<String> ORDER = List.of("access", "overview", "initiatives", "meetings", "agreements", "partnership", "operation");

	private static final Comparator<Deed> BY_HOW_MANY_MAY = Comparator.comparing((Deed deed) -> -2 * deed.always().size() - deed.own().size())
			.thenComparing(Deed::to);

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	Deeds(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/**
	 * What is done.
	 *
	 * @param to the key of the text that tells it
	 * @param always by whom, whatever it is about
	 * @param own by whom in their own matters
	 * @param pages by how many pages and forms
	 */
	record Deed(String to, Set<Caller> always, Set<Caller> own, int pages) {

		String module() {
			return to.substring(0, to.indexOf('.'));
		}

		private Deed and(Admission page) {
			var everywhere = EnumSet.copyOf(always);
			everywhere.retainAll(page.always());
			var somewhere = EnumSet.copyOf(own);
			Stream.of(always, page.always(), page.own()).forEach(somewhere::addAll);
			somewhere.removeAll(everywhere);
			return new Deed(to, everywhere, somewhere, pages + 1);
		}
	}

	/** All of them by module; within one those first that most may do. */
	Map<String, List<Deed>> byModule() {
		var all = new TreeMap<String, Deed>();
		pages().stream().map(page -> Admission.of(page).orElseThrow()).filter(page -> !page.to().isEmpty())
				.forEach(page -> all.compute(page.to(), (to, before) -> before == null ? new Deed(to, page.always(), page.own(), 1) : before.and(page)));
		var ordered = new LinkedHashMap<String, List<Deed>>();
		Stream.concat(ORDER.stream(), all.values().stream().map(Deed::module)).distinct().forEach(module -> {
			var deeds = all.values().stream().filter(deed -> deed.module().equals(module)).sorted(BY_HOW_MANY_MAY).toList();
			if (!deeds.isEmpty()) {
				ordered.put(module, deeds);
			}
		});
		return ordered;
	}

	/** Those that declare whom they admit; what others do, the door refuses. */
	private List<HandlerMethod> pages() {
		return mappings.stream().map(RequestMappingHandlerMapping::getHandlerMethods).map(Map::values).flatMap(Collection::stream)
				.filter(page -> Admission.of(page).isPresent()).toList();
	}
}
