package no.samskaping.workbench.screen;

import java.util.Optional;
import java.util.UUID;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import no.samskaping.workbench.Viewer;

/** Who looks at the page that is being answered (den som er logget inn). In templates {@code @viewers}; controllers take a {@link Viewer}. */
@Component("viewers")
public final class Viewers {

	/** The session's attribute with the role chosen for acting, a UUID. */
	public static final String CAPACITY = "capacity";

	/** What a session may do that was opened by a personal link. */
	public static final String LINK_AUTHORITY = "LINK";

	/** The session's attribute with the page that its personal link leads to. */
	public static final String LINK_PAGE = "link.page";

	Viewers() {}

	/** The viewer; somebody who is not signed in is sent to sign in. */
	public Viewer current() {
		return present().orElseThrow(() -> new InsufficientAuthenticationException("Nobody is signed in"));
	}

	/** The viewer, if anybody is signed in. */
	public Optional<Viewer> present() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
				.filter(authentication -> authentication.isAuthenticated() && !(authentication instanceof AnonymousAuthenticationToken))
				.map(Viewers::viewer);
	}

	private static Viewer viewer(Authentication authentication) {
		return authentication.getAuthorities().stream().anyMatch(granted -> LINK_AUTHORITY.equals(granted.getAuthority()))
				? new Viewer(Viewer.LINK, authentication.getName(), null)
				: acting(Viewer.LOCAL, authentication.getName());
	}

	private static Viewer acting(String issuer, String subject) {
		var request = RequestContextHolder.getRequestAttributes();
		var chosen = request == null ? null : request.getAttribute(CAPACITY, RequestAttributes.SCOPE_SESSION);
		return new Viewer(issuer, subject, chosen instanceof UUID capacity ? capacity : null);
	}
}
