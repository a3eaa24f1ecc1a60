package no.samskaping.initiatives;

import static no.samskaping.initiatives.Neighbours.ANNE_OF_CENTRE_A;
import static no.samskaping.initiatives.Neighbours.CLUB;
import static no.samskaping.initiatives.Neighbours.OF_OTHERS;
import static no.samskaping.initiatives.Neighbours.OTHERS;
import static no.samskaping.initiatives.initiative.Vennesla.CENTRE_A;
import static no.samskaping.initiatives.initiative.Vennesla.MUNICIPALITY;
import static no.samskaping.initiatives.initiative.Vennesla.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.initiatives.access.LinkPurpose;
import no.samskaping.initiatives.course.Agreed;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.CommentDesk;
import no.samskaping.initiatives.initiative.Marking;
import no.samskaping.initiatives.initiative.Wording;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.participation.ParticipationId;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.post.LinkPage;
import no.samskaping.workbench.post.PersonalLinks;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.screen.Search;
import no.samskaping.workbench.screen.Viewers;

/** A participant without an account, its own initiative, and the personal link that leads there. */
@InitiativesTest
class OwnInitiativeByLinkTest extends PageTest {

	private static final String SECRET = "Gutten bor hos bestemor";
	private static final String FILE = "Turplan.txt";

	@Autowired ParticipationDesk participations;
	@Autowired CommentDesk comments;
	@Autowired Neighbours.KnownContacts contacts;
	@Autowired PersonalLinks links;
	@Autowired List<LinkPage> linkPages;
	@Autowired List<Search> searches;
	@Autowired Clock clock;
	@Autowired JdbcClient database;
	@Autowired History history;
	@Autowired TransactionTemplate transaction;
	@Autowired Words words;

	@Test
	void a_participant_sees_its_own_initiative_by_a_link_and_nothing_that_is_not_its_own_to_see_P7() throws Exception {
		var number = joined("Sykler til alle", "Vi låner ut sykler");
		var hours = hours(Phase.DESIGN, 12, "Dugnad");
		var club = part(number, CLUB.id());
		participations.plan(club, hours, ANNE_OF_CENTRE_A, NOW);
		participations.plan(club, hours(Phase.IMPLEMENT, 30, "Utlån"), ANNE_OF_CENTRE_A, NOW);
		participations.deliver(club, hours.id(), true, ANNE_OF_CENTRE_A, NOW);
		send(number, CLUB.id(), UUID.randomUUID(), 302);

		var page = open(link(number, CLUB.id()));

		assertThat(page).contains("<h1>Sykler til alle</h1>", "Vi låner ut sykler", "Du ser siden for " + CLUB.name(), "Hos kontaktpart", "Dette skjer nå",
				"Ingenting akkurat nå", "Det dere bidrar med", OTHERS.name(), CENTRE_A.name());
		assertThat(page).containsPattern("Dugnad, 12 timer</span> <span class=\"done-text\">Levert").containsPattern("Utlån, 30 timer</span> <span class=\"supporting\">Planlagt");
		assertThat(page).doesNotContain("900 00 000", "@example.org", "Historikk", "<form", "href=\"/initiativ");
	}

	@Test
	void a_link_opens_the_initiative_of_its_own_participant_only_P7() throws Exception {
		var number = joined("Min egen", null);
		var other = joined("En annens", null);
		send(number, CLUB.id(), UUID.randomUUID(), 302);
		var link = link(number, CLUB.id());

		assertThat(status(link, address(other))).isEqualTo(403);
		assertThat(status(link, "/apen/initiativ/" + UUID.randomUUID())).isEqualTo(403);
		assertThat(status(link, address(number))).isEqualTo(200);
		for (var somebody : new String[] { "anne", "leser", "kari" }) {
			assertThat(status(somebody, number)).as(somebody).isEqualTo(403);
		}
		assertThat(status("klubben", number)).as("the same participant with an account").isEqualTo(200);
	}

	@Test
	void a_description_that_is_kept_from_the_public_is_not_read_by_a_link_P7() throws Exception {
		var number = joined("Unntatt", SECRET);
		var unnta = "/initiativ/" + number + "/unnta";
		var mark = new HashMap<>(hidden(page("kari", unnta)));
		mark.putAll(Map.of("exemptionBasis", "Offentleglova § 13", "exemptionUntil", words.today().plusDays(30).toString()));
		send("kari", unnta, mark, 302);
		send(number, CLUB.id(), UUID.randomUUID(), 302);

		assertThat(open(link(number, CLUB.id()))).contains("Denne teksten er unntatt offentlighet etter Offentleglova § 13").doesNotContain(SECRET);
		assertThat(page("klubben", "/initiativ/" + number)).as("who signs in for the participant").contains(SECRET);
	}

	@Test
	void a_participant_finds_the_documents_of_its_own_initiative_by_a_link_and_downloads_them_P7() throws Exception {
		var number = joined("Med vedlegg", null);
		var link = sent(number, OTHERS.id());
		assertThat(open(link)).as("nothing is attached").doesNotContain("Vedlegg");
		var file = address(number) + "/vedlegg/" + attach(number, Marking.NONE);

		assertThat(open(link)).contains("<h2>Vedlegg</h2>", "href=\"" + file + "\"", FILE).doesNotContain("/unnta");
		var begun = browser.perform(MockMvcRequestBuilders.get(file).with(by(link))).andReturn();
		var response = browser.perform(MockMvcRequestBuilders.asyncDispatch(begun)).andReturn().getResponse();
		assertThat(response.getContentAsString()).isEqualTo("Om turen");
		assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment").contains("Turplan");
		assertThat(browser.perform(MockMvcRequestBuilders.get(file).with(user("andre"))).andReturn().getResponse().getStatus())
				.as("the same participant with an account").isEqualTo(200);
	}

	@Test
	void of_a_document_that_is_kept_from_the_public_a_link_says_only_why_and_until_when_P7() throws Exception {
		var number = joined("Unntatt vedlegg", null);
		var link = sent(number, OTHERS.id());
		var document = attach(number, new Marking("Offentleglova § 13", words.today().plusDays(30).toString()));

		assertThat(open(link)).contains("<h2>Vedlegg</h2>", "Dette vedlegget er unntatt offentlighet etter Offentleglova § 13, til og med")
				.doesNotContain(FILE, document.toString());
		assertThat(status(link, address(number) + "/vedlegg/" + document)).isEqualTo(403);
	}

	@Test
	void a_document_is_downloaded_only_where_it_is_and_by_a_link_to_that_P2_P7() throws Exception {
		var number = joined("Eget vedlegg", null);
		var other = joined("Andres vedlegg", null);
		var link = sent(number, OTHERS.id());
		var own = attach(number, Marking.NONE);
		var others = attach(other, Marking.NONE);

		assertThat(status(link, address(number) + "/vedlegg/" + others)).as("another initiative's").isEqualTo(404);
		assertThat(status(link, address(other) + "/vedlegg/" + others)).as("at its own place").isEqualTo(403);
		assertThat(browser.perform(MockMvcRequestBuilders.get(address(number) + "/vedlegg/" + own)).andReturn().getResponse().getStatus())
				.as("without a link").isNotEqualTo(200);
		for (var somebody : new String[] { "leser", "ukjent" }) {
			assertThat(browser.perform(MockMvcRequestBuilders.get(address(number) + "/vedlegg/" + own).with(user(somebody))).andReturn().getResponse()
					.getStatus()).as(somebody).isEqualTo(403);
		}
		var evaluation = transaction.execute(_ -> links.issue(LinkPurpose.EVALUATION.word(), load(number).getId().subject(), OTHERS.id().value(),
				OF_OTHERS.person().value(), clock.instant().plus(Duration.ofDays(1)), null)).id();
		assertThat(status(links.valid(evaluation).orElseThrow(), address(number) + "/vedlegg/" + own)).as("a link to the evaluation").isEqualTo(403);
		participations.leave(part(number, OTHERS.id()), "Ute", null, OF_OTHERS, NOW);
		assertThat(status(link, address(number) + "/vedlegg/" + own)).as("who has left").isEqualTo(403);
	}

	@Test
	void the_link_is_mailed_to_who_speaks_for_the_participant_once_for_each_form_P2() throws Exception {
		var number = joined("Sendes", null);
		var page = page("anne", "/initiativ/" + number + "/deltakere");
		assertThat(page).contains("action=\"" + sending(number, CLUB.id()) + "\"", "Send lenke<span class=\"ds-sr-only\">: " + OTHERS.name());
		var form = UUID.randomUUID();
		var together = new CyclicBarrier(3);
		try (var impatient = Executors.newFixedThreadPool(3)) {
			for (var sent : impatient.invokeAll(Collections.nCopies(3, () -> {
				together.await();
				return send(number, OTHERS.id(), form, 302);
			}))) {
				sent.get();
			}
		}

		assertThat(links.about(load(number).getId().subject())).hasSize(1);
		assertThat(database.sql("select subject || body from platform.mail where recipient = ? and subject like '%' || ? || '%'")
				.params(OF_OTHERS.person().value() + "@example.org", number).query(String.class).list())
				.singleElement().asString().contains("Initiativ " + number, "«Sendes»", "virker til").doesNotContain("/apen/");
		assertThat(page("anne", "/initiativ/" + number).split("Personlig lenke til initiativet ble laget for")).hasSize(2);
	}

	@Test
	void a_new_link_ends_the_earlier_one_of_that_participant_only_P2() throws Exception {
		var number = joined("Fornyes", null);
		send(number, OTHERS.id(), UUID.randomUUID(), 302);
		send(number, CLUB.id(), UUID.randomUUID(), 302);
		var earlier = link(number, CLUB.id());
		send(number, CLUB.id(), UUID.randomUUID(), 302);

		assertThat(links.valid(earlier.id())).isEmpty();
		assertThat(status(earlier, address(number))).isEqualTo(403);
		assertThat(status(link(number, CLUB.id()), address(number))).isEqualTo(200);
		assertThat(status(link(number, OTHERS.id()), address(number))).isEqualTo(200);
	}

	@Test
	void only_who_works_on_the_platform_sends_links_and_only_to_participants_from_outside_P2() throws Exception {
		var number = joined("Hvem sender", null);
		var naming = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "known", MUNICIPALITY.actor().value().toString()));
		send("anne", "/initiativ/" + number + "/deltakere", naming, 302);
		var form = Map.of("form", UUID.randomUUID().toString());

		send("klubben", sending(number, CLUB.id()), form, 403);
		send("leser", sending(number, CLUB.id()), form, 403);
		send("anne", sending(number, MUNICIPALITY.actor()), form, 403);
		send("anne", sending(number, CLUB.id()).replace(number, joined("En annen", null)), form, 404);

		assertThat(page("klubben", "/initiativ/" + number + "/deltakere")).doesNotContain("/lenke\"");
		assertThat(page("anne", "/initiativ/" + number + "/deltakere")).doesNotContain(sending(number, MUNICIPALITY.actor()));
		assertThat(links.about(load(number).getId().subject())).isEmpty();
	}

	@Test
	void who_cannot_be_reached_by_mail_gets_a_link_that_is_shown_once_to_hand_over_I11() throws Exception {
		var number = joined("Uten adresse", null);
		var address = "/initiativ/" + number + "/deltakere";
		send("anne", address, Map.of("id", UUID.randomUUID().toString(), "actor", UUID.randomUUID().toString(), "person", UUID.randomUUID().toString(),
				"name", "Uten adresse forening", "kind", "ASSOCIATION"), 302);
		var newcomer = participations.of(load(number).getId()).getLast().actor();
		assertThat(page("anne", address)).contains("Deltakeren har ingen kontaktperson med e-postadresse", "Lag lenke<span class=\"ds-sr-only\">: Uten adresse");
		var form = UUID.randomUUID();

		assertThat(send(number, newcomer, form, 200)).contains("Personlig lenke til initiativet", "Uten adresse forening", "/apen/l/");
		var handedOver = link(number, newcomer);
		send(number, newcomer, form, 302);

		assertThat(links.about(load(number).getId().subject())).as("the page was loaded again").hasSize(1);
		assertThat(open(handedOver)).contains("<h1>Uten adresse</h1>");
		send(number, newcomer, UUID.randomUUID(), 200);
		assertThat(links.valid(handedOver.id())).isEmpty();
		assertThat(mails(number)).isZero();
	}

	@Test
	void a_link_handed_to_nobody_in_particular_opens_nothing_once_somebody_is_named_P2() throws Exception {
		var number = joined("Ingen ennå", null);
		send("anne", "/initiativ/" + number + "/deltakere", Map.of("id", Ids.next().toString(), "actor", UUID.randomUUID().toString(), "person",
				UUID.randomUUID().toString(), "name", "Uten noen forening", "kind", "ASSOCIATION"), 302);
		var newcomer = participations.of(load(number).getId()).getLast().actor();
		send(number, newcomer, UUID.randomUUID(), 200);
		var link = link(number, newcomer);
		assertThat(link.recipient()).isNull();
		assertThat(status(link, address(number))).isEqualTo(200);

		contacts.replace(newcomer, PersonId.next());

		assertThat(status(link, address(number))).isEqualTo(403);
	}

	@Test
	void a_resident_known_by_telephone_gets_the_link_from_whoever_makes_it_I11() throws Exception {
		var form = new HashMap<>(club("Ringte", "20 000", ""));
		form.put("contact", "Jonas uten e-post, 900 00 000");
		var number = register("anne", form);

		assertThat(send(number, CLUB.id(), UUID.randomUUID(), 200)).contains("/apen/l/");

		assertThat(link(number, CLUB.id()).recipient()).isEqualTo(load(number).origin().contact().value());
		assertThat(status(link(number, CLUB.id()), address(number))).isEqualTo(200);
	}

	@Test
	void a_second_submit_sends_nothing_and_says_so_P2() throws Exception {
		var number = joined("To ganger", null);
		var form = Map.of("form", UUID.randomUUID().toString());
		assertThat(told(number, form)).isEqualTo(Text.of("initiatives.flash.link-kept-to-send"));

		assertThat(told(number, form)).isEqualTo(Text.of("initiatives.flash.link-made-before"));

		assertThat(links.about(load(number).getId().subject())).hasSize(1);
	}

	@Test
	void a_link_ends_when_its_participant_leaves_and_a_new_one_is_needed_after_it_P2() throws Exception {
		var number = joined("Ute og inne", null);
		var link = sent(number, OTHERS.id());
		var clubs = sent(number, CLUB.id());
		participations.leave(part(number, OTHERS.id()), "Ute", null, OF_OTHERS, NOW);

		assertThat(links.valid(link.id())).isEmpty();
		assertThat(links.valid(clubs.id())).isPresent();
		assertThat(status("andre", number)).as("with an account").isEqualTo(403);
		participations.name(ParticipationId.next(), load(number).getId(), OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		assertThat(status(link, address(number))).isEqualTo(403);
		assertThat(status(sent(number, OTHERS.id()), address(number))).isEqualTo(200);
	}

	@Test
	void a_link_ends_when_its_participant_leaves_the_agreement_A8() throws Exception {
		var number = joined("Oppsagt", null);
		var link = sent(number, OTHERS.id());

		participations.leaveByNotice(load(number).getId(), OTHERS.id(), new Acting.Platform("test"), NOW);

		assertThat(links.valid(link.id())).isEmpty();
	}

	@Test
	void a_link_opens_nothing_once_somebody_else_speaks_for_the_participant_P2() throws Exception {
		var number = joined("Ny leder", null);
		var link = sent(number, OTHERS.id());
		var evaluation = "/apen/evaluering/" + load(number).getId().value();
		assertThat(status(link, address(number))).isEqualTo(200);
		assertThat(status(link, evaluation)).isEqualTo(200);

		contacts.replace(OTHERS.id(), PersonId.next());
		try {
			assertThat(status(link, address(number))).isEqualTo(403);
			assertThat(status(link, address(number) + "/merknad")).isEqualTo(403);
			assertThat(status(link, evaluation)).isEqualTo(403);
			assertThat(status("andre", number)).as("an account's mandate says it").isEqualTo(200);
			assertThat(status(sent(number, OTHERS.id()), address(number))).isEqualTo(200);
		} finally {
			contacts.replace(OTHERS.id(), OF_OTHERS.person());
		}
	}

	@Test
	void who_waits_for_an_agreement_is_not_told_that_nothing_waits_A2() throws Exception {
		var number = joined("Avtale skrives", null);
		desk.follow(load(number).getId(), ANNE_OF_CENTRE_A, NOW, "concluded.TakenForward", course -> course.at(Stage.TAKEN_FORWARD));
		desk.follow(load(number).getId(), new Acting.Platform("test"), NOW, "agreement.opened", course -> course.agreed(Agreed.IN_PROGRESS));

		assertThat(open(sent(number, CLUB.id()))).contains("Skal dere svare på avtalen, bruker dere lenken til den").doesNotContain("Ingenting akkurat nå");
	}

	@Test
	void an_evaluation_that_waits_for_the_participant_is_reached_by_the_same_link_I10() throws Exception {
		var form = new HashMap<>(club("Skal evalueres", "250 000", ""));
		form.putAll(Map.of("stage", "RUNNING", "startedOn", "2025-03-01"));
		var number = register("anne", form);
		var hours = hours(Phase.IMPLEMENT, 5, "");
		participations.plan(part(number, CLUB.id()), hours, ANNE_OF_CENTRE_A, NOW);
		send(number, CLUB.id(), UUID.randomUUID(), 302);
		var link = link(number, CLUB.id());
		var evaluation = "/apen/evaluering/" + load(number).getId().value();
		assertThat(open(link)).contains("<a href=\"" + evaluation + "\">Evalueringen er åpen").doesNotContain("Ingenting akkurat nå");

		participations.deliver(part(number, CLUB.id()), hours.id(), true, ANNE_OF_CENTRE_A, NOW);

		assertThat(open(link)).contains("<a href=\"" + evaluation + "\">Svar på evalueringen</a>");
		assertThat(status(link, evaluation)).isEqualTo(200);
	}

	@Test
	void what_it_was_to_bring_is_read_where_it_is_followed_and_where_it_is_evaluated_P2_I10() throws Exception {
		var form = new HashMap<>(club("Med begrunnelse", "250 000", ""));
		form.putAll(Map.of("stage", "RUNNING", "startedOn", "2025-03-01"));
		var number = register("anne", form);
		var edit = "/initiativ/" + number + "/rediger";
		var written = edited(page("anne", edit), "Med begrunnelse");
		written.putAll(Map.of("objective", "Tretti ungdommer sykler", "challenges", "climate", "justification[climate]", "Brukte sykler kjøres lenger"));
		send("anne", edit, written, 302);
		send(number, CLUB.id(), UUID.randomUUID(), 302);
		var link = link(number, CLUB.id());

		for (var page : List.of(open(link), get(link, "/apen/evaluering/" + load(number).getId().value()))) {
			assertThat(page).contains("Tretti ungdommer sykler", "Brukte sykler kjøres lenger");
		}
	}

	@Test
	void a_link_to_the_evaluation_is_for_that_alone_P2_I10() throws Exception {
		var form = new HashMap<>(club("Bare evalueres", "250 000", ""));
		form.putAll(Map.of("stage", "RUNNING", "startedOn", "2025-03-01"));
		var number = register("anne", form);
		var evaluation = "/initiativ/" + number + "/evaluering/" + part(number, CLUB.id()).value() + "/lenke";
		send("anne", evaluation, Map.of("form", UUID.randomUUID().toString()), 302);
		var link = link(number, CLUB.id());

		assertThat(open(link)).contains("action=\"/apen/evaluering/");
		assertThat(status(link, address(number))).isEqualTo(403);
		var typed = Map.of("text", "Nei", "reason", "Nei", "version", String.valueOf(load(number).version()));
		for (var one : new String[] { "/merknad", "/ut", "/trekk" }) {
			assertThat(status(link, address(number) + one)).as(one).isEqualTo(403);
			assertThat(status(link, address(number) + one, typed)).as(one).isEqualTo(403);
		}
		assertThat(load(number).course().stage()).isEqualTo(Stage.RUNNING);
	}

	@Test
	void who_has_left_sees_the_initiative_no_longer_and_comments_no_more_P2_P7() throws Exception {
		var number = joined("Forlatt initiativ", null);
		var id = load(number).getId();
		assertThat(seenBy("andre", number)).isEqualTo(200);
		assertThat(page("andre", "/initiativ")).contains(number);
		assertThat(found("andre", number)).hasSize(1);
		comments.comment(Command.of(id, OF_OTHERS, NOW), "Vi er med", Marking.NONE);
		participations.leave(part(number, OTHERS.id()), "Ute", null, OF_OTHERS, NOW);

		assertThat(seenBy("andre", number)).isEqualTo(403);
		assertThat(page("andre", "/initiativ")).doesNotContain(number);
		assertThat(found("andre", number)).isEmpty();
		assertThatThrownBy(() -> comments.comment(Command.of(id, OF_OTHERS, NOW), "Vi var med", Marking.NONE)).isInstanceOf(Denied.class);

		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		assertThat(seenBy("andre", number)).as("asked again").isEqualTo(200);
	}

	@Test
	void a_participant_comments_by_link_once_for_each_form_and_reads_what_is_not_kept_from_it_P2_P7() throws Exception {
		var number = joined("Merknader", null);
		var id = load(number).getId();
		var until = words.today().plusDays(30).toString();
		comments.comment(Command.of(id, ANNE_OF_CENTRE_A, NOW), SECRET, new Marking("Offentleglova § 13", until));
		var link = sent(number, OTHERS.id());
		var address = address(number) + "/merknad";
		assertThat(open(link)).contains("href=\"" + address + "\"");
		var form = hidden(get(link, address));

		assertThat(post(link, address, with(form, "text", " "), 422)).contains("Skriv noe i feltet «Merknad»", "aria-invalid=\"true\"");
		form.put("text", "Vi har plass til ti");
		post(link, address, form, 302);
		post(link, address, form, 302);

		assertThat(open(link)).containsOnlyOnce("Vi har plass til ti").contains(OTHERS.name(), "unntatt offentlighet etter Offentleglova § 13").doesNotContain(SECRET);
		assertThat(page("anne", "/initiativ/" + number)).containsOnlyOnce("Vi har plass til ti");
	}

	@Test
	void a_link_takes_no_mark_that_keeps_a_comment_from_the_public_P7() throws Exception {
		var number = joined("Merker ikke", null);
		var link = sent(number, OTHERS.id());
		var form = hidden(get(link, address(number) + "/merknad"));
		form.putAll(Map.of("text", "Åpent for alle", "exemptionBasis", "Offentleglova § 13", "exemptionUntil", words.today().plusDays(3).toString()));

		post(link, address(number) + "/merknad", form, 302);

		assertThat(page("leser", "/initiativ/" + number)).contains("Åpent for alle");
	}

	@Test
	void a_participant_leaves_by_link_with_a_reason_and_once_P2_I9() throws Exception {
		var number = joined("Går ut", null);
		var link = sent(number, OTHERS.id());
		var address = address(number) + "/ut";
		assertThat(open(link)).contains("href=\"" + address + "\"").doesNotContain(address(number) + "/trekk");
		var form = hidden(get(link, address));
		assertThat(post(link, address, with(form, "reason", ""), 422)).contains("id=\"reason-error\"");
		form.put("reason", "Vi har ikke folk");
		var together = new CyclicBarrier(3);
		try (var impatient = Executors.newFixedThreadPool(3)) {
			for (var sent : impatient.invokeAll(Collections.nCopies(3, () -> {
				together.await();
				return status(link, address, form);
			}))) {
				assertThat(sent.get()).isEqualTo(302);
			}
		}

		var left = participations.load(part(number, OTHERS.id()));
		assertThat(left.answer()).isEqualTo(Answer.LEFT);
		assertThat(left.reason()).isEqualTo("Vi har ikke folk");
		assertThat(page("anne", "/initiativ/" + number).split(" gikk ut: Vi har ikke folk <span")).hasSize(2);
		assertThat(posted(link, address, form).getRedirectedUrl()).as("once more").isEqualTo(address(number) + "/gatt-ut");
		assertThat(get(link, address(number) + "/gatt-ut")).contains("Dere har gått ut av initiativet");
	}

	@Test
	void only_who_has_left_is_told_so_P2() throws Exception {
		var number = joined("Ikke gått ut", null);
		var earlier = sent(number, OTHERS.id());
		var link = sent(number, OTHERS.id());

		for (var one : List.of(link, earlier)) {
			assertThat(status(one, address(number) + "/gatt-ut")).isEqualTo(403);
		}
		assertThat(status(earlier, address(number) + "/ut", Map.of("reason", "Vi vil ut"))).as("a link that ended otherwise").isEqualTo(403);
		assertThat(participations.load(part(number, OTHERS.id())).answer().isIn()).isTrue();
	}

	@Test
	void nobody_leaves_or_withdraws_by_link_where_an_agreement_binds_A8() throws Exception {
		var number = joined("Bundet", null);
		var id = load(number).getId();
		desk.follow(id, new Acting.Platform("test"), NOW, "agreement.in-force", course -> course.agreed(Agreed.IN_FORCE));
		for (var one : Map.of(OTHERS.id(), "/ut", CLUB.id(), "/trekk").entrySet()) {
			var link = sent(number, one.getKey());
			var address = address(number) + one.getValue();
			assertThat(open(link)).contains("avtalen gjelder").doesNotContain("href=\"" + address);
			var form = hidden(get(link, address));
			form.putAll(Map.of("reason", "Skrevet her", "text", "Skrevet her"));

			assertThat(post(link, address, form, 422)).contains("avtalen gjelder", "Skrevet her");
		}
		assertThat(participations.load(part(number, OTHERS.id())).answer().isIn()).isTrue();
		assertThat(load(number).course().stage()).isNotEqualTo(Stage.WITHDRAWN);
	}

	@Test
	void an_initiator_withdraws_the_initiative_by_link_and_nobody_else_does_I10() throws Exception {
		var number = joined("Trekkes", null);
		var address = address(number) + "/trekk";
		var others = sent(number, OTHERS.id());
		var link = sent(number, CLUB.id());
		assertThat(open(link)).contains("href=\"" + address + "\"").doesNotContain(address(number) + "/ut\"");
		var form = with(hidden(get(link, address)), "text", "Vi fikk ikke lokale");
		assertThat(status(others, address)).isEqualTo(403);
		assertThat(status(others, address, form)).isEqualTo(403);
		desk.edit(Command.of(load(number).getId(), ANNE_OF_CENTRE_A, clock.instant()), new Wording("Trekkes snart", null, null), Map.of());
		transaction.executeWithoutResult(_ -> history.record(ANNE_OF_CENTRE_A.entry(load(number).getId().subject(), clock.instant(), "partnership.history.recused",
				"person:" + ANNE_OF_CENTRE_A.person().value())));
		assertThat(post(link, address, form, 409)).contains("Vi fikk ikke lokale", "Nå: Hos kontaktpart")
				.doesNotContain("error-summary", "inhabil", "Anne Dahl", "Tittelen ble endret");
		form.put("version", String.valueOf(load(number).version()));

		post(link, address, form, 302);
		post(link, address, form, 302);

		assertThat(load(number).course().stage()).isEqualTo(Stage.WITHDRAWN);
		assertThat(open(link)).contains("Vi fikk ikke lokale").doesNotContain("href=\"" + address);
		form.put("key", UUID.randomUUID().toString());
		assertThat(post(link, address, form, 409)).contains("Initiativet er allerede trukket", CLUB.name(), "readonly>Vi fikk ikke lokale</textarea>",
				"href=\"" + address(number) + "\"").doesNotContain("<form");
	}

	@Test
	void nothing_is_done_by_a_link_without_the_token_of_its_own_form_P2() throws Exception {
		var number = joined("Forfalsket", null);
		var link = sent(number, OTHERS.id());

		assertThat(browser.perform(MockMvcRequestBuilders.post(address(number) + "/merknad").param("text", "Ikke vår").with(by(link)))
				.andReturn().getResponse().getStatus()).isEqualTo(403);
		assertThat(open(link)).doesNotContain("Ikke vår");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn", "en" })
	void the_page_is_written_out_in_every_language(String language) throws Exception {
		var number = joined("Alle språk", SECRET);
		attach(number, Marking.NONE);
		attach(number, new Marking("Offentleglova § 13", words.today().plusDays(30).toString()));
		send(number, CLUB.id(), UUID.randomUUID(), 302);

		assertThat(browser.perform(MockMvcRequestBuilders.get(address(number) + "?sprak=" + language).with(by(link(number, CLUB.id())))).andReturn().getResponse().getContentAsString())
				.contains("<h1>", SECRET).doesNotContain("??");
		for (var one : new String[] { "/merknad", "/ut", "/trekk" }) {
			assertThat(get(link(number, CLUB.id()), address(number) + one + "?sprak=" + language)).as(one).contains("<h1>").doesNotContain("??");
		}
		assertThat(page("anne", "/initiativ/" + number + "/deltakere?sprak=" + language)).doesNotContain("??");
		var others = sent(number, OTHERS.id());
		participations.leave(part(number, OTHERS.id()), "Ute", null, OF_OTHERS, NOW);
		assertThat(get(others, address(number) + "/gatt-ut?sprak=" + language)).contains("<h1>").doesNotContain("??");
	}

	private String joined(String title, @Nullable String description) throws Exception {
		var number = register("anne", club(title, "350 000", CENTRE_A.id().value().toString()));
		var id = load(number).getId();
		if (description != null) {
			desk.edit(Command.of(id, ANNE_OF_CENTRE_A, NOW), new Wording(title, description, null), Map.of());
		}
		participations.name(ParticipationId.next(), id, OTHERS.id(), ANNE_OF_CENTRE_A, NOW);
		return number;
	}

	private UUID attach(String number, Marking marking) throws Exception {
		var id = Ids.next();
		comments.attach(Command.of(load(number).getId(), ANNE_OF_CENTRE_A, NOW), id, FILE, new ByteArrayInputStream("Om turen".getBytes()), marking);
		return id;
	}

	private String send(String number, ActorId actor, UUID form, int status) throws Exception {
		return send("anne", sending(number, actor), Map.of("form", form.toString()), status);
	}

	private Object told(String number, Map<String, String> form) throws Exception {
		var request = MockMvcRequestBuilders.post(sending(number, OTHERS.id())).with(user("anne")).with(csrf());
		form.forEach(request::param);
		return browser.perform(request).andReturn().getFlashMap().get("flash");
	}

	private int mails(String number) {
		return database.sql("select count(*) from platform.mail where subject like '%' || ? || ': lenken%'").param(number).query(Integer.class).single();
	}

	/** A link that was sent to it just now. */
	private PersonalLinks.Link sent(String number, ActorId actor) throws Exception {
		send(number, actor, UUID.randomUUID(), 302);
		return link(number, actor);
	}

	private static Map<String, String> with(Map<String, String> form, String field, String typed) {
		var filled = new HashMap<>(form);
		filled.put(field, typed);
		return filled;
	}

	private String get(PersonalLinks.Link link, String page) throws Exception {
		var response = browser.perform(MockMvcRequestBuilders.get(page).with(by(link))).andReturn().getResponse();
		assertThat(response.getStatus()).as(page).isEqualTo(200);
		return response.getContentAsString();
	}

	private String post(PersonalLinks.Link link, String address, Map<String, String> form, int status) throws Exception {
		var response = posted(link, address, form);
		assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
		return response.getContentAsString();
	}

	private int status(PersonalLinks.Link link, String address, Map<String, String> form) throws Exception {
		return posted(link, address, form).getStatus();
	}

	private MockHttpServletResponse posted(PersonalLinks.Link link, String address, Map<String, String> form) throws Exception {
		var request = MockMvcRequestBuilders.post(address).with(by(link)).with(csrf());
		form.forEach(request::param);
		return browser.perform(request).andReturn().getResponse();
	}

	private int status(String somebody, String number) throws Exception {
		return browser.perform(MockMvcRequestBuilders.get(address(number)).with(user(somebody)))
				.andReturn().getResponse().getStatus();
	}

	private int seenBy(String somebody, String number) throws Exception {
		return browser.perform(MockMvcRequestBuilders.get("/initiativ/" + number).with(user(somebody))).andReturn().getResponse().getStatus();
	}

	private List<Search.Hit> found(String somebody, String words) {
		return searches.stream().flatMap(one -> one.find(new Viewer(Viewer.LOCAL, somebody, null), words, 5).stream()).toList();
	}

	private String sending(String number, ActorId actor) {
		return "/initiativ/" + number + "/deltakere/" + part(number, actor).value() + "/lenke";
	}

	private PersonalLinks.Link link(String number, ActorId actor) {
		return links.about(load(number).getId().subject()).stream().filter(link -> link.holder().equals(actor.value())).findFirst().orElseThrow();
	}

	/** What its holder is led to. */
	private String open(PersonalLinks.Link link) throws Exception {
		var page = linkPages.stream().filter(one -> one.purpose().equals(link.purpose())).findFirst().orElseThrow().pathFor(link);
		return get(link, page);
	}

	private int status(PersonalLinks.Link link, String page) throws Exception {
		return browser.perform(MockMvcRequestBuilders.get(page).with(by(link))).andReturn().getResponse().getStatus();
	}

	private static RequestPostProcessor by(PersonalLinks.Link link) {
		return authentication(UsernamePasswordAuthenticationToken.authenticated(link.id().toString(), null,
				AuthorityUtils.createAuthorityList(Viewers.LINK_AUTHORITY)));
	}

	private String address(String number) {
		return "/apen/initiativ/" + load(number).getId().value();
	}

	private ParticipationId part(String number, ActorId actor) {
		return participations.of(load(number).getId()).stream().filter(one -> one.actor().equals(actor)).map(Participation::getId).findFirst().orElseThrow();
	}

	private static Contribution hours(Phase phase, int hours, String what) {
		return Contribution.planned(Ids.next(), phase, ContributionKind.HOURS, null, hours, what);
	}
}
