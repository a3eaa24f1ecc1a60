package no.samskaping.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

/** What waits for a viewer in all contexts (mine oppgaver), the most urgent first; asked for once per request. */
@Component
class Waiting {

	/** No context is asked for more: the badge, the overview and the page show the same. */
	static final int MOST_PER_CONTEXT = 50;

	private static final String KNOWN = Waiting.class.getName();
	private static final Comparator<Task> MOST_URGENT_FIRST = Comparator
			.comparing(Task::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())).thenComparing(Task::key);

	private final ObjectProvider<Tasks> contexts;

	Waiting(ObjectProvider<Tasks> contexts) {
		this.contexts = contexts;
	}

	List<Task> of(Viewer viewer) {
		return known(viewer).orElseGet(() -> {
			var tasks = asked(viewer);
			Optional.ofNullable(RequestContextHolder.getRequestAttributes())
					.ifPresent(request -> request.setAttribute(KNOWN, new Known(viewer, tasks), RequestAttributes.SCOPE_REQUEST));
			return tasks;
		});
	}

	/** If this request has asked already. */
	Optional<List<Task>> known(Viewer viewer) {
		var request = RequestContextHolder.getRequestAttributes();
		return request != null && request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Known known
				&& known.viewer().equals(viewer) ? Optional.of(known.tasks()) : Optional.empty();
	}

	private List<Task> asked(Viewer viewer) {
		return contexts.orderedStream().flatMap(context -> context.waitingFor(viewer, MOST_PER_CONTEXT).stream())
				.sorted(MOST_URGENT_FIRST).toList();
	}

	private record Known(Viewer viewer, List<Task> tasks) {}
}
