package no.samskaping.access.step;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a telephone and the platform share (delt nøkkel), and both make the same codes of: RFC 6238 with SHA-1, half minutes and six
 * figures, which every app knows.
 */
public final class SharedKey {

	private static final int BYTES = 20;
	private static final int SECONDS = 30;
	private static final int FIGURES = 1_000_000;
	private static final int GROUP = 4;
	private static final String METHOD = "HmacSHA1";

	private final byte[] bytes;

	/** The one of these bytes. */
	public SharedKey(byte[] bytes) {
		this.bytes = bytes.clone();
	}

	static SharedKey random() {
		var bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new SharedKey(bytes);
	}

	byte[] bytes() {
		return bytes.clone();
	}

	/** As a person types it into the app. */
	public String grouped() {
		return Base32.of(bytes).replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
	}

	/** As the app reads it from a picture. */
	public String address(String platform, String whose) {
		return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encoded(platform), encoded(whose), Base32.of(bytes), encoded(platform));
	}

	/** The code of that moment. */
	public String code(Instant at) {
		return code(at.getEpochSecond() / SECONDS);
	}

	/** The number of the half minute whose code this is; of this one, or the one before or after: clocks differ. */
	OptionalLong halfMinute(String typed, Instant now) {
		var here = now.getEpochSecond() / SECONDS;
		var code = typed.replaceAll("\\s", "");
		return LongStream.of(here, here - 1, here + 1).filter(it -> code(it).equals(code)).findFirst();
	}

	private String code(long halfMinute) {
		try {
			var mac = Mac.getInstance(METHOD);
			mac.init(new SecretKeySpec(bytes, METHOD));
			var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(halfMinute).array());
			var from = hash[hash.length - 1] & 0xf;
			return "%06d".formatted((ByteBuffer.wrap(hash).getInt(from) & Integer.MAX_VALUE) % FIGURES);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}
}
