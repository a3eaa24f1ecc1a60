package no.samskaping.access.account;

import java.io.Serializable;

import org.jmolecules.ddd.annotation.ValueObject;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Who somebody is at an identity provider (identitet): both together, and nothing else, tell people apart. An e-mail address can pass to
 * somebody else, and a national identity number is not ours to keep.
 *
 * @param issuer the provider's own address
 * @param subject what it calls the person towards this platform alone
 */
@ValueObject
public record Identity(String issuer, @Column("provider_name") String subject) implements Serializable {

	@Override
	public String toString() {
		return "Identity[at " + issuer + "]";
	}
}
