package no.samskaping.initiatives.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.registration.Typed;
import no.samskaping.workbench.Ids;

/**
 * A document as it is sent, and what is typed to keep it from the public.
 *
 * @param id made when the form is drawn, so that a second submit keeps it once
 * @param exemptionBasis on what legal basis it is kept from the public, if it is (P7)
 * @param exemptionUntil until when
 */
record AttachForm(UUID id, @Nullable MultipartFile file, String exemptionBasis, String exemptionUntil) {

	AttachForm {
		id = id == null ? Ids.next() : id;
		exemptionBasis = Typed.told(exemptionBasis);
		exemptionUntil = Typed.told(exemptionUntil);
	}

	static AttachForm blank() {
		return new AttachForm(Ids.next(), null, "", "");
	}

	/** The name of the file, as the browser tells it. */
	String name() {
		return file == null ? "" : Typed.told(file.getOriginalFilename());
	}

	/** What it holds; nothing where none was chosen, which is refused like an empty one. */
	InputStream content() throws IOException {
		return file == null ? InputStream.nullInputStream() : file.getInputStream();
	}

	/** Whether it is marked, however wrongly, so that the page shows that. */
	public boolean isMarked() {
		return marking().isMeant();
	}

	Marking marking() {
		return new Marking(exemptionBasis, exemptionUntil);
	}
}
