package no.samskaping.partnership.acting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Viewers;

/**
 * Nobody speaks for another than they chose: whose chosen mandate has ended, and who has several others, is asked before a form counts,
 * and so is who binds several parties and chose none.
 * The form is kept, and sent with the answer. P2.
 */
@ControllerAdvice
class ChooseFirst implements HandlerInterceptor, WebMvcConfigurer {

	/** The field by which a form that was kept says for whom it is sent. */
	static final String ANSWER = "handler-for";

	private static final int BEFORE_ALL_OTHERS = -100;
	private static final List<String> WITHOUT_A_CAPACITY = List.of("/handler-for", "/logg-ut");

	/** What is done there is done for oneself; a form may hold a password, which no page repeats. */
	private static final List<String> FOR_ONESELF = List.of("/konto", "/logg-inn", "/apen/");

	private final ChosenCapacity chosen;
	private final Capacities capacities;
	private final Viewers viewers;

	ChooseFirst(ChosenCapacity chosen, Capacities capacities, Viewers viewers) {
		this.chosen = chosen;
		this.capacities = capacities;
		this.viewers = viewers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(BEFORE_ALL_OTHERS).excludePathPatterns("/ui/**", "/webjars/**", "/error");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		ForThisRequest.remember(request);
		viewers.present().filter(it -> !Viewer.LINK.equals(it.issuer())).ifPresent(viewer -> prepare(viewer, request, response));
		return true;
	}

	private void prepare(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
		chosen.restore(viewer, request);
		if (!request.getMethod().equals("POST") || WITHOUT_A_CAPACITY.contains(path(request)) || FOR_ONESELF.stream().anyMatch(path(request)::startsWith)) {
			return;
		}
		var answer = request.getParameter(ANSWER);
		if (answer != null) {
			chosen.choose(ChosenCapacity.read(answer), viewer, request, response);
		}
		if (chosen.isOpen(viewers.current())) {
			throw new Open(viewers.current());
		}
	}

	@ExceptionHandler
	ModelAndView ask(Open open, HttpServletRequest request) {
		return new ModelAndView("partnership/choose-capacity", HttpStatus.CONFLICT).addObject("capacities", capacities.of(open.viewer))
				.addObject("lead", Text.of("partnership.choose." + (open.viewer.capacity() == null ? "several" : "lead")))
				.addObject("path", path(request)).addObject("fields", fields(request));
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** What the form and its address said; the token is put in anew. */
	private static List<Field> fields(HttpServletRequest request) {
		return request.getParameterMap().entrySet().stream().filter(it -> !it.getKey().equals("_csrf") && !it.getKey().equals(ANSWER))
				.flatMap(ChooseFirst::fields).toList();
	}

	private static Stream<Field> fields(Map.Entry<String, String[]> said) {
		return Stream.of(said.getValue()).map(it -> new Field(said.getKey(), it));
	}

	/** A field of the form that is kept. */
	record Field(String name, String value) {}

	/** It is open for whom this one acts. */
	static final class Open extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Viewer viewer;

		Open(Viewer viewer) {
			this.viewer = viewer;
		}
	}
}
