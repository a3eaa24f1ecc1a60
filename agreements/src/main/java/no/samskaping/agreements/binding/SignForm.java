package no.samskaping.agreements.binding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import no.samskaping.agreements.signature.Authority;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/**
 * The form that signs (signering). A6.
 *
 * @param id made with the form, so that a second submit signs once
 * @param sha256 the bytes that are in front of whoever signs
 * @param signer who they are, in their own words, where the platform does not know them
 * @param signedOn the day on which a paper was signed
 * @param scan the paper that was signed by hand
 * @param confirmed whether they have read the document and mean it
 */
record SignForm(@Nullable String id, @Nullable String sha256, @Nullable String authority, @Nullable String signer, @Nullable String signedOn,
		@Nullable MultipartFile scan, @Nullable Boolean confirmed) {

	private static final Pattern NAME_AND_ROLE = Pattern.compile("[^,]*\\S[^,]*,.*[^\\s,].*");

	/** For these bytes; nothing typed yet. */
	static SignForm of(@Nullable String sha256) {
		return new SignForm(Ids.next().toString(), sha256, null, "", "", null, false);
	}

	SignatureId signature() {
		try {
			return new SignatureId(UUID.fromString(written(id)));
		} catch (IllegalArgumentException noId) {
			throw Refused.because("A6", Text.of("agreements.rule.form-used"));
		}
	}

	/** The bytes that were in front of them; none if the form does not say, which is never the text to be signed. */
	String bytes() {
		return written(sha256);
	}

	String who() {
		return written(signer);
	}

	/** The right that was chosen, if one was. P6. */
	@Nullable Authority right() {
		return Arrays.stream(Authority.values()).filter(right -> right.name().equals(authority)).findFirst().orElse(null);
	}

	/** The day that stands on the paper, if one was typed. */
	@Nullable LocalDate day() {
		try {
			return LocalDate.parse(written(signedOn));
		} catch (DateTimeParseException notADay) {
			return null;
		}
	}

	/** All that the form still asks for, told at once; whether the right is open to whoever signs is not known here. A6, P6. */
	List<Broken> missing(@Nullable Authority right) {
		return missing(right, "agreements.rule.confirmed");
	}

	private List<Broken> missing(@Nullable Authority right, String unticked) {
		var missing = new ArrayList<Broken>();
		if (right == null) {
			missing.add(new Broken("P6", "authority", Text.of("agreements.rule.authority")));
		}
		if ((right == null || right.isTold()) && who().isEmpty()) {
			missing.add(new Broken("A6", "signer", Text.of("agreements.rule.signer")));
		}
		if (!Boolean.TRUE.equals(confirmed)) {
			missing.add(new Broken("A6", "confirmed", Text.of(unticked)));
		}
		return missing;
	}

	/**
	 * What a signature on paper lacks: what one given here would, and besides the scan and its day. Whoever records it has not read it for
	 * the signer but compared it, and tells both name and role, which nobody can ask the signer for later. A6.
	 */
	List<Broken> missingOnPaper() {
		var missing = missing(right(), "agreements.rule.compared");
		if (right() != null && right().hasRole() && !who().isEmpty() && !NAME_AND_ROLE.matcher(who()).matches()) {
			missing.add(new Broken("A6", "signer", Text.of("agreements.rule.name-and-role")));
		}
		if (scan == null || scan.isEmpty()) {
			missing.add(new Broken("A6", "scan", Text.of("agreements.rule.scan")));
		}
		if (day() == null) {
			missing.add(new Broken("A6", "signedOn", Text.of("agreements.rule.signed-day")));
		}
		return missing;
	}

	private static String written(@Nullable String typed) {
		return typed == null ? "" : typed.strip();
	}
}
