package no.samskaping.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Task;

/** All that waits for a person or their party (oppgaver), by how urgent it is. */
@Controller
@Admits(to = "overview.deed.own", value = Circle.SIGNED_IN)
class TasksPage {

	private static final int SOON = 7;

	private final Waiting waiting;
	private final Words words;

	TasksPage(Waiting waiting, Words words) {
		this.waiting = waiting;
		this.words = words;
	}

	@GetMapping("/oppgaver")
	String show(Viewer viewer, Model model) {
		var tasks = waiting.of(viewer);
		model.addAttribute("count", tasks.size());
		model.addAttribute("groups", groups(tasks, words.today()));
		return "overview/tasks";
	}

	private static List<Group> groups(List<Task> tasks, LocalDate today) {
		var soon = today.plusDays(SOON);
		return Stream.of(group("overdue", tasks, due -> due != null && due.isBefore(today)),
				group("soon", tasks, due -> due != null && !due.isBefore(today) && !due.isAfter(soon)),
				group("later", tasks, due -> due != null && due.isAfter(soon)),
				group("sometime", tasks, due -> due == null)).filter(group -> !group.tasks().isEmpty()).toList();
	}

	private static Group group(String name, List<Task> tasks, Predicate<@Nullable LocalDate> when) {
		return new Group(name, Text.of("overview.tasks." + name), tasks.stream().filter(task -> when.test(task.due())).toList());
	}

	/** Tasks that are equally urgent. */
	record Group(String name, Text heading, List<Task> tasks) {}
}
