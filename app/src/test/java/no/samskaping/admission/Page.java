package no.samskaping.admission;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.pattern.PathPattern;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.screen.ForEveryone;

/** A page or a form of the running platform: where it answers, and whom it declares to admit. */
record Page(String method, PathPattern pattern, HandlerMethod handler) {

	/** What the page says of itself; nothing if nobody has decided about it. */
	Optional<Admits> declared() {
		return declaration(Admits.class);
	}

	boolean isDecided() {
		return declared().isPresent() || isServedByTheWorkbench();
	}

	boolean isServedByTheWorkbench() {
		return declaration(ForEveryone.class).isPresent();
	}

	Set<Caller> always() {
		return isServedByTheWorkbench() ? Set.of(Caller.values())
				: Arrays.stream(declared().orElseThrow().value()).flatMap(circle -> circle.callers().stream()).collect(Collectors.toSet());
	}

	Set<Caller> own() {
		return declared().map(it -> Set.of(it.own())).orElse(Set.of());
	}

	boolean matches(String path) {
		return pattern.matches(PathContainer.parsePath(path));
	}

	/** The pages of the architecture survey all classes: they are asked by few. */
	boolean isHeavy() {
		return pattern.getPatternString().startsWith("/arkitektur");
	}

	/** The pages to which only a personal link leads; who is signed in has the same by another address. */
	boolean isOfALink() {
		return pattern.getPatternString().matches("/apen/(avtale|initiativ|evaluering)/.*");
	}

	private <A extends Annotation> Optional<A> declaration(Class<A> type) {
		return Optional.ofNullable(handler.getMethodAnnotation(type)).or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type)));
	}

	@Override
	public String toString() {
		return method + " " + pattern.getPatternString();
	}
}
