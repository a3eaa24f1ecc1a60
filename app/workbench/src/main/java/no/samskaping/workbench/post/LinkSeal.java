package no.samskaping.workbench.post;

import java.nio.charset.StandardCharsets;

import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/** Keeps links unreadable while they wait to be sent (AES-GCM, the key made of the secret in the settings). */
final class LinkSeal {

	private static final String SALT = new String(Hex.encode("samskaping.mail".getBytes(StandardCharsets.US_ASCII)));

	private final BytesEncryptor encryptor;

	LinkSeal(String key) {
		encryptor = AesGcmBytesEncryptor.withPassword(key, SALT).build();
	}

	byte[] sealed(String link) {
		return encryptor.encrypt(link.getBytes(StandardCharsets.UTF_8));
	}

	String opened(byte[] sealed) {
		return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
	}
}
