package no.samskaping.agreements;

import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import no.samskaping.agreements.AgreementsAtHand.Hand;
import no.samskaping.agreements.agreement.ContactLinks;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.register.NextSteps;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.text.TextBook;
import no.samskaping.agreements.text.TextId;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.MandateId;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.testbed.MovableClock;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.screen.Tasks;
import no.samskaping.workbench.screen.Viewers;

import static no.samskaping.agreements.Examples.CENTRE;
import static no.samskaping.agreements.Examples.CLUB;
import static no.samskaping.agreements.Examples.MUNICIPALITY;
import static no.samskaping.agreements.Examples.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@AgreementModuleTest
class AgreementPagesTest {

	@Autowired
	MockMvc pages;

	@Autowired
	Hand hand;

	@Autowired
	DraftDesk drafts;

	@Autowired
	PersonalLinks personalLinks;

	@Autowired
	TextBook texts;

	@Autowired
	NextSteps steps;

	@Autowired
	Tasks tasks;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	private InitiativeId initiative = InitiativeId.next();

	@BeforeEach
	void aNewInitiative() {
		initiative = InitiativeId.next();
		Neighbours.RECUSED.clear();
		Neighbours.WHO.remove("link");
		Neighbours.MAIL_IS_SENT.set(false);
	}

	@AfterEach
	void underItsFirstName() {
		Neighbours.RENAMED.clear();
	}

	@Test
	void every_page_is_written_out_in_all_three_languages() throws Exception {
		var draft = hand.number(hand.drafted(initiative));
		for (var language : List.of("nb", "nn", "en")) {
			for (var page : List.of("/avtaler", "/avtaler?q=sykkel&status=DRAFT", at(draft, ""), at(draft, "/vilkar"), at(draft, "/avgrensning"),
					at(draft, "/punkt/7"), at(draft, "/punkt/17"), at(draft, "/nytt-punkt"), at(draft, "/begrunn/E4?funn=notice&deltaker=" + CLUB.value()), at(draft, "/las"),
					at(draft, "/svar/" + CLUB.value()), at(draft, "/oppgi"))) {
				shown(get(page).param("sprak", language).with(user("worker")));
			}
			shown(get(at(draft, "")).param("sprak", language).with(user("mayor")));
			shown(get(at(draft, "/svar/" + MUNICIPALITY.value())).param("sprak", language).with(user("mayor")));
			shown(get("/apen/kontroll").param("sprak", language).with(user("reader")));
		}
		var signing = hand.number(hand.untouchedAtSigning());
		shown(get(at(signing, "")).with(user("worker")));
		shown(get(at(signing, "/signer/" + MUNICIPALITY.value())).with(user("mayor")));
		shown(get(at(signing, "/papir/" + CLUB.value())).with(user("worker")));
		shown(get(at(signing, "/apne")).with(user("worker")));
		var binding = hand.number(hand.untouchedInForce());
		shown(get(at(binding, "")).with(user("mayor")));
		shown(get(at(binding, "/tillegg")).with(user("worker")));
		shown(get(at(binding, "/endring")).with(user("worker")));
		shown(get(at(binding, "/oppsigelse/" + MUNICIPALITY.value())).with(user("mayor")));
	}

	@Test
	void the_list_names_everyone_who_takes_part_in_every_language() throws Exception {
		var number = hand.number(hand.drafted(initiative));

		for (var language : List.of("nb", "nn", "en")) {
			pages.perform(get("/avtaler").param("sprak", language).with(user("worker"))).andExpect(content().string(containsString(number)))
					.andExpect(content().string(containsString("Vennesla Sykkelklubb, Frivilligsentral A, Vennesla kommune")))
					.andExpect(content().string(not(containsString("null"))));
		}
	}

	@Test
	void what_holds_the_lock_back_is_said_in_the_rules_words_A2() throws Exception {
		var number = hand.number(hand.drafted(initiative));

		pages.perform(get(at(number, "")).with(user("worker")))
				.andExpect(content().string(containsString("Alle deltakere må ha godtatt alle punktene slik de står, og ha sett rettingene i dem.")));
	}

	@Test
	void who_only_reads_is_not_told_why_they_cannot_sign_P2() throws Exception {
		for (var number : List.of(hand.number(hand.drafted(initiative)), hand.number(hand.untouchedAtSigning()))) {
			pages.perform(get(at(number, "")).with(user("worker"))).andExpect(content().string(containsString(">Signer<")));
			pages.perform(get(at(number, "")).with(user("reader"))).andExpect(status().isOk()).andExpect(content().string(not(containsString(">Signer<"))))
					.andExpect(content().string(containsString("Ingenting nå.")));
		}
	}

	@Test
	void a_finding_is_mended_by_one_button_and_the_clause_is_open_again_A3() throws Exception {
		var id = hand.accepted(initiative);
		var draft = drafts.one(id).draft();
		drafts.edit(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant(), "terms",
				it -> it.withSides(side -> side.actor().equals(CLUB) ? side.on(side.footing().leaving(6)) : side));
		pages.perform(get(at(hand.number(id), "")).with(user("worker"))).andExpect(content().string(containsString("Sett 3 måneder for alle")))
				.andExpect(content().string(containsString("Vennesla Sykkelklubb kan gå ut med 6 måneders varsel.")));

		var version = String.valueOf(drafts.one(id).version());
		pages.perform(post(at(hand.number(id), "/rett")).param("version", version).param("remedy", "SAME_NOTICE").param("actor", CLUB.value().toString())
				.with(user("worker")).with(csrf())).andExpect(redirectedUrl(at(hand.number(id), "")));

		assertThat(drafts.one(id).draft().sides()).extracting(side -> side.footing().noticeMonths()).containsOnly(3);
		assertThat(clause(drafts.one(id).draft(), ClauseKind.DURATION).revision()).isGreaterThan(clause(draft, ClauseKind.DURATION).revision());
	}

	@Test
	void an_outcome_is_not_overruled_without_a_reason_and_what_was_typed_stays_A5() throws Exception {
		var id = hand.drafted(initiative);
		var number = hand.number(id);
		var form = boundary(id, "");

		pages.perform(form.with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Skriv hvorfor utfallet settes til side.")));

		pages.perform(boundary(id, "Klubben får bare dekket utlegg.").with(user("worker")).with(csrf())).andExpect(redirectedUrl(at(number, "")));
		var side = drafts.one(id).draft().side(CLUB).orElseThrow();
		assertThat(side.boundary().outcome().name()).isEqualTo("CO_CREATION");
		assertThat(side.boundary().overruledBy()).isEqualTo(Neighbours.WORKER);
	}

	@Test
	void every_outcome_that_is_overruled_without_a_reason_is_listed_with_its_link_and_its_drawer_is_open_A5() throws Exception {
		var id = hand.drafted(initiative);
		var draft = drafts.one(id);
		var form = post(at(draft.number(), "/avgrensning")).param("version", String.valueOf(draft.version()));
		var beside = draft.draft().besideTheMunicipality();
		for (var row = 0; row < beside.size(); row++) {
			var name = "sides[" + row + "].";
			form.param(name + "actor", beside.get(row).actor().value().toString()).param(name + "specified", "NO").param(name + "paid", "NO")
					.param(name + "market", "NO").param(name + "overruled", "GRANT").param(name + "reason", "");
		}

		pages.perform(form.with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("2 ting må rettes")))
				.andExpect(content().string(containsString("<a href=\"#sides0.reason\">Vennesla Sykkelklubb, Hvorfor – Skriv hvorfor utfallet settes til side.")))
				.andExpect(content().string(containsString("<a href=\"#sides1.reason\">Frivilligsentral A, Hvorfor – Skriv hvorfor utfallet settes til side.")))
				.andExpect(content().string(not(containsString("<details class=\"field\"><summary"))));
		pages.perform(get(at(draft.number(), "/avgrensning")).with(user("worker")))
				.andExpect(content().string(containsString("<details class=\"field\"><summary")));
	}

	@Test
	void all_that_is_wrong_in_the_terms_is_listed_with_its_field_its_participant_and_its_link_A4() throws Exception {
		var id = hand.drafted(initiative);
		var form = post(at(hand.number(id), "/vilkar")).param("version", String.valueOf(drafts.one(id).version())).param("plan", "").param("startsOn", "")
				.param("endsOn", "2028-06-30").param("decisions", "CONSENSUS").param("castingVote", "").param("disagreement", "DISCUSSION_MEETING")
				.param("economy", "").param("reportMonths", "x").param("purchases", "").param("sides[0].actor", CLUB.value().toString())
				.param("sides[0].role", "CONTRACTING_PARTY").param("sides[0].voices", "-1").param("sides[0].noticeMonths", "99")
				.param("sides[0].contactName", "Ola Nes");

		pages.perform(form.with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("4 ting må rettes")))
				.andExpect(content().string(containsString("<a href=\"#reportMonths\">Måneder mellom rapportene – Skriv et helt tall")))
				.andExpect(content().string(containsString("<a href=\"#sides0.noticeMonths\">Vennesla Sykkelklubb, Oppsigelse, måneder – Skriv et helt tall")))
				.andExpect(content().string(containsString("<a href=\"#sides0.voices\">Vennesla Sykkelklubb, Stemmer – Skriv et helt tall")))
				.andExpect(content().string(containsString("<a href=\"#sides0.contactReach\">Vennesla Sykkelklubb, E-post eller telefon til kontaktpersonen – ")));
	}

	@Test
	void who_saves_terms_too_late_sees_both_versions_and_loses_nothing() throws Exception {
		var id = hand.drafted(initiative);
		var number = hand.number(id);
		var old = drafts.one(id).version();
		pages.perform(terms(id, old, "2028-06-30", "4").with(user("worker")).with(csrf())).andExpect(redirectedUrl(at(number, "")));

		pages.perform(terms(id, old, "2029-01-31", "5").with(user("leader")).with(csrf())).andExpect(status().isConflict())
				.andExpect(content().string(containsString("2028-06-30"))).andExpect(content().string(containsString("2029-01-31")));

		assertThat(drafts.one(id).draft().terms().endsOn()).isEqualTo("2028-06-30");
	}

	@Test
	void the_same_terms_sent_twice_are_saved_once() throws Exception {
		var id = hand.drafted(initiative);
		var old = drafts.one(id).version();

		pages.perform(terms(id, old, "2028-06-30", "4").with(user("worker")).with(csrf())).andExpect(status().is3xxRedirection());
		pages.perform(terms(id, old, "2028-06-30", "4").with(user("worker")).with(csrf())).andExpect(status().is3xxRedirection());

		assertThat(drafts.one(id).version()).isEqualTo(old + 1);
	}

	@Test
	void a_date_that_is_none_is_refused_beside_its_field() throws Exception {
		var id = hand.drafted(initiative);

		pages.perform(terms(id, drafts.one(id).version(), "i morgen", "x").with(user("worker")).with(csrf()))
				.andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("endsOn-error")))
				.andExpect(content().string(containsString("i morgen")));
	}

	@Test
	void nobody_signs_for_another_party_P2() throws Exception {
		var id = hand.untouchedAtSigning();

		signs(id, MUNICIPALITY, "leader").andExpect(status().isForbidden());
		signs(id, MUNICIPALITY, "worker").andExpect(status().isForbidden());
		signs(id, MUNICIPALITY, "chair").andExpect(status().isForbidden());
		signs(id, CLUB, "mayor").andExpect(status().isForbidden());
		assertThat(signatures(id)).isZero();
	}

	@Test
	void nobody_signs_twice_but_a_second_submit_of_the_same_form_leads_to_the_same_page_A6() throws Exception {
		var id = hand.atSigning(initiative);
		var form = UUID.randomUUID();

		sign(id, MUNICIPALITY, "mayor", form, hand.sha256(id)).andExpect(redirectedUrl(at(hand.number(id), "")));
		sign(id, MUNICIPALITY, "mayor", form, hand.sha256(id)).andExpect(redirectedUrl(at(hand.number(id), "")));
		signs(id, MUNICIPALITY, "mayor").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Det er allerede signert for denne avtaleparten.")));
		assertThat(signatures(id)).isEqualTo(1);
	}

	@Test
	void nobody_signs_an_older_text_A6() throws Exception {
		var id = hand.atSigning(initiative);
		var older = hand.sha256(id);
		reopen(id, "Beløpet er galt.", "worker").andExpect(status().is3xxRedirection());
		hand.lock(id);
		hand.anchor(id, Examples.MUNICIPALITY_PARTY, Examples.CENTRE_PARTY);

		sign(id, MUNICIPALITY, "mayor", UUID.randomUUID(), older).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("er ikke den som skal signeres")));
		assertThat(signatures(id)).isZero();
	}

	@Test
	void nobody_signs_before_the_anchoring_A2() throws Exception {
		var id = hand.locked(initiative);

		signs(id, MUNICIPALITY, "mayor").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Ingen signerer før hver plattformpart som er med, har forankret akkurat denne teksten.")));
	}

	@Test
	void who_is_recused_neither_accepts_nor_signs_P5() throws Exception {
		var id = hand.untouchedAtSigning();
		Neighbours.RECUSED.add(Neighbours.MAYOR);

		signs(id, MUNICIPALITY, "mayor").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Du er inhabil i denne saken")));
	}

	@Test
	void who_signs_says_that_the_document_was_read_A6() throws Exception {
		var id = hand.untouchedAtSigning();

		pages.perform(post(at(hand.number(id), "/signer/" + MUNICIPALITY.value())).param("id", UUID.randomUUID().toString())
				.param("sha256", hand.sha256(id)).with(user("mayor")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Kryss av for at dokumentet er lest")));
	}

	@Test
	void staff_record_an_outside_participants_acceptance_with_its_source_but_never_a_platform_partys_P2() throws Exception {
		var id = hand.drafted(initiative);
		var number = hand.number(id);
		var seen = seen(id);

		pages.perform(post(at(number, "/svar/" + CLUB.value())).param("seen", seen).param("source", " ").with(user("worker")).with(csrf()))
				.andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Skriv hvordan svaret ble gitt")));
		pages.perform(post(at(number, "/svar/" + CLUB.value())).param("seen", seen).param("source", "Telefon med lederen").with(user("worker"))
				.with(csrf())).andExpect(redirectedUrl(at(number, "")));
		pages.perform(post(at(number, "/svar/" + MUNICIPALITY.value())).param("seen", seen).param("source", "Telefon").with(user("worker"))
				.with(csrf())).andExpect(status().isForbidden());
	}

	@Test
	void what_changed_while_it_was_read_is_not_accepted_unseen_A3() throws Exception {
		var id = hand.drafted(initiative);
		var seen = seen(id);
		drafts.edit(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.with(draft.terms().until(draft.terms().endsOn().plusYears(2))));

		pages.perform(post(at(hand.number(id), "/svar/" + MUNICIPALITY.value())).param("seen", seen).with(user("mayor")).with(csrf()))
				.andExpect(status().isConflict());
	}

	@Test
	void all_that_is_missing_for_a_signature_is_said_at_once_A6_P6() throws Exception {
		var id = hand.untouchedAtSigning();
		Neighbours.WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		var missing = List.of("Velg hvilken rett det signeres med.", "Skriv hele navnet og rollen til den som signerer.");

		var byLink = pages.perform(post("/apen/avtale/" + id.value() + "/signer").param("id", UUID.randomUUID().toString())
				.param("sha256", hand.sha256(id)).with(link()).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("3 ting må rettes")));
		var onPaper = pages.perform(multipart(at(hand.number(id), "/papir/" + CLUB.value())).param("id", UUID.randomUUID().toString())
				.param("sha256", hand.sha256(id)).with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("5 ting må rettes")));

		for (var what : missing) {
			byLink.andExpect(content().string(containsString(what)));
			onPaper.andExpect(content().string(containsString(what)));
		}
		byLink.andExpect(content().string(containsString("Kryss av for at dokumentet er lest, før du signerer.")));
		onPaper.andExpect(content().string(containsString("Kryss av for at fingeravtrykket på papiret er sammenlignet med det som står her, og er likt.")))
				.andExpect(content().string(not(containsString("dokumentet er lest"))));
		onPaper.andExpect(content().string(containsString("Velg det skannede dokumentet."))).andExpect(content().string(containsString("Velg dagen dokumentet ble signert.")));
		assertThat(signatures(id)).isZero();
	}

	@Test
	void by_personal_link_a_participant_reads_accepts_and_signs_its_own_agreement_only_P2() throws Exception {
		var id = hand.drafted(initiative);
		Neighbours.WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		shown(get("/apen/avtale/" + id.value()).with(link()));
		pages.perform(post("/apen/avtale/" + id.value() + "/svar").param("seen", seen(id)).with(link()).with(csrf()))
				.andExpect(redirectedUrl("/apen/avtale/" + id.value()));
		pages.perform(get("/apen/avtale/" + hand.drafted(InitiativeId.next()).value()).with(link())).andExpect(status().isForbidden());

		var signing = hand.atSigning(InitiativeId.next());
		Neighbours.WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, signing.subject(), ContactLinks.PURPOSE));
		shown(get("/apen/avtale/" + signing.value()).with(link()));
		shown(get("/apen/avtale/" + signing.value() + "/signer").with(link()));
		pages.perform(post("/apen/avtale/" + signing.value() + "/signer").param("id", UUID.randomUUID().toString())
				.param("sha256", hand.sha256(signing)).param("authority", "SIGNATURE_RIGHT").param("signer", "Jonas Haugen, styreleder")
				.param("confirmed", "true").with(link()).with(csrf())).andExpect(redirectedUrl("/apen/avtale/" + signing.value()));
		assertThat(signatures(signing)).isEqualTo(1);
	}

	@Test
	void a_link_goes_by_mail_when_the_contact_has_an_address_and_is_shown_once_only_where_there_is_none_A2() throws Exception {
		var id = hand.drafted(initiative);

		Neighbours.MAIL_IS_SENT.set(true);
		drafts.edit(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.withSides(side -> side.actor().equals(CLUB) ? side.reachedBy(null) : side));
		var shown = UUID.randomUUID();
		link(id, CLUB, shown).andExpect(status().isOk()).andExpect(content().string(containsString("/apen/l/")))
				.andExpect(content().string(containsString("har ingen e-postadresse")));
		link(id, CLUB, shown).andExpect(flash().attribute("flash", Text.of("agreements.flash.made-before")));
		assertThat(links(id)).as("the one that may be handed over by then").containsExactly(true);
		drafts.edit(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant(), "terms",
				draft -> draft.withSides(side -> side.actor().equals(CLUB) ? side.reachedBy(Neighbours.CHAIR) : side));
		var form = UUID.randomUUID();
		link(id, CLUB, form).andExpect(redirectedUrl(at(hand.number(id), ""))).andExpect(flash().attribute("flash", Text.of("agreements.flash.sent")));
		link(id, CLUB, form).andExpect(redirectedUrl(at(hand.number(id), "")))
				.andExpect(flash().attribute("flash", Text.of("agreements.flash.made-before")));
		assertThat(links(id)).as("those that still open, after the same form was sent twice").containsExactly(true, false);
		link(id, CENTRE, UUID.randomUUID()).andExpect(status().isForbidden());
		Neighbours.MAIL_IS_SENT.set(false);
		link(id, CLUB, UUID.randomUUID()).andExpect(redirectedUrl(at(hand.number(id), "")))
				.andExpect(flash().attribute("flash", Text.of("agreements.flash.kept-to-send")));
	}

	@Test
	void who_made_a_link_stands_in_the_history_and_with_the_signature_given_by_it_P2_A6() throws Exception {
		var id = hand.atSigning(initiative);
		link(id, CLUB, UUID.randomUUID()).andExpect(redirectedUrl(at(hand.number(id), "")));
		Neighbours.WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		pages.perform(post("/apen/avtale/" + id.value() + "/signer").param("id", UUID.randomUUID().toString()).param("sha256", hand.sha256(id))
				.param("authority", "SIGNATURE_RIGHT").param("signer", "Jonas Haugen, styreleder").param("confirmed", "true").with(link()).with(csrf()))
				.andExpect(redirectedUrl("/apen/avtale/" + id.value()));
		hand.sign(id, CENTRE, "leader");

		var made = "med personlig lenke, laget av Per Aas for Frivilligsentral A, ";
		pages.perform(get(at(hand.number(id), "")).with(user("worker")))
				.andExpect(content().string(containsString("Personlig lenke laget for Vennesla Sykkelklubb")))
				.andExpect(content().string(containsString("Per Aas for Frivilligsentral A")))
				.andExpect(content().string(matchesPattern("(?s).*Signert [^<]*" + made + ".*")));
		var sheet = pages.perform(get(at(hand.number(id), "/signaturark/1.pdf")).with(user("worker"))).andReturn().getResponse().getContentAsByteArray();
		assertThat(words(sheet)).containsOnlyOnce(made);
	}

	@Test
	void a_text_is_opened_again_for_a_reason_that_everyone_is_told_A6() throws Exception {
		var id = hand.atSigning(initiative);

		reopen(id, " ", "worker").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Skriv en begrunnelse. Alle deltakerne får se den.")));
		assertThat(drafts.one(id).locked()).isNotNull();
		reopen(id, "Tallet for lokalene er galt.", "worker").andExpect(redirectedUrl(at(hand.number(id), "")));

		pages.perform(get(at(hand.number(id), "")).with(user("chair"))).andExpect(content().string(containsString("Begrunnelse: Tallet for lokalene er galt.</p>")))
				.andExpect(content().string(containsString("arbeidet fortsetter med versjon 2. Begrunnelse: Tallet for lokalene er galt.")));
		Neighbours.WHO.put("link", new Acting.Participant(CLUB, Neighbours.CHAIR, id.subject(), ContactLinks.PURPOSE));
		pages.perform(get("/apen/avtale/" + id.value()).with(link())).andExpect(content().string(containsString("Begrunnelse: Tallet for lokalene er galt.")));
		assertThat(database.sql("select count(*) from platform.mail where recipient = 'leder@sykkelklubb.example' "
				+ "and body like '%Tallet for lokalene er galt%'")
				.query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void only_who_works_for_a_participant_or_coordinates_opens_a_text_again_or_gives_it_up_P2() throws Exception {
		var id = hand.atSigning(initiative);
		var number = hand.number(id);
		Neighbours.WHO.put("uninvolved", new Acting.Staff(PersonId.next(), PartyId.next(), MandateId.next()));
		Neighbours.WHO.put("coordinator", new Acting.Coordinator(PersonId.next(), null, MandateId.next()));

		pages.perform(get(at(number, "")).with(user("uninvolved"))).andExpect(content().string(not(containsString(number + "/apne"))))
				.andExpect(content().string(not(containsString(number + "/oppgi"))));
		pages.perform(get(at(number, "/apne")).with(user("uninvolved"))).andExpect(status().isForbidden());
		pages.perform(get(at(number, "/oppgi")).with(user("uninvolved"))).andExpect(status().isForbidden());
		reopen(id, "Vi vil det.", "uninvolved").andExpect(status().isForbidden());
		pages.perform(post(at(number, "/oppgi")).param("version", String.valueOf(drafts.one(id).version())).param("reason", "Vi vil det.")
				.with(user("uninvolved")).with(csrf())).andExpect(status().isForbidden());
		assertThat(drafts.one(id).locked()).isNotNull();
		pages.perform(get(at(number, "")).with(user("coordinator"))).andExpect(content().string(containsString(number + "/apne")))
				.andExpect(content().string(containsString(number + "/oppgi")));
		reopen(id, "Beløpet er galt.", "coordinator").andExpect(redirectedUrl(at(number, "")));
	}

	@Test
	void an_agreement_that_was_given_up_shows_how_far_it_came_and_no_further_A2() throws Exception {
		var id = hand.accepted(initiative);
		var number = hand.number(id);
		pages.perform(post(at(number, "/oppgi")).param("version", String.valueOf(drafts.one(id).version())).param("reason", "Vi orker ikke.")
				.with(user("worker")).with(csrf())).andExpect(redirectedUrl(at(number, "")));

		var page = pages.perform(get(at(number, "")).with(user("worker"))).andReturn().getResponse().getContentAsString();
		var line = page.substring(page.indexOf("class=\"stations\""), page.indexOf("</ol>", page.indexOf("class=\"stations\"")));
		assertThat(Pattern.compile("<li class=\"(\\w+)").matcher(line).results().map(it -> it.group(1)))
				.containsExactly("passed", "passed", "passed", "later", "later", "later");
	}

	@Test
	void the_status_line_says_what_staff_can_do_now() throws Exception {
		var number = hand.number(hand.accepted(initiative));

		for (var who : List.of("worker", "mayor")) {
			pages.perform(get(at(number, "")).with(user(who)))
					.andExpect(content().string(matchesPattern("(?s).*<dd><a href=\"" + at(number, "/las") + "\">Lås teksten</a>.*")));
		}
	}

	@Test
	void a_draft_whose_last_day_has_passed_names_the_day_as_what_is_missing_A8() throws Exception {
		var id = hand.accepted(initiative);
		var number = hand.number(id);
		var after = drafts.one(id).draft().terms().endsOn().plusDays(1);
		var day = DateTimeFormatter.ofPattern("d.'\u00a0'MMMM'\u00a0'yyyy", Locale.of("nb")).format(after.minusDays(1));
		pages.perform(get(at(number, "")).with(user("worker"))).andExpect(content().string(containsString("Alt er på plass.")));

		MovableClock.SHARED.stopAt(after.atTime(9, 0).atZone(Words.ZONE).toInstant());

		for (var language : List.of("nn", "en", "nb")) {
			shown(get(at(number, "")).param("sprak", language).with(user("worker")));
			shown(get("/avtaler").param("sprak", language).with(user("worker")));
		}
		pages.perform(get(at(number, "")).with(user("worker"))).andExpect(content().string(not(containsString("Alt er på plass."))))
				.andExpect(content().string(containsString("Sluttdatoen " + day + " er passert.")))
				.andExpect(content().string(containsString("Avtalens siste dag er passert. Sett en ny sluttdato.")))
				.andExpect(content().string(matchesPattern("(?s).*<dd><a href=\"" + at(number, "/vilkar") + "\">.*")))
				.andExpect(content().string(not(containsString(at(number, "/las")))));
		pages.perform(get(at(number, "/las")).with(user("worker"))).andExpect(content().string(containsString("Avtalens siste dag er passert.")))
				.andExpect(content().string(not(containsString("name=\"due\""))));
		assertThat(steps.byAgreement(Set.of(id)).get(id).what().key()).isEqualTo("agreements.next.ends");
		assertThat(tasks.waitingFor(new Viewer(Viewer.LOCAL, "worker", null), 1000)).filteredOn(task -> task.key().endsWith(id.value().toString()))
				.singleElement().satisfies(task -> assertThat(task.href()).isEqualTo(at(number, "/vilkar")));
	}

	@Test
	void who_is_overtaken_by_the_last_signature_is_told_that_it_is_signed_once_A6() throws Exception {
		var id = hand.atSigning(initiative);
		var sha256 = hand.sha256(id);
		hand.sign(id, CLUB, "chair");
		hand.sign(id, CENTRE, "leader");
		hand.sign(id, MUNICIPALITY, "mayor");

		sign(id, MUNICIPALITY, "mayor", UUID.randomUUID(), sha256).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(not(containsString("Ingen signerer før"))))
				.andExpect(content().string(matchesPattern("(?s)(?!.*allerede signert.*allerede signert).*allerede signert.*")));
	}

	@Test
	void the_right_to_sign_is_asked_for_before_the_form_P2() throws Exception {
		var id = hand.untouchedAtSigning();

		for (var page : List.of("/signer/" + CLUB.value(), "/signer/" + MUNICIPALITY.value(), "/papir/" + MUNICIPALITY.value())) {
			pages.perform(post(at(hand.number(id), page)).with(user("worker")).with(csrf())).andExpect(status().isForbidden());
		}
	}

	@Test
	void whose_mandate_is_over_is_told_so_P2() throws Exception {
		signs(hand.untouchedAtSigning(), MUNICIPALITY, "nobody").andExpect(status().isForbidden()).andExpect(result -> assertThat(
				((Denied) result.getResolvedException()).why()).isEqualTo(Text.of("agreements.denied.nobody")));
	}

	@Test
	void a_deputy_signs_as_deputy_P2() throws Exception {
		var id = hand.atSigning(initiative);
		Neighbours.WHO.put("deputy", new Acting.Representative(PersonId.next(), Examples.MUNICIPALITY_PARTY, MandateId.next(), true));

		pages.perform(get(at(hand.number(id), "/signer/" + MUNICIPALITY.value())).with(user("deputy")))
				.andExpect(content().string(containsString("som vararepresentant")));
		pages.perform(post(at(hand.number(id), "/signer/" + MUNICIPALITY.value())).param("id", UUID.randomUUID().toString())
				.param("sha256", hand.sha256(id)).param("confirmed", "true").with(user("deputy")).with(csrf())).andExpect(redirectedUrl(at(hand.number(id), "")));
		hand.sign(id, CENTRE, "leader");

		assertThat(sheet(id, "nb")).containsOnlyOnce("Mandat som vararepresentant").containsOnlyOnce("Mandat som representant");
		assertThat(sheet(id, "nn")).containsOnlyOnce("Mandat som vararepresentant").containsOnlyOnce("Mandat som representant");
		assertThat(sheet(id, "en")).containsOnlyOnce("Mandate as deputy representative").containsOnlyOnce("Mandate as representative");
	}

	private String sheet(AgreementId id, String language) throws Exception {
		return words(pages.perform(get(at(hand.number(id), "/signaturark/1.pdf")).param("sprak", language).with(user("worker"))).andReturn().getResponse()
				.getContentAsByteArray());
	}

	private ResultActions reopen(AgreementId id, String reason, String who) throws Exception {
		return pages.perform(post(at(hand.number(id), "/apne")).param("version", String.valueOf(drafts.one(id).version())).param("reason", reason)
				.with(user(who)).with(csrf()));
	}

	private ResultActions link(AgreementId id, ActorId actor, UUID form) throws Exception {
		return pages.perform(post(at(hand.number(id), "/lenke/" + actor.value())).param("form", form.toString()).with(user("worker")).with(csrf()));
	}

	private List<Boolean> links(AgreementId id) {
		return personalLinks.about(id.subject()).stream().map(link -> !link.withdrawn()).toList();
	}

	@Test
	void anybody_can_check_a_document_and_learns_no_more_than_number_state_and_day_A6() throws Exception {
		var id = hand.untouchedInForce();
		var bytes = texts.bytes(new TextId(drafts.one(id).force().text()));

		pages.perform(multipart("/apen/kontroll").file(new MockMultipartFile("document", "a.pdf", "application/pdf", bytes)).with(user("reader"))
				.with(csrf())).andExpect(content().string(containsString(hand.number(id)))).andExpect(content().string(containsString("Gjelder")))
				.andExpect(content().string(not(containsString("Sykkelverksted"))));
		bytes[bytes.length - 10] ^= 1;
		pages.perform(multipart("/apen/kontroll").file(new MockMultipartFile("document", "a.pdf", "application/pdf", bytes)).with(user("reader"))
				.with(csrf())).andExpect(content().string(containsString("Dokumentet er ikke kjent her")))
				.andExpect(content().string(not(containsString(hand.number(id)))));
	}

	@Test
	void documents_are_downloaded_as_they_are_A6() throws Exception {
		var id = hand.untouchedInForce();
		var number = hand.number(id);

		pages.perform(get(at(number, "/tekst/1.pdf")).with(user("reader"))).andExpect(content().contentType(MediaType.APPLICATION_PDF))
				.andExpect(content().bytes(texts.bytes(new TextId(drafts.one(id).force().text()))));
		pages.perform(get(at(number, "/signaturark/1.pdf")).with(user("reader"))).andExpect(status().isOk())
				.andExpect(content().contentType(MediaType.APPLICATION_PDF));
		var draft = hand.number(hand.drafted(InitiativeId.next()));
		pages.perform(get(at(draft, "/utkast.pdf")).with(user("reader"))).andExpect(status().isOk())
				.andExpect(content().contentType(MediaType.APPLICATION_PDF));
	}

	@Test
	void an_open_text_calls_a_participant_by_its_present_name_and_a_locked_one_keeps_its_bytes_A4_A6() throws Exception {
		var id = hand.accepted(initiative);
		var number = hand.number(id);
		var accepted = drafts.one(id).draft();

		Neighbours.RENAMED.put(CLUB, "Hegeland Sykkelklubb");
		for (var page : List.of("", "/punkt/1", "/punkt/4", "/svar/" + MUNICIPALITY.value())) {
			pages.perform(get(at(number, page)).with(user("mayor"))).andExpect(content().string(containsString("Hegeland Sykkelklubb")))
					.andExpect(content().string(not(containsString("Vennesla Sykkelklubb"))));
		}
		hand.lock(id);
		assertThat(drafts.one(id).draft()).as("another name re-opens nothing").isEqualTo(accepted);
		var printed = locked(number);
		assertThat(words(printed)).contains("Hegeland Sykkelklubb").doesNotContain("Vennesla Sykkelklubb");

		Neighbours.RENAMED.put(CLUB, "Kvarstein Sykkelklubb");
		assertThat(locked(number)).isEqualTo(printed);
		reopen(id, "Klubben heter noe annet.", "worker").andExpect(status().is3xxRedirection());
		pages.perform(get(at(number, "/punkt/1")).with(user("mayor"))).andExpect(content().string(containsString("Kvarstein Sykkelklubb")));
		assertThat(locked(number)).isEqualTo(printed);
	}

	@Test
	void what_could_not_be_printed_is_refused_where_it_is_typed_with_the_letters_named_A6() throws Exception {
		var id = hand.drafted(initiative);
		var number = hand.number(id);
		var before = drafts.one(id).version();
		var version = String.valueOf(before);

		refusedForItsLetters(post(at(number, "/nytt-punkt")).param("version", version).param("id", UUID.randomUUID().toString())
				.param("heading", "Turer").param("own", "Vi går på tur \ud83d\ude00 til \u6f22."));
		refusedForItsLetters(post(at(number, "/nytt-punkt")).param("version", version).param("id", UUID.randomUUID().toString())
				.param("heading", "Turer \ud83d\ude00 \u6f22").param("own", "Vi går på tur."));
		refusedForItsLetters(post(at(number, "/punkt/3")).param("version", version).param("id", drafts.one(id).draft().clauses().get(2).id().toString())
				.param("own", "Tur \ud83d\ude00\u6f22"));
		refusedForItsLetters(post(at(number, "/begrunn/E3")).param("version", version).param("deltaker", CLUB.value().toString())
				.param("reason", "Kom til senere \ud83d\ude00 \u6f22"));
		refusedForItsLetters(terms(id, before, "2028-06-30", "4").param("sides[0].contactName", "Ola \ud83d\ude00 \u6f22")
				.param("sides[0].contactReach", "ola@sykkelklubb.example"));

		assertThat(drafts.one(id).version()).isEqualTo(before);
	}

	private void refusedForItsLetters(MockHttpServletRequestBuilder typed) throws Exception {
		pages.perform(typed.with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Avtalen kan ikke trykke disse tegnene: \ud83d\ude00 \u6f22")));
	}

	@Test
	void a_text_from_elsewhere_that_could_not_be_printed_is_not_locked_and_the_page_leads_to_it_A6() throws Exception {
		var id = hand.accepted(initiative);
		var number = hand.number(id);
		Neighbours.RENAMED.put(CLUB, "Klubb \u6f22");

		pages.perform(get(at(number, "/las")).with(user("worker")))
				.andExpect(content().string(containsString("href=\"" + at(number, "/punkt/1") + "\"")))
				.andExpect(content().string(containsString("Punkt 1 Parter: Avtalen kan ikke trykke disse tegnene: \u6f22")));
		pages.perform(post(at(number, "/las")).param("version", String.valueOf(drafts.one(id).version())).param("due", "2099-01-01")
				.with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent());
		assertThat(drafts.one(id).locked()).isNull();

		Neighbours.RENAMED.clear();
		hand.lock(id);
		assertThat(drafts.one(id).locked()).isNotNull();
	}

	@Test
	void what_is_kept_from_the_public_after_it_was_drafted_is_read_only_by_those_who_work_with_it_and_not_locked_P7() throws Exception {
		var id = hand.accepted(initiative);
		var number = hand.number(id);
		var background = "Ungdom reparerer brukte sykler";
		pages.perform(get(at(number, "/punkt/2")).with(user("reader"))).andExpect(content().string(containsString(background)));
		Neighbours.KEPT.add(initiative);

		for (var who : List.of("reader", "chair")) {
			pages.perform(get(at(number, "/punkt/2")).with(user(who))).andExpect(status().isOk()).andExpect(content().string(not(containsString(background))));
			assertThat(draftAsReadBy(who, number)).doesNotContain(background).contains("Tretti ungdommer");
		}
		pages.perform(get(at(number, "/svar/" + CLUB.value())).with(user("chair"))).andExpect(status().isOk())
				.andExpect(content().string(not(containsString(background))));
		pages.perform(get(at(number, "/punkt/2")).with(user("worker"))).andExpect(content().string(containsString(background)));
		assertThat(draftAsReadBy("worker", number)).contains(background);
		pages.perform(post(at(number, "/las")).param("version", String.valueOf(drafts.one(id).version())).param("due", "2099-01-01")
				.with(user("worker")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Hent fra initiativet før teksten låses.")));

		drafts.refresh(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant());
		hand.acceptAll(id);
		hand.lock(id);
		assertThat(words(locked(number))).doesNotContain(background);
	}

	@Test
	void what_was_written_in_several_lines_is_read_in_several_lines_on_the_screen_and_on_paper_A4() throws Exception {
		var id = hand.drafted(initiative);
		var number = hand.number(id);
		drafts.edit(id, drafts.one(id).version(), Neighbours.WHO.get("worker"), clock.instant(), "terms", draft -> draft
				.with(draft.terms().described(draft.terms().title(), "Brukte sykler.\nNye venner.", "Tretti ungdommer.\nHver uke.")));

		pages.perform(get(at(number, "/punkt/2")).with(user("worker")))
				.andExpect(content().string(containsString("<p class=\"body-text\">Brukte sykler.\nNye venner.</p>")))
				.andExpect(content().string(containsString("<span class=\"body-text\">Tretti ungdommer.\nHver uke.</span>")));
		assertThat(lines(pages.perform(get(at(number, "/utkast.pdf")).with(user("worker"))).andReturn().getResponse().getContentAsByteArray()))
				.contains("Brukte sykler.", "Nye venner.", "Hver uke.");
	}

	private String draftAsReadBy(String who, String number) throws Exception {
		return words(pages.perform(get(at(number, "/utkast.pdf")).with(user(who))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
	}

	private byte[] locked(String number) throws Exception {
		return pages.perform(get(at(number, "/tekst/1.pdf")).with(user("mayor"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
	}

	private static String words(byte[] pdf) throws IOException {
		return lines(pdf).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
	}

	private static Stream<String> lines(byte[] pdf) throws IOException {
		try (var paper = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(paper).lines().map(String::strip);
		}
	}

	@Test
	void a_participant_sees_only_its_own_agreements_P7() throws Exception {
		var own = hand.number(hand.drafted(initiative));

		shown(get(at(own, "")).with(user("chair")));
		Neighbours.WHO.put("stranger", new Acting.Participant(ActorId.next(), null, null));
		pages.perform(get(at(own, "")).with(user("stranger"))).andExpect(status().isForbidden());
		pages.perform(get(at(own, "")).with(user("nobody"))).andExpect(status().isForbidden());
	}

	@Test
	void whoever_was_merged_into_another_takes_part_as_it_came_by_account_and_by_link_P6_P7() throws Exception {
		var id = hand.atSigning(initiative);
		var own = hand.number(id);
		var successor = ActorId.next();
		Neighbours.WHO.put("successor", new Acting.Participant(successor, null, null, null, Set.of(CLUB)));
		Neighbours.WHO.put("link", new Acting.Participant(successor, null, id.subject(), ContactLinks.PURPOSE, Set.of(CLUB)));
		Neighbours.WHO.put("elsewhere", new Acting.Participant(successor, null, id.subject(), ContactLinks.PURPOSE, Set.of(ActorId.next())));

		pages.perform(get("/avtaler").with(user("successor"))).andExpect(content().string(containsString(own)));
		shown(get(at(own, "")).with(user("successor")));
		assertThat(tasks.waitingFor(new Viewer(Viewer.LOCAL, "successor", null), 50)).extracting(task -> task.href())
				.contains("/avtaler/" + own + "/signer/" + CLUB.value());
		shown(get("/apen/avtale/" + id.value() + "/signer").with(user("link")));
		pages.perform(get("/apen/avtale/" + id.value() + "/signer").with(user("elsewhere"))).andExpect(status().isForbidden());
		pages.perform(post(at(own, "/signer/" + CLUB.value())).param("id", UUID.randomUUID().toString()).param("sha256", hand.sha256(id))
				.param("confirmed", "true").param("authority", "SIGNATURE_RIGHT").param("signer", "Nora Lie, leder").with(user("successor")).with(csrf()))
				.andExpect(redirectedUrl(at(own, "")));
		assertThat(database.sql("select count(*) from agreements.signature where agreement = :id and actor = :club").param("id", id.value())
				.param("club", CLUB.value()).query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void two_who_have_become_one_legal_entity_since_they_were_drafted_lock_no_agreement_alone_A2_P6() {
		var id = hand.accepted(initiative);
		Neighbours.ENTITIES.put(CENTRE, MUNICIPALITY);
		Neighbours.ENTITIES.put(CLUB, MUNICIPALITY);
		try {
			assertThatThrownBy(() -> hand.lock(id)).isInstanceOfSatisfying(Refused.class,
					it -> assertThat(it.broken()).extracting(Refused.Broken::rule).contains("A2"));
		} finally {
			Neighbours.ENTITIES.clear();
		}
		hand.lock(id);
	}

	private ResultActions signs(AgreementId id, ActorId actor, String who) throws Exception {
		return sign(id, actor, who, UUID.randomUUID(), hand.sha256(id));
	}

	private ResultActions sign(AgreementId id, ActorId actor, String who, UUID form, String sha256)
			throws Exception {
		return pages.perform(post(at(hand.number(id), "/signer/" + actor.value())).param("id", form.toString()).param("sha256", sha256)
				.param("confirmed", "true").param("authority", "MANDATE").param("signer", "Noen").with(user(who)).with(csrf()));
	}

	private MockHttpServletRequestBuilder terms(AgreementId id, long version, String endsOn, String reportMonths) {
		return post(at(hand.number(id), "/vilkar")).param("version", String.valueOf(version)).param("plan", "").param("startsOn", "")
				.param("endsOn", endsOn).param("decisions", "CONSENSUS").param("castingVote", "").param("disagreement", "DISCUSSION_MEETING")
				.param("economy", MUNICIPALITY.value().toString()).param("reportMonths", reportMonths).param("purchases", "")
				.param("sides[0].actor", CLUB.value().toString()).param("sides[0].role", "CONTRACTING_PARTY").param("sides[0].voices", "1")
				.param("sides[0].noticeMonths", "3").param("sides[0].mayAmend", "true").param("sides[0].insight", "true");
	}

	private MockHttpServletRequestBuilder boundary(AgreementId id, String reason) {
		var draft = drafts.one(id);
		var request = post(at(draft.number(), "/avgrensning")).param("version", String.valueOf(draft.version()));
		var row = 0;
		for (var side : draft.draft().besideTheMunicipality()) {
			var name = "sides[" + row++ + "].";
			var club = side.actor().equals(CLUB);
			request.param(name + "actor", side.actor().value().toString()).param(name + "specified", club ? "YES" : "NO")
					.param(name + "paid", club ? "YES" : "NO").param(name + "market", club ? "YES" : "NO")
					.param(name + "overruled", club ? "CO_CREATION" : "").param(name + "reason", club ? reason : "");
		}
		return request;
	}

	private String[] seen(AgreementId id) {
		return drafts.one(id).draft().clauses().stream().map(clause -> clause.id() + "_" + clause.revision()).toArray(String[]::new);
	}

	private int signatures(AgreementId id) {
		return database.sql("select count(*) from agreements.signature where agreement = ?").param(id.value()).query(Integer.class).single();
	}

	private void shown(MockHttpServletRequestBuilder page) throws Exception {
		pages.perform(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))))
				.andExpect(content().string(containsString("<h1")));
	}

	private static RequestPostProcessor link() {
		return user("link").authorities(new SimpleGrantedAuthority(Viewers.LINK_AUTHORITY));
	}

	private static String at(String number, String page) {
		return "/avtaler/" + number + page;
	}
}
