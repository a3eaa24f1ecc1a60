package no.samskaping.access.signin;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that are sent at once in one session, over real HTTP: each writes the same attribute of it for the first time. */
@PlatformTest
class ManyAtOnceInOneSessionTest {

	private static final int AT_ONCE = 8;

	@Autowired
	ApplicationContext platform;

	@RepeatedTest(5)
	void none_of_them_fails() throws Exception {
		var kari = Ground.of(platform).visitor();
		var front = kari.signIn(Ground.KARI, Ground.PASSWORD);
		var capacity = front.page().select("button[name=capacity]").first().val();
		var together = new CyclicBarrier(AT_ONCE);
		Callable<Integer> sending = () -> {
			var form = front.form("/handler-for").with("capacity", capacity);
			together.await();
			return form.send().status();
		};
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = people.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(_ -> sending).toList());
			for (var answer : answers) {
				assertThat(answer.get()).isEqualTo(303);
			}
		}
	}
}
