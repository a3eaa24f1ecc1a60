package no.samskaping.agreements;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.History;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@AgreementModuleTest
class PaperAndFormsTest {

	@Autowired
	MockMvc pages;

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	TextBook texts;

	@Autowired
	History history;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	private InitiativeId initiative = InitiativeId.next();

	@BeforeEach
	void aNewInitiative() {
		initiative = InitiativeId.next();
		Neighbours.RECUSED.clear();
	}

	@Test
	void a_paper_signature_is_recorded_with_its_scan_A6() throws Exception {
		var id = hand.atSigning(initiative);
		var number = hand.number(id);

		paper(id, CLUB, "SIGNATURE_RIGHT", today().toString()).andExpect(redirectedUrl(at(number, "")));

		assertThat(signatures(id)).isEqualTo(1);
		var page = pages.perform(get(at(number, "")).with(user("worker"))).andExpect(content().string(containsString("Signert på papir")))
				.andExpect(content().string(containsString("Signert papir: Jonas Haugen, styreleder"))).andReturn().getResponse().getContentAsString();
		var start = page.indexOf(at(number, "/skann/"));
		var scan = page.substring(start, page.indexOf('"', start));
		var started = pages.perform(get(scan).with(user("chair"))).andExpect(request().asyncStarted()).andReturn();
		pages.perform(asyncDispatch(started)).andExpect(content().bytes(texts.bytes(new TextId(drafts.one(id).locked().text()))));
		Neighbours.WHO.put("stranger", new Acting.Participant(ActorId.next(), null, null));
		pages.perform(get(scan).with(user("stranger"))).andExpect(status().isForbidden());
		pages.perform(get(at(number, "/skann/" + UUID.randomUUID())).with(user("worker"))).andExpect(status().isNotFound());
		pages.perform(get(at(number, "/signaturark/1.pdf")).with(user("reader"))).andExpect(status().isOk());
	}

	@Test
	void a_scan_is_a_document_or_a_picture_by_its_bytes_whatever_it_is_called_A6() throws Exception {
		var id = hand.atSigning(initiative);

		paper(id, CLUB, "SIGNATURE_RIGHT", today().toString(), "hello".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("<a href=\"#scan\">Det skannede dokumentet må være en PDF eller et bilde.</a>")));
		assertThat(signatures(id)).isZero();
	}

	@Test
	void a_scan_that_is_not_kept_is_refused_beside_its_field_A6() throws Exception {
		var id = hand.untouchedAtSigning();

		for (var scan : Map.of(scan("signert.exe", "MZ".getBytes(StandardCharsets.US_ASCII)), "«signert.exe» kan ikke legges ved.",
				scan("signert.pdf", new byte[0]), "Velg det skannede dokumentet.",
				scan("signert.pdf", new byte[25 * 1024 * 1024 + 1]), "Filen er for stor.").entrySet()) {
			paper(id, CLUB, "SIGNATURE_RIGHT", "Jonas Haugen, styreleder", today().toString(), scan.getKey()).andExpect(status().isUnprocessableContent())
					.andExpect(content().string(containsString("<a href=\"#scan\">" + scan.getValue())));
		}
		assertThat(signatures(id)).isZero();
	}

	@Test
	void the_form_for_a_paper_offers_every_kind_of_scan_that_is_taken_A6() throws Exception {
		var id = hand.atSigning(initiative);

		pages.perform(get(at(hand.number(id), "/papir/" + CLUB.value())).with(user("worker")))
				.andExpect(content().string(containsString("accept=\"application/pdf,image/png,image/jpeg,image/webp,image/gif\"")));
		paper(id, CLUB, "SIGNATURE_RIGHT", "Jonas Haugen, styreleder", today().toString(), scan("signert.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII)))
				.andExpect(redirectedUrl(at(hand.number(id), "")));
	}

	@Test
	void nobody_records_a_paper_for_a_platform_party_P2() throws Exception {
		var id = hand.untouchedAtSigning();

		paper(id, MUNICIPALITY, "SIGNATURE_RIGHT", today().toString()).andExpect(status().isForbidden());
		paper(id, CENTRE, "MANDATE", today().toString()).andExpect(status().isForbidden());
		pages.perform(get(at(hand.number(id), "/papir/" + MUNICIPALITY.value())).with(user("worker"))).andExpect(status().isForbidden());
		assertThat(signatures(id)).isZero();
	}

	@Test
	void a_paper_names_a_right_and_a_day_since_the_text_was_locked_A6_P6() throws Exception {
		var id = hand.untouchedAtSigning();

		paper(id, CLUB, "MANDATE", today().toString()).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Velg hvilken rett det signeres med.")));
		for (var day : List.of("", "i dag", today().minusDays(1).toString(), today().plusDays(1).toString())) {
			paper(id, CLUB, "SIGNATURE_RIGHT", day).andExpect(status().isUnprocessableContent())
					.andExpect(content().string(containsString("Velg dagen dokumentet ble signert"))).andExpect(content().string(containsString("Jonas Haugen")));
		}
		assertThat(signatures(id)).isZero();
	}

	@Test
	void a_paper_names_who_signed_it_and_their_role_and_the_chosen_right_stays_when_it_is_refused_A6_P6() throws Exception {
		var id = hand.untouchedAtSigning();

		for (var name : List.of("Jonas Haugen", "Jonas Haugen,", ", styreleder")) {
			paper(id, CLUB, "POWER_OF_ATTORNEY", name, today().toString(), texts.bytes(new TextId(drafts.one(id).locked().text())))
					.andExpect(status().isUnprocessableContent())
					.andExpect(content().string(containsString("<a href=\"#signer\">Skriv både navnet og rollen til den som signerte, med komma mellom.</a>")))
					.andExpect(content().string(matchesPattern("(?s).*value=\"POWER_OF_ATTORNEY\"[^>]* checked=\"checked\".*")))
					.andExpect(content().string(containsString("value=\"" + name + "\"")));
		}
		assertThat(signatures(id)).isZero();
	}

	@Test
	void what_was_chosen_stays_chosen_when_the_terms_or_the_boundary_are_refused_A4_A5() throws Exception {
		var id = hand.drafted(initiative);
		var number = hand.number(id);
		var version = String.valueOf(drafts.one(id).version());

		var terms = pages.perform(post(at(number, "/vilkar")).param("version", version).param("endsOn", "").param("decisions", "MAJORITY")
				.param("disagreement", "MEDIATION").param("reportMonths", "3").with(user("worker")).with(csrf()));
		var boundary = pages.perform(post(at(number, "/avgrensning")).param("version", version).param("sides[0].actor", CLUB.value().toString())
				.param("sides[0].specified", "YES").param("sides[0].paid", "UNSURE").param("sides[0].market", "NO").param("sides[0].overruled", "GRANT")
				.param("sides[0].reason", "").with(user("worker")).with(csrf()));

		chosen(terms, "decisions", "MAJORITY");
		chosen(terms, "disagreement", "MEDIATION");
		chosen(boundary, "sides\\[0\\].specified", "YES");
		chosen(boundary, "sides\\[0\\].paid", "UNSURE");
		chosen(boundary, "sides\\[0\\].market", "NO");
	}

	private static void chosen(ResultActions refused, String field, String value) throws Exception {
		refused.andExpect(status().isUnprocessableContent()).andExpect(content().string(
				matchesPattern("(?s).*<input type=\"radio\"[^>]*value=\"" + value + "\"[^>]*name=\"" + field + "\"[^>]* checked=\"checked\".*")));
	}

	@Test
	void a_form_that_signed_something_else_signs_nothing_A6() throws Exception {
		var form = UUID.randomUUID();
		var other = hand.atSigning(InitiativeId.next());
		sign(other, MUNICIPALITY, "mayor", form, hand.sha256(other)).andExpect(status().is3xxRedirection());
		var id = hand.atSigning(initiative);
		hand.sign(id, CLUB, "chair");
		hand.sign(id, CENTRE, "leader");

		sign(id, MUNICIPALITY, "mayor", form, hand.sha256(id)).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Dette skjemaet er brukt før")));
		sign(other, CENTRE, "leader", form, hand.sha256(other)).andExpect(status().isUnprocessableContent());

		assertThat(signatures(id)).isEqualTo(2);
		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.SIGNING);
		assertThat(signatures(other)).isEqualTo(1);
	}

	@Test
	void a_wish_for_a_change_sent_twice_is_one_A3() throws Exception {
		var id = hand.drafted(initiative);
		var form = UUID.randomUUID();

		wish(id, form, "Ta med lys.").andExpect(redirectedUrl(at(hand.number(id), "")));
		wish(id, form, "Ta med lys.").andExpect(redirectedUrl(at(hand.number(id), "")));
		wish(id, form, "Ta med lys og vinterdekk.").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Dette skjemaet er brukt før"))).andExpect(content().string(containsString("vinterdekk")));

		assertThat(database.sql("select count(*) from agreements.acceptance where agreement = ? and not accepts").param(id.value())
				.query(Integer.class).single()).isEqualTo(1);
		assertThat(history.of(id.subject(), null, 20)).filteredOn(one -> one.entry().key().equals("agreements.history.change-wanted")).hasSize(1);
	}

	@Test
	void what_no_page_sends_is_answered_without_a_fault() throws Exception {
		var draft = hand.number(hand.drafted(initiative));
		var signing = hand.untouchedAtSigning();

		pages.perform(post(at(draft, "/svar/" + MUNICIPALITY.value())).param("seen", "x").with(user("mayor")).with(csrf()))
				.andExpect(status().isNotFound());
		pages.perform(post(at(draft, "/svar/" + MUNICIPALITY.value() + "/x")).param("id", UUID.randomUUID().toString()).param("revision", "1")
				.param("remark", "Nei").with(user("mayor")).with(csrf())).andExpect(status().isNotFound());
		for (var wrong : List.of("id", "sha256", "authority", "confirmed")) {
			var form = post(at(hand.number(signing), "/signer/" + CLUB.value())).param("signer", "Jonas Haugen".repeat(wrong.equals("id") ? 1 : 20));
			for (var field : Map.of("id", UUID.randomUUID().toString(), "sha256", hand.sha256(signing), "authority", "SIGNATURE_RIGHT", "confirmed",
					"true").entrySet()) {
				if (!field.getKey().equals(wrong)) {
					form.param(field.getKey(), field.getValue());
				} else if (!wrong.equals("sha256")) {
					form.param(wrong, "tull");
				}
			}
			pages.perform(form.with(user("chair")).with(csrf())).andExpect(wrong.equals("confirmed") ? status().isBadRequest()
					: status().isUnprocessableContent());
		}
		pages.perform(post(at(hand.number(signing), "/papir/" + CLUB.value())).param("confirmed", "true").with(user("worker")).with(csrf()))
				.andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("<a href=\"#scan\">Velg det skannede dokumentet.</a>")));
		pages.perform(post("/apen/kontroll").with(user("reader")).with(csrf())).andExpect(content().string(containsString("Velg en fil.")));
		assertThat(signatures(signing)).isZero();
	}

	@Test
	void who_locks_or_opens_what_has_changed_meanwhile_is_told_and_loses_nothing() throws Exception {
		var id = hand.accepted(initiative);
		var number = hand.number(id);
		var old = String.valueOf(drafts.one(id).version() - 1);
		var due = today().plusDays(44).toString();

		pages.perform(post(at(number, "/las")).param("version", old).param("due", due).with(user("worker")).with(csrf()))
				.andExpect(status().isConflict()).andExpect(content().string(containsString("Noen endret dette i mellomtiden")))
				.andExpect(content().string(containsString(due)));
		hand.lock(id);
		pages.perform(post(at(number, "/apne")).param("version", old).with(user("worker")).with(csrf())).andExpect(status().isConflict())
				.andExpect(content().string(containsString("Noen endret dette i mellomtiden")));
		assertThat(drafts.one(id).stage()).isEqualTo(AgreementStage.ANCHORING);
	}

	private ResultActions wish(AgreementId id, UUID form, String remark) throws Exception {
		var clause = drafts.one(id).draft().clauses().getFirst();
		return pages.perform(post(at(hand.number(id), "/svar/" + MUNICIPALITY.value() + "/" + clause.id())).param("id", form.toString())
				.param("revision", String.valueOf(clause.revision())).param("remark", remark).with(user("mayor")).with(csrf()));
	}

	private ResultActions paper(AgreementId id, ActorId actor, String authority, String day) throws Exception {
		return paper(id, actor, authority, day, texts.bytes(new TextId(drafts.one(id).locked().text())));
	}

	private ResultActions paper(AgreementId id, ActorId actor, String authority, String day, byte[] content) throws Exception {
		return paper(id, actor, authority, "Jonas Haugen, styreleder", day, content);
	}

	private ResultActions paper(AgreementId id, ActorId actor, String authority, String signer, String day, byte[] content) throws Exception {
		return paper(id, actor, authority, signer, day, scan("signert.pdf", content));
	}

	private ResultActions paper(AgreementId id, ActorId actor, String authority, String signer, String day, MockMultipartFile scan) throws Exception {
		return pages.perform(multipart(at(hand.number(id), "/papir/" + actor.value())).file(scan).param("id", UUID.randomUUID().toString())
				.param("sha256", hand.sha256(id)).param("authority", authority).param("signer", signer).param("signedOn", day)
				.param("confirmed", "true").with(user("worker")).with(csrf()));
	}

	private static MockMultipartFile scan(String name, byte[] content) {
		return new MockMultipartFile("scan", name, "application/pdf", content);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(Words.ZONE));
	}

	private ResultActions sign(AgreementId id, ActorId actor, String who, UUID form, String sha256)
			throws Exception {
		return pages.perform(post(at(hand.number(id), "/signer/" + actor.value())).param("id", form.toString()).param("sha256", sha256)
				.param("confirmed", "true").param("authority", "MANDATE").param("signer", "Noen").with(user(who)).with(csrf()));
	}

	private int signatures(AgreementId id) {
		return database.sql("select count(*) from agreements.signature where agreement = ?").param(id.value()).query(Integer.class).single();
	}

	private static String at(String number, String page) {
		return "/avtaler/" + number + page;
	}
}
