package no.samskaping.partnership.admission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.screen.ForEveryone;

/**
 * Whom a page admits.
 *
 * @param to the key of the text that tells what is done there; empty for what the workbench serves everyone
 * @param always for whom it is open, whatever it is about
 * @param own for whom it is open in their own matters only
 */
record Admission(String to, Set<Caller> always, Set<Caller> own) {

	/** What a page declares, or its class; nothing if nobody has decided about it. */
	static Optional<Admission> of(HandlerMethod page) {
		var declared = Optional.ofNullable(page.getMethodAnnotation(Admits.class))
				.or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Admits.class)));
		return declared.map(Admission::of).or(() -> AnnotatedElementUtils.hasAnnotation(page.getBeanType(), ForEveryone.class)
				? Optional.of(new Admission("", Circle.EVERYONE.callers(), Set.of())) : Optional.empty());
	}

	private static Admission of(Admits declared) {
		var always = EnumSet.noneOf(Caller.class);
		Arrays.stream(declared.value()).map(Circle::callers).forEach(always::addAll);
		var own = EnumSet.noneOf(Caller.class);
		own.addAll(Arrays.asList(declared.own()));
		own.removeAll(always);
		return new Admission(declared.to(), always, own);
	}

	boolean isFor(Caller caller) {
		return always.contains(caller) || own.contains(caller);
	}
}
