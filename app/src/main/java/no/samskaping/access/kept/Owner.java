package no.samskaping.access.kept;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import no.samskaping.workbench.Viewer;

/**
 * Who sat at this browser (den som skrev): a mark of the account or the personal link, which the browser keeps when the session has
 * ended. What was typed is shown to nobody else who comes in.
 *
 * @param mark whether it is a link, and a hash
 */
record Owner(String mark) implements Serializable {

	private static final String COOKIE = "SIST_INNE";
	private static final String OF_A_LINK = "l-";
	private static final Pattern SHAPE = Pattern.compile("[al]-[0-9a-f]{32}");

	static Owner of(Viewer viewer) {
		var hash = sha256(viewer.issuer() + " " + viewer.subject());
		return new Owner((viewer.issuer().equals(Viewer.LINK) ? OF_A_LINK : "a-") + HexFormat.of().formatHex(hash, 0, 16));
	}

	/** The one who was last in by this browser. */
	static Optional<Owner> last(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).filter(it -> SHAPE.matcher(it.getValue()).matches())
				.map(it -> new Owner(it.getValue()));
	}

	/** Whether they came in by a personal link. */
	boolean isOfALink() {
		return mark.startsWith(OF_A_LINK);
	}

	/** The cookie by which the browser keeps it until it is closed. */
	ResponseCookie cookie(HttpServletRequest request) {
		return ResponseCookie.from(COOKIE, mark).path(request.getContextPath() + "/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").build();
	}

	private static byte[] sha256(String name) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
