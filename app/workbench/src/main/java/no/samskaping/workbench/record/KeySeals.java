package no.samskaping.workbench.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import no.samskaping.workbench.database.KeptKey;

/** Seals with AES-GCM, by a key of its own made of the platform's. */
@Component
class KeySeals implements Seals {

	private static final String SALT = new String(Hex.encode("samskaping.seals".getBytes(StandardCharsets.US_ASCII)));

	private final @Nullable Supplier<BytesEncryptor> encryptor;

	KeySeals(@Value("${samskaping.mail.key:#{null}}") @Nullable String set, ObjectProvider<KeptKey> beside) {
		var key = Optional.ofNullable(set).or(() -> Optional.ofNullable(beside.getIfAvailable()).map(KeptKey::value));
		// Making the key of the secret takes seconds, on purpose; so it is made when the first secret is kept, not at each start.
		encryptor = key.map(secret -> SingletonSupplier.<BytesEncryptor>of(() -> AesGcmBytesEncryptor.withPassword(secret, SALT).build())).orElse(null);
	}

	@Override
	public boolean haveAKey() {
		return encryptor != null;
	}

	@Override
	public Optional<byte[]> sealed(byte[] secret) {
		return Optional.ofNullable(encryptor).map(key -> key.get().encrypt(secret));
	}

	@Override
	public Optional<byte[]> opened(byte[] sealed) {
		try {
			return Optional.ofNullable(encryptor).map(key -> key.get().decrypt(sealed));
		} catch (IllegalArgumentException | IllegalStateException anotherKey) {
			return Optional.empty();
		}
	}
}
