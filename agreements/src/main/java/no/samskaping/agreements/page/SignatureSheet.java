package no.samskaping.agreements.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.acceptance.Acceptance;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.terms.Side;
import no.samskaping.agreements.text.AgreementText;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.Documents;

/** The second document of an agreement (signaturark): who signed which bytes, for whom, by which authority and when. A6. */
@Component
class SignatureSheet {

	private final SignatureBook signatures;
	private final AcceptanceBook answers;
	private final SeenAgreements agreements;
	private final People people;
	private final UsedLinks links;
	private final Documents documents;
	private final Words words;

	SignatureSheet(SignatureBook signatures, AcceptanceBook answers, SeenAgreements agreements, People people, UsedLinks links,
			Documents documents, Words words) {
		this.signatures = signatures;
		this.answers = answers;
		this.agreements = agreements;
		this.people = people;
		this.links = links;
		this.documents = documents;
		this.words = words;
	}

	byte[] print(Agreement agreement, AgreementText text) {
		var signed = signatures.under(text.id().value());
		var said = answers.of(agreement.getId()).all();
		var names = agreements.names(text.says());
		var known = people.names(signed.stream().map(Signature::person).filter(Objects::nonNull).collect(Collectors.toSet()));
		var used = links.behind(signed);
		var lines = text.says().sides().stream().map(side -> side.isContractingParty()
				? signing(side, signed.stream().filter(one -> one.actor().equals(side.actor())).findFirst().orElse(null), names, known, used)
				: accepting(side, said, text, names)).toList();
		return documents.pdf("agreements/signatures",
				new Sheet(agreement.number(), text.says().terms().title(), text.number(), text.sha256(), words.dateTime(text.lockedAt()), lines));
	}

	private Line signing(Side side, @Nullable Signature signed, Map<ActorId, String> names, Map<PersonId, String> known,
			Map<SignatureId, Text> used) {
		var name = names.getOrDefault(side.actor(), "");
		if (signed == null) {
			return new Line(name, words.of("agreements.sheet.unsigned"), "", "", "");
		}
		var who = signed.signer() != null ? signed.signer() : signed.person() == null ? "" : known.getOrDefault(signed.person(), "");
		var link = used.get(signed.id());
		return new Line(name, who, words.of("agreements.authority." + signed.authority()) + (signed.evidence() == null ? ""
				: ", " + words.of("agreements.sheet.paper")) + (link == null ? "" : ", " + words.of(link)), signed.signedOn() == null ? words.dateTime(signed.at())
						: words.of("agreements.sheet.recorded", words.date(signed.signedOn()), words.dateTime(signed.at())), signed.sha256());
	}

	/** The latest acceptance before the text was locked is the one that stands for the whole. */
	private Line accepting(Side side, List<Acceptance> said, AgreementText text, Map<ActorId, String> names) {
		return said.stream().filter(one -> one.actor().equals(side.actor()) && one.accepts() && !one.at().isAfter(text.lockedAt()))
				.reduce((first, later) -> later)
				.map(one -> new Line(names.getOrDefault(side.actor(), ""), words.of("agreements.sheet.accepted"), one.source() == null ? ""
						: words.of("agreements.sheet.on-behalf", one.source()), words.dateTime(one.at()), ""))
				.orElse(new Line(names.getOrDefault(side.actor(), ""), words.of("agreements.sheet.unaccepted"), "", "", ""));
	}

	/** What the sheet shows. */
	public record Sheet(String number, String title, int version, String sha256, String lockedAt, List<Line> lines) {}

	/** A line for each participant. */
	public record Line(String participant, String who, String authority, String at, String sha256) {}
}
