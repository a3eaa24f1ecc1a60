package no.samskaping.overview;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.workbench.Viewer;

/**
 * The number beside the tasks on every page: counted for the first of them, and known for half a minute or until the viewer does
 * something. Pages that show the tasks themselves count anew.
 */
@Component
class TaskCount implements HandlerInterceptor, WebMvcConfigurer {

	private static final String COUNT = TaskCount.class.getName();
	private static final Duration LASTS = Duration.ofSeconds(30);
	private static final int MOST = 99;

	private final Waiting waiting;
	private final Clock clock;

	TaskCount(Waiting waiting, Clock clock) {
		this.waiting = waiting;
		this.clock = clock;
	}

	int of(Viewer viewer) {
		var request = RequestContextHolder.currentRequestAttributes();
		var now = clock.instant();
		if (waiting.known(viewer).isEmpty() && request.getAttribute(COUNT, RequestAttributes.SCOPE_SESSION) instanceof Counted counted
				&& counted.isFor(viewer, now)) {
			return counted.tasks();
		}
		var counted = new Counted(viewer.toString(), Math.min(MOST, waiting.of(viewer).size()), now);
		request.setAttribute(COUNT, counted, RequestAttributes.SCOPE_SESSION);
		return counted.tasks();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		var session = request.getMethod().equals("GET") ? null : request.getSession(false);
		if (session != null) {
			session.removeAttribute(COUNT);
		}
		return true;
	}

	private record Counted(String viewer, int tasks, Instant at) implements Serializable {

		boolean isFor(Viewer other, Instant now) {
			return viewer.equals(other.toString()) && !now.isBefore(at) && now.isBefore(at.plus(LASTS));
		}
	}
}
