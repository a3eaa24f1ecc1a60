package no.samskaping.access.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

import no.samskaping.access.provider.ProviderSettings.Settings;
import no.samskaping.workbench.start.CannotStart;

/**
 * An identity provider (pålogging fra egen virksomhet), as it was set.
 *
 * @param id the word in its addresses
 * @param key by which the platform proves to be itself; null if it has a secret
 */
record Provider(String id, Settings settings, @Nullable JWK key) {

	private static final String PREFIX = "samskaping.providers.";
	private static final String CERTIFICATE = "BEGIN CERTIFICATE";

	/** Whoever set it wrongly is told at the start, not at the first sign-in. */
	static Provider of(String id, @Nullable Settings settings) {
		if (settings == null || settings.issuer() == null || settings.clientId() == null
				|| (settings.clientSecret() == null) == (settings.privateKey() == null)) {
			throw new CannotStart(
					PREFIX + id + " mangler noe: den må ha issuer, client-id og enten client-secret eller private-key (en PEM-fil), ikke begge.",
					PREFIX + id + " lacks something: it needs issuer, client-id, and either client-secret or private-key (a PEM file), not both.");
		}
		return new Provider(id, settings, settings.privateKey() == null ? null : read(id, settings.privateKey(), settings.keyId()));
	}

	/** What it is called on the button. */
	String name(String language) {
		return settings.name().getOrDefault(language, settings.name().getOrDefault("nb", id));
	}

	/** What stands in its tokens. */
	String issuer() {
		return settings.issuer().toString();
	}

	/** Whether it promises to be surer of the person than a password makes. */
	boolean vouchesForTwoSteps() {
		return !settings.requiredAcr().isEmpty();
	}

	/** Scheme, host and port of an address. */
	static String origin(URI address) {
		return address.getScheme() + "://" + address.getAuthority();
	}

	private static JWK read(String id, Path file, @Nullable String keyId) {
		try {
			var pem = PemContent.load(file);
			var secret = (RSAPrivateCrtKey) pem.getPrivateKey();
			var open = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
			var key = new RSAKey.Builder(open).privateKey(secret).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256);
			if (Files.readString(file).contains(CERTIFICATE)) {
				key.x509CertSHA256Thumbprint(Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(pem.getCertificates().getFirst().getEncoded())));
			}
			return keyId == null ? key.keyIDFromThumbprint().build() : key.keyID(keyId).build();
		} catch (IOException | GeneralSecurityException | JOSEException | ClassCastException | IllegalStateException | IllegalArgumentException e) {
			throw new CannotStart(PREFIX + id + ".private-key: " + file + " kan ikke leses som en privat RSA-nøkkel i PEM-format (PKCS#8, uten passord).",
					PREFIX + id + ".private-key: " + file + " cannot be read as a private RSA key in PEM format (PKCS#8, without a password).", e);
		}
	}

	@Override
	public String toString() {
		return "Provider[" + id + "]";
	}
}
