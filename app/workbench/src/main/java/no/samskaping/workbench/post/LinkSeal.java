package no.samskaping.workbench.post;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import no.samskaping.workbench.database.KeptKey;
import no.samskaping.workbench.start.CannotStart;

/** Keeps secret links unreadable while they wait to be sent (AES-GCM); the key is that of the settings, else the one beside the embedded database. */
@Component
class LinkSeal {

	private static final String SALT = new String(Hex.encode("samskaping.mail".getBytes(StandardCharsets.US_ASCII)));

	private final @Nullable Supplier<BytesEncryptor> encryptor;

	LinkSeal(MailSettings settings, ObjectProvider<KeptKey> beside, ObjectProvider<JavaMailSender> server) {
		var key = Optional.ofNullable(settings.mail().key()).or(() -> Optional.ofNullable(beside.getIfAvailable()).map(KeptKey::value));
		if (key.isEmpty() && server.getIfAvailable() != null) {
			throw new CannotStart(
					"Det er satt opp en e-posttjener, men ingen nøkkel som holder hemmelige lenker uleselige til de er sendt. Sett SAMSKAPING_MAIL_KEY til en lang, tilfeldig hemmelighet, den samme på alle instanser, eller fjern SPRING_MAIL_HOST.",
					"A mail server is set, but no key that keeps secret links unreadable until they are sent. Set SAMSKAPING_MAIL_KEY to a long random secret, the same on all instances, or remove SPRING_MAIL_HOST.");
		}
		// Making the key of the secret takes seconds, on purpose; so it is made when the first link is kept, not at each start.
		encryptor = key.map(secret -> SingletonSupplier.<BytesEncryptor>of(() -> AesGcmBytesEncryptor.withPassword(secret, SALT).build())).orElse(null);
	}

	/** The link as it may be kept; empty without a key. */
	Optional<byte[]> sealed(String link) {
		return Optional.ofNullable(encryptor).map(key -> key.get().encrypt(link.getBytes(StandardCharsets.UTF_8)));
	}

	/** The link; empty if it was sealed with another key. */
	Optional<String> opened(byte[] sealed) {
		try {
			return Optional.ofNullable(encryptor).map(key -> new String(key.get().decrypt(sealed), StandardCharsets.UTF_8));
		} catch (IllegalArgumentException | IllegalStateException anotherKey) {
			return Optional.empty();
		}
	}
}
