package no.samskaping.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

class TaskCountTest {

	private static final Instant NOON = Instant.parse("2026-11-12T11:00:00Z");

	private final Viewer kari = new Viewer(Viewer.LOCAL, "kari", null);
	private final MockHttpSession session = new MockHttpSession();
	private final AtomicInteger asked = new AtomicInteger();
	private int waiting = 2;

	@AfterEach
	void no_request() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void page_after_page_the_contexts_are_asked_once() {
		assertThat(count(kari, NOON)).isEqualTo(2);
		assertThat(count(kari, NOON.plusSeconds(29))).isEqualTo(2);
		assertThat(asked).hasValue(1);
	}

	@Test
	void they_are_asked_again_after_half_a_minute_and_for_another_role() {
		count(kari, NOON);
		waiting = 3;
		assertThat(count(new Viewer(Viewer.LOCAL, "kari", Ids.next()), NOON)).isEqualTo(3);
		waiting = 4;
		assertThat(count(kari, NOON.plusSeconds(31))).isEqualTo(4);
	}

	@Test
	void whoever_did_something_sees_the_new_number_at_once() {
		var tasks = page(NOON);
		tasks.of(kari);
		waiting = 1;
		tasks.preHandle(request("GET"), new MockHttpServletResponse(), this);
		assertThat(count(kari, NOON)).isEqualTo(2);
		tasks.preHandle(request("POST"), new MockHttpServletResponse(), this);
		assertThat(count(kari, NOON)).isEqualTo(1);
	}

	@Test
	void a_page_that_shows_the_tasks_and_their_number_shows_the_same() {
		count(kari, NOON);
		waiting = 5;
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request("GET")));
		var all = all();
		assertThat(all.of(kari)).hasSize(5);
		assertThat(new TaskCount(all, Clock.fixed(NOON, ZoneOffset.UTC)).of(kari)).isEqualTo(5);
		assertThat(asked).hasValue(2);
	}

	private int count(Viewer viewer, Instant at) {
		return page(at).of(viewer);
	}

	/** The next page of the same session. */
	private TaskCount page(Instant at) {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request("GET")));
		return new TaskCount(all(), Clock.fixed(at, ZoneOffset.UTC));
	}

	private Waiting all() {
		Tasks tasks = (viewer, limit) -> {
			asked.incrementAndGet();
			return IntStream.range(0, waiting).mapToObj(TaskCountTest::task).toList();
		};
		var beans = new StaticListableBeanFactory();
		beans.addBean("tasks", tasks);
		return new Waiting(beans.getBeanProvider(Tasks.class));
	}

	private MockHttpServletRequest request(String method) {
		var request = new MockHttpServletRequest(method, "/");
		request.setSession(session);
		return request;
	}

	private static Task task(int number) {
		var text = Text.verbatim(String.valueOf(number));
		return new Task("task-" + number, "house", text, text, null, "/", text);
	}
}
