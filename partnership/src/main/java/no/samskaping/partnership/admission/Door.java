package no.samskaping.partnership.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.record.Denials;
import no.samskaping.workbench.screen.Establishment;
import no.samskaping.workbench.screen.Viewers;

/**
 * The door before every page: whom it does not admit comes no further, and what nobody has decided about admits nobody.
 * Whoever is not signed in is sent to sign in instead. P2, P7.
 */
@Component
class Door implements HandlerInterceptor, WebMvcConfigurer {

	private static final int AFTER_WHO_ACTS = -50;

	private final Actings actings;
	private final Viewers viewers;
	private final Establishment establishment;

	Door(Actings actings, Viewers viewers, Establishment establishment) {
		this.actings = actings;
		this.viewers = viewers;
		this.establishment = establishment;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(AFTER_WHO_ACTS);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod page) {
			var admission = Admission.of(page).orElseThrow(() -> new Denied(Text.of("partnership.door.undecided")));
			if (!admission.isFor(Caller.ANONYMOUS)) {
				require(admission, viewers.current(), request);
			}
		}
		return true;
	}

	private void require(Admission admission, Viewer viewer, HttpServletRequest request) {
		var acting = actings.of(viewer);
		tellTheLog(acting, request);
		// Whoever came by a link stays somebody with a link when it has ended: the page tells them so.
		var caller = Viewer.LINK.equals(viewer.issuer()) ? Caller.LINK : Caller.of(acting);
		if (!admission.isFor(caller)) {
			throw new Denied(Text.of(why(caller)));
		}
	}

	/** Until the platform is set up, there is no more to say to those who do not set it up. */
	private String why(Caller caller) {
		return caller == Caller.NOBODY ? "partnership.capacity.nobody" : establishment.isSetUp() ? "partnership.door.denied" : "partnership.setup.denied";
	}

	/** Should this request be denied, here or by a desk, the log names who it was and for whom. */
	private static void tellTheLog(Acting acting, HttpServletRequest request) {
		var person = acting.person();
		var party = acting.party();
		request.setAttribute(Denials.PERSON, person == null ? null : person.value());
		request.setAttribute(Denials.BEHALF, party != null ? party.value()
				: acting instanceof Acting.Participant participant ? participant.actor().value() : null);
	}
}
