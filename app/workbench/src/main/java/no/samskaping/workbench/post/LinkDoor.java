package no.samskaping.workbench.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Carried;
import no.samskaping.workbench.screen.ForEveryone;
import no.samskaping.workbench.screen.Viewers;
import no.samskaping.workbench.web.WayBack;

/**
 * Where a personal link is opened: whoever brings its secret becomes its holder for a session, and comes to the page of its purpose.
 * Who is signed in with an account stays so until they choose to sign out: the link is hardly theirs.
 */
@Controller
@ForEveryone
class LinkDoor {

	private final LinkBook links;
	private final LinkGuard guard;
	private final ObjectProvider<LinkPage> pages;
	private final Viewers viewers;
	private final WayBack back;
	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	LinkDoor(LinkBook links, LinkGuard guard, ObjectProvider<LinkPage> pages, Viewers viewers, WayBack back) {
		this.links = links;
		this.guard = guard;
		this.pages = pages;
		this.viewers = viewers;
		this.back = back;
	}

	@GetMapping(LinkBook.ADDRESS + "{secret}")
	ModelAndView open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
		var hasAccount = viewers.present().filter(viewer -> !viewer.issuer().equals(Viewer.LINK)).isPresent();
		return hasAccount ? answered(() -> links.known(secret), link -> personal(link, secret, request), request, response)
				: openInstead(secret, request, response);
	}

	/** Whoever was signed in is so no longer. */
	@PostMapping(LinkBook.ADDRESS + "{secret}")
	ModelAndView openInstead(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
		return answered(() -> links.open(secret), link -> entered(link, request, response), request, response);
	}

	private ModelAndView answered(Supplier<Optional<PersonalLinks.Link>> found, Function<PersonalLinks.Link, ModelAndView> answer,
			HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		var address = request.getRemoteAddr();
		if (guard.holdsBack(address)) {
			return closed(HttpStatus.TOO_MANY_REQUESTS);
		}
		return found.get().map(answer).orElseGet(() -> {
			guard.failed(address);
			return closed(HttpStatus.NOT_FOUND);
		});
	}

	private ModelAndView personal(PersonalLinks.Link link, String secret, HttpServletRequest request) {
		return new ModelAndView("ui/link-personal", Map.of("purpose", link.purpose(), "address", LinkBook.ADDRESS + secret,
				"before", back.before(request)));
	}

	private ModelAndView entered(PersonalLinks.Link link, HttpServletRequest request, HttpServletResponse response) {
		var path = pageFor(link);
		var before = request.getSession(false);
		var carried = before == null ? null : before.getAttribute(Carried.ATTRIBUTE);
		if (before != null) {
			// A session of another sign-in, or one that somebody else planted, must not become the holder's.
			before.invalidate();
		}
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(link.id().toString(), null,
				List.of(new SimpleGrantedAuthority(Viewers.LINK_AUTHORITY))));
		SecurityContextHolder.setContext(context);
		sessions.saveContext(context, request, response);
		request.getSession().setAttribute(Viewers.LINK_PAGE, path);
		if (carried instanceof Carried kept && kept.isOf(new Viewer(Viewer.LINK, link.id().toString(), null))) {
			request.getSession().setAttribute(Carried.ATTRIBUTE, kept);
			return new ModelAndView("redirect:" + kept.page());
		}
		return new ModelAndView("redirect:" + path);
	}

	private String pageFor(PersonalLinks.Link link) {
		var path = pages.stream().filter(page -> page.purpose().equals(link.purpose())).findFirst()
				.orElseThrow(() -> new IllegalStateException("No page serves links for " + link.purpose())).pathFor(link);
		if (!path.startsWith("/apen/")) {
			throw new IllegalStateException("A personal link leads beneath /apen/ only, not to " + path);
		}
		return path;
	}

	/** The same for all that do not open, whatever the reason. */
	private static ModelAndView closed(HttpStatus status) {
		return new ModelAndView("ui/link-closed", status);
	}
}
